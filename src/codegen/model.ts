import { propertiesOf, resolved } from "./flatten.ts";
import { pathNamesOf, pathTypeName, pascalCase } from "./names.ts";
import { isSet, type OperationFacts, type Permissions, type Schema, type Snapshot } from "./schema.ts";

/** One operation, its parameters flattened and named. */
export interface Operation {
  /** `GET /nodes/{node}/qemu` */
  id: string;
  method: string;
  path: string;
  /** Stem of its type names: `GetNodesQemu`. */
  typeName: string;
  pathNames: readonly string[];
  /** All parameters, path values included, sorted. */
  params: ReadonlyMap<string, Schema>;
  /** Does the server take parameters the description does not name? */
  isOpen: boolean;
  returns: Schema;
  permissions: Permissions | undefined;
  token: boolean;
  protected: boolean;
  proxied: boolean;
  body: "json" | "upload" | "download";
  /** What it does, where the description's sentences were asked for. */
  description?: string;
  /** Since when it is there, in words; nothing for what the oldest known release has. */
  sinceWords?: string;
}

/** Everything one API description says, ready to be written out. */
export interface Model {
  product: string;
  release: string;
  sha256: string;
  operations: readonly Operation[];
}

/** Filled by the server itself when it takes a file; no caller may set it. */
const uploadMark = "tmpfilename";

/** A path value is always needed, whatever the schema says of it; some are not even declared. */
function parametersOf(facts: OperationFacts, pathNames: readonly string[]): Map<string, Schema> {
  const params = propertiesOf(facts.parameters);
  params.delete(uploadMark);
  for (const name of pathNames) {
    const { optional: _, ...schema } = params.get(name) ?? { type: "string" };
    params.set(name, schema);
  }
  return params;
}

/** Without a word on it any further parameter is taken; with 0 or false none is (PVE::JSONSchema, check_object). */
const isClosed = ({ additionalProperties }: Schema): boolean =>
  additionalProperties !== undefined &&
  typeof additionalProperties !== "object" &&
  !isSet(additionalProperties);

function bodyOf(facts: OperationFacts): Operation["body"] {
  if (propertiesOf(facts.parameters).has(uploadMark)) return "upload";
  return isSet(facts.download_allowed) ? "download" : "json";
}

function operationOf(facts: OperationFacts, hasTokenFlag: boolean): Operation {
  const pathNames = pathNamesOf(facts.path);
  return {
    id: `${facts.method} ${facts.path}`,
    method: facts.method,
    path: facts.path,
    typeName: pascalCase(facts.method.toLowerCase()) + pathTypeName(facts.path),
    pathNames,
    params: parametersOf(facts, pathNames),
    isOpen: !isClosed(facts.parameters),
    returns: resolved(facts.returns),
    permissions: facts.permissions,
    token: !hasTokenFlag || isSet(facts.allowtoken),
    protected: isSet(facts.protected),
    proxied: facts.proxyto === "node",
    body: bodyOf(facts),
    ...(facts.description !== undefined && { description: facts.description }),
  };
}

/** Two paths may shorten to one name: those get every parameter spelled out. */
function disambiguate(operations: readonly Operation[]): Operation[] {
  const counts = new Map<string, number>();
  for (const { typeName } of operations) counts.set(typeName, (counts.get(typeName) ?? 0) + 1);
  return operations.map((operation) =>
    counts.get(operation.typeName) === 1
      ? operation
      : { ...operation, typeName: pascalCase(operation.method.toLowerCase()) + pascalCase(operation.path) },
  );
}

/** Products that never mark a call as allowed for tokens say nothing about it at all. */
export function modelOf(snapshot: Snapshot): Model {
  const hasTokenFlag = snapshot.operations.some(({ allowtoken }) => isSet(allowtoken));
  const { product, release, sha256 } = snapshot;
  const operations = snapshot.operations.map((facts) => operationOf(facts, hasTokenFlag));
  return { product, release, sha256, operations: disambiguate(operations) };
}
