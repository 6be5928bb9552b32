import { failure } from "../refusal.ts";
import { volumesOn } from "../state/storage.ts";
import { type Context, type Handler, type HandlerTable, textParam } from "./context.ts";
import { storageOf } from "./storage-reads.ts";

/** Images that can lie beside the description of a machine. */
const image = /\.(?:vmdk|qcow2|raw)$/;

/** What a machine made elsewhere would become here, its disks being the images that lie beside it. */
const metadata: Handler = (context: Context) => {
  const storage = storageOf(context);
  const name = textParam(context, "volume").replace(`${storage.storage}:`, "");
  const volumes = volumesOn(storage, context.node);
  if (!volumes.has(`${storage.storage}:${name}`)) {
    throw failure(`volume '${storage.storage}:${name}' does not exist`);
  }
  const disks = [...volumes.values()].filter(
    ({ content, volid }) => content === "import" && image.test(volid),
  );
  const keys = disks.map((_, index) => `scsi${index}`);
  return {
    type: "vm",
    source: name,
    "create-args": {
      name: name.replace(/^import\//, "").replace(/\.\w+$/, ""),
      cores: "1",
      memory: "2048",
      ostype: "other",
      boot: `order=${keys.join(";")}`,
    },
    disks: Object.fromEntries(disks.map(({ volid, size }, index) => [`scsi${index}`, { volid, size }])),
    net: { net0: { model: "e1000" } },
    warnings: [],
  };
};

export const storageImport: HandlerTable = {
  "/nodes/{node}/storage/{storage}/import-metadata": { GET: metadata },
};
