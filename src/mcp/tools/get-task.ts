import { z } from "zod";
import { type Client, isTaskFailedError, isTimeoutError, type Upid, isUpid } from "../../index.ts";
import { checkReach } from "../guards/reach.ts";
import { cleanText } from "../text/clean.ts";
import { type Facts, factsOutput, limited, maxChars, type Output } from "../text/output.ts";
import { redactText } from "../text/redact.ts";
import { ToolError } from "../tool-error.ts";
import { readTool, type Toolkit } from "../toolkit.ts";
import { seconds, vmid } from "./inputs.ts";
import { recentTasks } from "./recent-tasks.ts";

export const getTask = readTool({
  name: "get_task",
  title: "Tasks",
  description: "State, result and log of a task; without upid, recent tasks of a node or guest.",
  input: z.strictObject({
    upid: z.string().optional(),
    wait_s: seconds(0, 60).optional().describe("wait for its end"),
    log_lines: z.int().min(0).max(1000).optional().describe("from the end of its log"),
    node: z.string().optional(),
    vmid: vmid.optional(),
    errors: z.boolean().optional().describe("only failed ones"),
  }),
  async run({ upid, wait_s: waitS = 0, log_lines: logLines, ...filter }, kit) {
    if (upid === undefined) return await recentTasks(filter, kit);
    if (!isUpid(upid))
      throw new ToolError("BAD_ARGUMENTS", "upid: this is none", "it looks like UPID:node:…:");
    const { node } = kit.client.task(upid);
    await checkReach(
      { method: "GET", template: "/nodes/{node}/tasks/{upid}/status", values: { node, upid } },
      {},
      kit,
    );
    const state = waitS > 0 ? await waited(upid, waitS, kit) : await stateOf(upid, kit);
    const lines = logLines ?? (state.failed ? 10 : 0);
    return await withLog(kit, upid, state, lines);
  },
});

interface State {
  readonly status: "running" | "ok" | "warnings" | "failed";
  readonly result?: string | undefined;
  readonly failed: boolean;
}

async function stateOf(upid: Upid, { client, context: { signal } }: Toolkit): Promise<State> {
  const { running, exitstatus = "" } = await client.task(upid).status({ signal });
  if (running) return { status: "running", failed: false };
  if (exitstatus === "OK") return { status: "ok", failed: false };
  return exitstatus.startsWith("WARNINGS")
    ? { status: "warnings", result: exitstatus, failed: false }
    : { status: "failed", result: exitstatus, failed: true };
}

/** Waits for the end of a task, or as long as was asked for; tells the client how far it is. */
export async function waited(
  upid: Upid,
  waitS: number,
  { client, context: { signal, progress } }: Pick<Toolkit, "client" | "context">,
): Promise<State> {
  try {
    const { status, warnings } = await client.task(upid).wait({
      signal,
      timeoutMs: waitS * 1000,
      ...(progress && { onProgress: ({ percent, line }) => void progress(percent, 100, cleanText(line)) }),
    });
    return { status, result: warnings.join("; "), failed: false };
  } catch (error) {
    if (isTimeoutError(error)) return { status: "running", failed: false };
    if (isTaskFailedError(error))
      return { status: "failed", result: error.reason ?? error.message, failed: true };
    throw error;
  }
}

async function withLog(
  kit: Toolkit,
  upid: Upid,
  { status, result, failed }: State,
  most: number,
): Promise<Output> {
  const { node, type, id, user } = kit.client.task(upid);
  const facts: Facts = { upid, type, about: id, node, user, status, result: result && redactText(result) };
  const about = factsOutput(facts);
  if (most === 0) return { ...about, failed };
  const log = await logTail(kit.client, upid, node, most, kit.context.signal);
  const text = `${about.text}\n# log, last ${log.lines.length} of ${log.total} lines\n${log.lines.join("\n")}`;
  return { text: limited(text), data: { ...about.data, log: log.lines }, failed };
}

async function logTail(
  client: Client,
  upid: Upid,
  node: string,
  most: number,
  signal: AbortSignal | undefined,
): Promise<{ readonly lines: string[]; readonly total: number }> {
  const log = client.nodes(node).tasks(upid).log;
  const { total = 0 } = await log.get({ limit: 1 }, { full: true, signal });
  const rows = await log.get({ start: Math.max(0, total - most), limit: most }, { signal });
  const lines = rows.map(({ t }) => redactText(cleanText(t).replaceAll("\n", " ")));
  return { lines: fitting(lines), total };
}

/** The end of a log says most. */
function fitting(lines: readonly string[]): string[] {
  let chars = maxChars - 2_000;
  const over = lines.findLastIndex((line) => (chars -= line.length + 1) < 0);
  return lines.slice(over + 1);
}
