import { pathValueType } from "./emit-api.ts";
import type { OperationTypes } from "./emit-operations.ts";
import type { Model, Operation } from "./model.ts";
import { pascalCase, propertyName } from "./names.ts";
import { byText } from "./schema.ts";

const verbs = ["GET", "POST", "PUT", "DELETE"] as const;

/** Shared interfaces for the path values, since the same few combinations return at every route. */
class PathTypes {
  readonly texts: string[] = [];
  readonly #names = new Map<string, string>();

  nameFor({ pathNames, params }: Operation): string | undefined {
    if (pathNames.length === 0) return undefined;
    const members = pathNames
      .map((name) => `  ${propertyName(name)}: ${pathValueType(params.get(name) ?? {})};\n`)
      .join("");
    const known = this.#names.get(members);
    if (known !== undefined) return known;
    const stem = `Path${pathNames.map(pascalCase).join("")}`;
    const taken = [...this.#names.values()].filter((name) => name.replace(/_\d+$/, "") === stem).length;
    const name = taken === 0 ? stem : `${stem}_${taken + 1}`;
    this.#names.set(members, name);
    this.texts.push(`interface ${name} {\n${members}}\n`);
    return name;
  }
}

const endpointKinds = { upload: "UploadEndpointWith", download: "DownloadEndpointWith" } as const;

function entryText(operation: Operation, types: OperationTypes, paths: PathTypes): string {
  const path = paths.nameFor(operation);
  const hasParams = types.params !== "NoParams";
  const params = path === undefined ? types.params : hasParams ? `${path} & ${types.params}` : path;
  const optional = path === undefined && types.isOptional ? "Endpoint" : "EndpointWith";
  const kind = operation.body === "json" ? optional : endpointKinds[operation.body];
  return `  "${operation.path}": ${kind}<${params}, ${types.result}>;\n`;
}

/** Per verb, template -> parameters and result, for `request()`. */
export function emitRouteMap(model: Model, types: ReadonlyMap<string, OperationTypes>): string {
  const paths = new PathTypes();
  const maps = verbs.map((verb) => {
    const entries = model.operations
      .filter(({ method }) => method === verb)
      .map((operation) => {
        const own = types.get(operation.id);
        return own === undefined ? "" : entryText(operation, own, paths);
      });
    return `/** Templates that can be called with ${verb}. */\nexport interface ${pascalCase(verb.toLowerCase())}Routes {\n${entries.join("")}}\n`;
  });
  const all = verbs.map((verb) => `  ${verb}: ${pascalCase(verb.toLowerCase())}Routes;\n`).join("");
  return [
    ...paths.texts.sort(byText),
    ...maps,
    `/** Every call there is. */\nexport interface Routes {\n${all}}\n`,
  ].join("\n");
}
