import { digestOf } from "../random.ts";
import type { Guest, GuestConfig } from "../state/guest.ts";
import { mergedConfig } from "../state/guest-config.ts";
import { splitString } from "../state/strings.ts";
import { type Context, type Handler, type HandlerTable, textParam } from "./context.ts";
import { guestOf } from "./guest-lookup.ts";

const keys = /^(?:ci(?:custom|password|type|user|upgrade)|nameserver|searchdomain|sshkeys|ipconfig\d+|name)$/;

/** The options that end up in the cloud-init image, with what they will become. */
const list: Handler = (context) => {
  const guest = guestOf(context, "qemu");
  const merged = mergedConfig(guest);
  return Object.keys(merged)
    .filter((key) => keys.test(key) && key !== "name" && !key.startsWith("ipconfig"))
    .map((key) => ({
      key,
      value: key === "cipassword" ? "**********" : guest.config[key],
      ...(guest.pending[key] === undefined ? {} : { pending: guest.pending[key] }),
    }));
};

const textOf = (config: GuestConfig, key: string): string | undefined =>
  config[key] === undefined ? undefined : String(config[key]);

function userData(guest: Guest, config: GuestConfig): string {
  const name = textOf(config, "name") ?? `VM${guest.vmid}`;
  const domain = textOf(config, "searchdomain");
  const sshKeys = decodeURIComponent(textOf(config, "sshkeys") ?? "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const password = textOf(config, "cipassword");
  const user = textOf(config, "ciuser");
  return [
    "#cloud-config",
    `hostname: ${name}`,
    "manage_etc_hosts: true",
    ...(domain === undefined ? [] : [`fqdn: ${name}.${domain}`]),
    ...(user === undefined ? [] : [`user: ${user}`]),
    ...(password === undefined ? [] : [`password: ${password}`]),
    ...(sshKeys.length === 0 ? [] : ["ssh_authorized_keys:", ...sshKeys.map((line) => `  - ${line}`)]),
    "chpasswd:",
    "  expire: False",
    "users:",
    "  - default",
    "package_upgrade: true",
    "",
  ].join("\n");
}

const masks = (bits: number): string =>
  [0, 8, 16, 24]
    .map((shift) => Math.min(255, Math.max(0, 256 - 2 ** Math.max(0, 8 - (bits - shift)))))
    .join(".");

function subnets(ipconfig: string): string[] {
  const parts = splitString(ipconfig);
  const [address = "", bits = "24"] = (parts.get("ip") ?? "").split("/");
  const gateway = parts.get("gw");
  const v4 =
    address === "dhcp"
      ? ["      - type: dhcp4"]
      : address === ""
        ? []
        : [
            "      - type: static",
            `        address: '${address}'`,
            `        netmask: '${masks(Number(bits))}'`,
            ...(gateway === undefined ? [] : [`        gateway: '${gateway}'`]),
          ];
  return [...v4, ...(parts.get("ip6") === "auto" ? ["      - type: ipv6_slaac"] : [])];
}

function networkData(config: GuestConfig): string {
  const cards = Object.keys(config).filter((key) => /^net\d+$/.test(key));
  const lines = cards.flatMap((key, index) => {
    const mac = /(?:[0-9A-F]{2}:){5}[0-9A-F]{2}/i.exec(String(config[key]))?.[0]?.toLowerCase() ?? "";
    const ipconfig = textOf(config, `ipconfig${key.slice(3)}`);
    return [
      "    - type: physical",
      `      name: eth${index}`,
      `      mac_address: '${mac}'`,
      ...(ipconfig === undefined ? [] : ["      subnets:", ...subnets(ipconfig)]),
    ];
  });
  const servers = (textOf(config, "nameserver") ?? "").split(/\s+/).filter(Boolean);
  const search = textOf(config, "searchdomain");
  const names = [
    "    - type: nameserver",
    ...(servers.length === 0 ? [] : ["      address:", ...servers.map((server) => `      - '${server}'`)]),
    ...(search === undefined ? [] : ["      search:", `      - '${search}'`]),
  ];
  return ["version: 1", "config:", ...lines, ...names, ""].join("\n");
}

const dump: Handler = (context: Context) => {
  const guest = guestOf(context, "qemu");
  const config = mergedConfig(guest);
  const type = textParam(context, "type");
  if (type === "network") return networkData(config);
  const user = userData(guest, config);
  return type === "meta" ? `instance-id: ${digestOf(user + networkData(config))}\n` : user;
};

export const cloudInit: HandlerTable = {
  "/nodes/{node}/qemu/{vmid}/cloudinit": { GET: list, PUT: () => null },
  "/nodes/{node}/qemu/{vmid}/cloudinit/dump": { GET: dump },
};
