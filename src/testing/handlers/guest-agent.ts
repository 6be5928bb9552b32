import type { AgentProcess, ExecResult } from "../state/agent.ts";
import { failure } from "../refusal.ts";
import type { Guest } from "../state/guest.ts";
import { splitString } from "../state/strings.ts";
import {
  type Context,
  flag,
  type Handler,
  type HandlerTable,
  numberParam,
  optionalText,
  textParam,
} from "./context.ts";
import { guestOf } from "./guest-lookup.ts";

/** An agent that does not answer is waited for this long (recorded in agent-exec-array-500). */
const silenceMs = 3000;

function isConfigured(guest: Guest): boolean {
  const parts = splitString(String(guest.config["agent"] ?? ""));
  return /^(?:1|on|yes|true)$/i.test(parts.get("") ?? parts.get("enabled") ?? "0");
}

/** @throws Refusal 500: no agent configured, the guest off, or nobody answering. */
async function agentOf(context: Context): Promise<Guest> {
  const guest = guestOf(context, "qemu");
  if (!isConfigured(guest)) throw failure("No QEMU guest agent configured");
  if (guest.status !== "running") throw failure(`VM ${guest.vmid} is not running`);
  if (!guest.agent.isRunning) {
    await context.world.clock.delay(silenceMs);
    throw failure("QEMU guest agent is not running");
  }
  return guest;
}

/** Answers of the agent come inside `result`. */
const answer =
  (read: (guest: Guest, context: Context) => unknown): Handler =>
  async (context) => ({ result: read(await agentOf(context), context) });

const nothing = answer(() => ({}));

const macOf = (guest: Guest, key: string): string =>
  /(?:[0-9A-F]{2}:){5}[0-9A-F]{2}/i.exec(String(guest.config[key] ?? ""))?.[0]?.toLowerCase() ?? "";

const statistics = (bytes: number): Record<string, number> => ({
  "rx-bytes": bytes,
  "rx-dropped": 0,
  "rx-errs": 0,
  "rx-packets": Math.floor(bytes / 900),
  "tx-bytes": bytes,
  "tx-dropped": 0,
  "tx-errs": 0,
  "tx-packets": Math.floor(bytes / 900),
});

/** The loopback and one interface per network card, its address made from the guest's number. */
function interfaces(guest: Guest): Record<string, unknown>[] {
  const cards = Object.keys(guest.config)
    .filter((key) => /^net\d+$/.test(key))
    .map((key, index) => ({
      name: `eth${index}`,
      "hardware-address": macOf(guest, key),
      "ip-addresses": [
        {
          "ip-address": `10.${index}.${(guest.vmid >> 8) & 0xff}.${guest.vmid & 0xff}`,
          "ip-address-type": "ipv4",
          prefix: 16,
        },
      ],
      statistics: statistics(guest.vmid * 1000),
    }));
  const loopback = {
    name: "lo",
    "hardware-address": "00:00:00:00:00:00",
    "ip-addresses": [{ "ip-address": "127.0.0.1", "ip-address-type": "ipv4", prefix: 8 }],
    statistics: statistics(0),
  };
  return [loopback, ...cards];
}

const osInfo = {
  id: "debian",
  name: "Debian GNU/Linux",
  "pretty-name": "Debian GNU/Linux 13 (trixie)",
  version: "13 (trixie)",
  "version-id": "13",
  "kernel-release": "6.12.0-1-amd64",
  "kernel-version": "#1 SMP PREEMPT_DYNAMIC Debian 6.12.6-1",
  machine: "x86_64",
};

const supported = ["guest-ping", "guest-exec", "guest-exec-status", "guest-get-osinfo", "guest-file-open"];

const info = {
  version: "9.2.0",
  supported_commands: supported.map((name) => ({ name, enabled: true, "success-response": true })),
};

const commandLine = (context: Context): string[] => {
  const given = context.params["command"];
  return (typeof given === "object" ? given : [given ?? ""]).map(String);
};

const exec: Handler = async (context) => {
  const { world } = context;
  const guest = await agentOf(context);
  const result = guest.agent.exec(commandLine(context), optionalText(context, "input-data") ?? "");
  const pid = world.random.integer(1000, 60_000);
  guest.agent.processes.set(pid, { pid, result, endMs: world.clock.now() + (result.durationMs ?? 100) });
  return { pid };
};

/** Output beyond this is cut off by the agent (upstream: guest-exec). */
const outputLimit = 16 * 1024 * 1024;

const output = (name: string, text: string | undefined): Record<string, unknown> => {
  if (text === undefined || text === "") return {};
  const isCut = text.length > outputLimit;
  return { [`${name}-data`]: text.slice(0, outputLimit), ...(isCut ? { [`${name}-truncated`]: 1 } : {}) };
};

const ended = ({ signal, exitCode, stdout, stderr }: ExecResult): Record<string, unknown> => ({
  exited: 1,
  ...(signal === undefined ? { exitcode: exitCode ?? 0 } : { signal }),
  ...output("out", stdout),
  ...output("err", stderr),
});

/** A process that has ended is told once; time goes there by itself, as with tasks. */
const execStatus: Handler = async (context) => {
  const { world } = context;
  const guest = await agentOf(context);
  const pid = numberParam(context, "pid");
  const process: AgentProcess | undefined = guest.agent.processes.get(pid);
  if (process === undefined) throw failure(`Agent error: PID ${pid} does not exist`);
  await world.clock.jumpTo(process.endMs);
  if (world.clock.now() < process.endMs) return { exited: 0 };
  guest.agent.processes.delete(pid);
  return ended(process.result);
};

/** Text comes UTF-8 encoded twice (FACTS 89). */
const encodedTwice = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

const fileRead: Handler = async (context) => {
  const guest = await agentOf(context);
  const name = textParam(context, "file");
  const content = guest.agent.files.get(name);
  if (content === undefined) {
    throw failure(`Agent error: failed to open file '${name}' (mode: 'rb'): No such file or directory`);
  }
  return { content: encodedTwice(content), "bytes-read": new TextEncoder().encode(content).length };
};

const fileWrite: Handler = async (context) => {
  const guest = await agentOf(context);
  const content = textParam(context, "content");
  const text = flag(context, "encode", true) ? content : atob(content);
  guest.agent.files.set(textParam(context, "file"), text);
  return null;
};

const freeze = (frozen: boolean): Handler =>
  answer((guest) => {
    guest.agent.frozen = frozen;
    return 1;
  });

const hostName = (guest: Guest): string => String(guest.config["name"] ?? `VM${guest.vmid}`);

const base = "/nodes/{node}/qemu/{vmid}/agent";

export const guestAgent: HandlerTable = {
  [`${base}/ping`]: { POST: nothing },
  [`${base}/info`]: { GET: answer(() => info) },
  [`${base}/get-osinfo`]: { GET: answer(() => osInfo) },
  [`${base}/get-host-name`]: { GET: answer((guest) => ({ "host-name": hostName(guest) })) },
  [`${base}/get-fsinfo`]: {
    GET: answer(() => [
      {
        name: "sda1",
        mountpoint: "/",
        type: "ext4",
        "total-bytes": 33_000_000_000,
        "used-bytes": 4_100_000_000,
        disk: [],
      },
    ]),
  },
  [`${base}/get-memory-blocks`]: { GET: answer(() => []) },
  [`${base}/get-memory-block-info`]: { GET: answer(() => ({ size: 134_217_728 })) },
  [`${base}/get-time`]: { GET: answer((_, { world }) => world.clock.now() * 1_000_000) },
  [`${base}/get-timezone`]: { GET: answer(() => ({ zone: "UTC", offset: 0 })) },
  [`${base}/get-users`]: { GET: answer(() => []) },
  [`${base}/get-vcpus`]: {
    GET: answer((guest) =>
      Array.from({ length: Number(guest.config["cores"] ?? 1) }, (_, index) => ({
        "logical-id": index,
        online: true,
        "can-offline": index > 0,
      })),
    ),
  },
  [`${base}/network-get-interfaces`]: { GET: answer(interfaces) },
  [`${base}/exec`]: { POST: exec },
  [`${base}/exec-status`]: { GET: execStatus },
  [`${base}/file-read`]: { GET: fileRead },
  [`${base}/file-write`]: { POST: fileWrite },
  [`${base}/fsfreeze-freeze`]: { POST: freeze(true) },
  [`${base}/fsfreeze-thaw`]: { POST: freeze(false) },
  [`${base}/fsfreeze-status`]: { POST: answer((guest) => (guest.agent.frozen ? "frozen" : "thawed")) },
  [`${base}/fstrim`]: { POST: answer(() => ({ paths: [] })) },
  [`${base}/set-user-password`]: { POST: nothing },
  [`${base}/shutdown`]: { POST: nothing },
  [`${base}/suspend-disk`]: { POST: nothing },
  [`${base}/suspend-hybrid`]: { POST: nothing },
  [`${base}/suspend-ram`]: { POST: nothing },
};
