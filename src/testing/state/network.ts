import type { Section, Sections } from "./sections.ts";

/** What runs on a node, by the name of the interface. */
export const interfacesOf = (sections: Sections, node: string): Map<string, Section> =>
  sections.of(`network/${node}`);

/** An interface that nobody has given an address. */
export const unaddressed: Section = { method: "manual", method6: "manual", families: ["inet"] };

/** The network card every node has, and its bridges; the first has the node's address. */
export function seedInterfaces(
  sections: Sections,
  node: string,
  ip: string,
  bridges: readonly string[],
): void {
  const entries = interfacesOf(sections, node);
  entries.set("eth0", { ...unaddressed, type: "eth" });
  for (const [index, name] of bridges.entries()) {
    const address = { method: "static", address: ip, netmask: "24", cidr: `${ip}/24` };
    entries.set(name, {
      ...unaddressed,
      type: "bridge",
      autostart: 1,
      bridge_ports: index === 0 ? "eth0" : "",
      bridge_stp: "off",
      bridge_fd: "0",
      ...(index === 0 ? { ...address, gateway: ip.replace(/\d+$/, "254") } : {}),
    });
  }
}
