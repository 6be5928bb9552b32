// Makes ten virtual machines from a template, starts them, and waits for their addresses.
// node examples/clone-ten.ts [template] [count]
import { connect } from "./connect.ts";

const [template = "debian-13", count = "10"] = process.argv.slice(2);
await using pve = connect();
const source = pve.guest({ name: template }, { type: "qemu" });

// All at once: each gets a vmid of its own, and all waits share one look at the node.
const machines = await Promise.all(
  Array.from({ length: Number(count) }, async (_, index) => {
    const name = `${template}-${index + 1}`;
    const clone = await source.clone({ name });
    await clone.wait();
    const { guest, vmid } = clone;
    await (await guest.start()).wait();
    return { vmid, name, ips: (await guest.agent.ips({ waitMs: 120_000 })).join(" ") };
  }),
);

console.table(machines);
