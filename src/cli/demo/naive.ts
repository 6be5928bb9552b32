import { createClient } from "../../client.ts";
import type { Connection } from "../connection.ts";
import { table } from "../table.ts";

export interface Measured<T> {
  readonly result: T;
  readonly calls: number;
  readonly ms: number;
}

export async function measure<T>(run: () => Promise<T>, calls: () => number): Promise<Measured<T>> {
  const startMs = performance.now();
  const result = await run();
  return { result, calls: calls(), ms: performance.now() - startMs };
}

/** The way most tools go: every node, its guests, and each guest's configuration, one after the other. */
export async function naiveListing(connection: Connection): Promise<Measured<number> | Error> {
  let calls = 0;
  await using pve = createClient({
    ...connection,
    cache: false,
    onEvent: ({ type }) => void (calls += type === "request" ? 1 : 0),
  });
  const listAll = async (): Promise<number> => {
    let guests = 0;
    for (const { node } of await pve.nodes.get()) {
      for (const { vmid } of await pve.nodes(node).qemu.get()) {
        await pve.nodes(node).qemu(vmid).config.get();
        guests += 1;
      }
    }
    return guests;
  };
  try {
    return await measure(listAll, () => calls);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Both ways side by side. */
export function comparison(ours: Measured<unknown>, naive: Measured<number> | Error | undefined): string {
  const line = ({ calls, ms }: Measured<unknown>): string[] => [String(calls), `${ms.toFixed(0)} ms`];
  const rows = [["proxkit", ...line(ours)]];
  if (naive instanceof Error) rows.unshift(["one call per guest", "-", `failed: ${naive.message}`]);
  else if (naive !== undefined)
    rows.unshift([
      "one call per guest",
      ...line(naive),
      "(configuration of each guest, one after the other)",
    ]);
  return table(
    [{ title: "HOW" }, { title: "CALLS", align: "right" }, { title: "TIME", align: "right" }, { title: "" }],
    rows,
  );
}
