import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import type { Reader, Row } from "./reader.ts";
import type { Target } from "./target.ts";

const require = createRequire(new URL("../peers/package.json", import.meta.url));

interface ProxmoxApi {
  readonly nodes: Get<{ node: string }[]> & {
    $(node: string): {
      readonly qemu: Get<{ vmid: number }[]> & { $(vmid: number): { readonly config: Get<unknown> } };
    };
  };
  readonly cluster: { readonly resources: Get<Row[]> };
}

interface Get<T> {
  $get(params?: object): Promise<T>;
}

type Connect = (options: object) => ProxmoxApi;

/** npm's `proxmox-api`. */
export function proxmoxApi({ port, token }: Target): Reader {
  const { default: connect } = require("proxmox-api") as { readonly default: Connect };
  const api = connect({ host: "localhost", port, tokenID: token.tokenId, tokenSecret: token.secret });
  return {
    nodes: () => api.nodes.$get(),
    guests: (node) => api.nodes.$(node).qemu.$get(),
    resources: () => api.cluster.resources.$get({ type: "vm" }),
    config: ({ node, vmid }) => api.nodes.$(node).qemu.$(vmid).config.$get(),
  };
}

interface Result<T> {
  readonly response: { readonly data: T };
}

interface Cv4pve {
  apiToken: string;
  readonly nodes: {
    index(): Promise<Result<{ node: string }[]>>;
    get(node: string): {
      readonly qemu: {
        vmlist(): Promise<Result<{ vmid: number }[]>>;
        get(vmid: number): { readonly config: { vmConfig(): Promise<Result<unknown>> } };
      };
    };
  };
  readonly cluster: { readonly resources: { resources(type: string): Promise<Result<Row[]>> } };
}

type Cv4pveClient = new (host: string, port: number) => Cv4pve;

/** npm's `@corsinvest/cv4pve-api-javascript`. */
export function cv4pve({ port, token }: Target): Reader {
  const { PveClient } = require("@corsinvest/cv4pve-api-javascript") as { readonly PveClient: Cv4pveClient };
  const api = new PveClient("localhost", port);
  api.apiToken = `${token.tokenId}=${token.secret}`;
  const data = async <T>(result: Promise<Result<T>>): Promise<T> => (await result).response.data;
  return {
    nodes: () => data(api.nodes.index()),
    guests: (node) => data(api.nodes.get(node).qemu.vmlist()),
    resources: () => data(api.cluster.resources.resources("vm")),
    config: ({ node, vmid }) => data(api.nodes.get(node).qemu.get(vmid).config.vmConfig()),
  };
}

/** The file that `require` would load. */
export const peerModule = (name: string): string => require.resolve(name);

/** Name and version, as installed. */
export function peerName(name: string): string {
  const path = new URL(`../peers/node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { readonly version: string };
  return `${name} ${version}`;
}
