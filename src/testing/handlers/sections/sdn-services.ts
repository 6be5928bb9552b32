import { isAllowed } from "../../access/permissions.ts";
import { failure, invalid } from "../../refusal.ts";
import type { Section } from "../../state/sections.ts";
import { type Context, type Handler, type HandlerTable, textParam } from "../context.ts";
import { sectionHandlers } from "./crud.ts";
import { edited } from "./sdn-pending.ts";

const typeParam = (context: Context): Section => ({ type: textParam(context, "type") });

/** The servers of address management and names that are asked before they are accepted. */
const services: Readonly<Record<string, string>> = {
  phpipam: "phpipam",
  netbox: "netbox",
  powerdns: "PowerDNS",
};

/** Nobody answers here: what a real server would say of a service that does not. */
function refuseUnreachable(noun: string) {
  return (context: Context, _: string, section: Section): void => {
    const service = services[String(section["type"])];
    if (service === undefined || context.method !== "POST") return;
    const host = /^https?:\/\/([^/]+)/.exec(String(section["url"]))?.[1] ?? String(section["url"]);
    throw failure(
      `create sdn ${noun} object failed: Can't connect to ${service} api: Invalid response from server: 500 Can't connect to ${host} (Connection refused)`,
    );
  };
}

function simple(noun: "ipam" | "dns", base: string): HandlerTable {
  const handlers = sectionHandlers({
    kind: `sdn/${noun}`,
    id: noun,
    idKey: noun,
    controls: [noun, "type", "token", "key"],
    defaults: typeParam,
    check: refuseUnreachable(noun),
    missing: (id) => failure(`sdn '${id}' does not exist`),
    taken: (id) => failure(`create sdn ${noun} object failed: sdn ${noun} object ID '${id}' already defined`),
    isVisible: ({ world, login }, id) =>
      isAllowed(world, login, `/sdn/${noun}s/${id}`, ["SDN.Audit", "SDN.Allocate"], true),
  });
  return {
    [base]: { GET: handlers.list, POST: handlers.create },
    [`${base}/{${noun}}`]: { GET: handlers.read, PUT: handlers.update, DELETE: handlers.remove },
  };
}

/** Every cluster has the address management of its own. */
const withOwnIpam =
  (handler: Handler | undefined): Handler =>
  (context) => {
    const entries = context.world.sections.of("sdn/ipam");
    if (!entries.has("pve")) entries.set("pve", { type: "pve" });
    return handler?.(context);
  };

const ipams = simple("ipam", "/cluster/sdn/ipams");
const ipamBase = "/cluster/sdn/ipams";

const addresses: Handler = ({ world }) =>
  [...edited(world, "vnets")].flatMap(([vnet, section]) =>
    [...world.sections.of(`sdn/ips/${vnet}`)].map(([ip, entry]) => ({
      ip,
      vnet,
      zone: section["zone"],
      ...entry,
    })),
  );

const noFabric: Handler = () => {
  throw failure("no such fabric");
};

/** Only EVPN zones have such tables. */
const notEvpn: Handler = () => {
  throw invalid({ zone: "zone is not an EVPN zone" });
};

export const sdnServices: HandlerTable = {
  ...simple("dns", "/cluster/sdn/dns"),
  [ipamBase]: { GET: withOwnIpam(ipams[ipamBase]?.["GET"]), POST: withOwnIpam(ipams[ipamBase]?.["POST"]) },
  [`${ipamBase}/{ipam}`]: {
    GET: withOwnIpam(ipams[`${ipamBase}/{ipam}`]?.["GET"]),
    PUT: withOwnIpam(ipams[`${ipamBase}/{ipam}`]?.["PUT"]),
    DELETE: withOwnIpam(ipams[`${ipamBase}/{ipam}`]?.["DELETE"]),
  },
  [`${ipamBase}/{ipam}/status`]: { GET: addresses },
  "/cluster/sdn/fabrics/all": { GET: () => ({ fabrics: [], nodes: [] }) },
  "/cluster/sdn/fabrics/fabric": { GET: () => [] },
  "/cluster/sdn/fabrics/fabric/{id}": { GET: noFabric, PUT: noFabric, DELETE: noFabric },
  "/cluster/sdn/fabrics/node": { GET: () => [] },
  "/nodes/{node}/sdn/fabrics/{fabric}/interfaces": { GET: () => [] },
  "/nodes/{node}/sdn/fabrics/{fabric}/neighbors": { GET: () => [] },
  "/nodes/{node}/sdn/fabrics/{fabric}/routes": { GET: () => [] },
  "/nodes/{node}/sdn/zones/{zone}/bridges": { GET: () => [] },
  "/nodes/{node}/sdn/zones/{zone}/ip-vrf": { GET: notEvpn },
  "/nodes/{node}/sdn/vnets/{vnet}/mac-vrf": { GET: notEvpn },
};
