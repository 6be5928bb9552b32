import type { Bench } from "./lib/bench.ts";
import { deadHost } from "./transport/dead-host.ts";
import { longList } from "./transport/long-list.ts";
import { manyCalls } from "./transport/many-calls.ts";
import { protectedReads } from "./transport/protected-reads.ts";
import { smallReads } from "./transport/small-reads.ts";

export const bench: Bench = {
  title: "What a call costs",
  async run(options) {
    const small = await smallReads(options);
    const long = await longList(options);
    const kept = await protectedReads(options);
    return {
      about: [
        `Against \`fetch\` and \`JSON.parse\` in the same run, medians of rounds in turns, without the cache. Where the
client alone is measured, the server answers at once, so that what remains is work of this machine. A real server
takes 4 ms and more for any of these reads.`,
        `Protected routes (lists, status, tasks, the agent: 135 of the 341 reads) are answered with a \`Connection:
close\` that is not meant; whoever believes it, as Node does, connects anew for each of them. "Without reuse" is
proxkit over Node's own connections. A silent host accepts a connection and says nothing; with another host at hand
it is given 3 s, once.`,
      ],
      tables: [...small, long, ...kept.tables, await deadHost(options), await manyCalls(options)],
      goals: kept.goals,
    };
  },
};
