import type { ResultOf } from "../api/by-template.ts";
import type { VerbOptions, Voice } from "./voice.ts";

/** One network interface of a running container, as it sees it itself. */
export type LxcInterface = NonNullable<ResultOf<"GET", "/nodes/{node}/lxc/{vmid}/interfaces">>[number];

export interface InterfacesVerb {
  /** Network interfaces of a running container with their addresses; a virtual machine has `agent.ips()`. */
  interfaces(options?: VerbOptions): Promise<LxcInterface[]>;
}

export function interfacesVerb(voice: Voice): InterfacesVerb {
  return {
    interfaces: (options) =>
      voice.run(
        "ask for the interfaces of",
        async ({ send }) => ((await send("GET", "interfaces")) ?? []) as LxcInterface[],
        options,
      ),
  };
}
