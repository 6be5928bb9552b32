import { familyOf, maxIndexOf } from "./index-bounds.ts";
import type { Model, Operation } from "./model.ts";
import { propertiesOf, resolved } from "./flatten.ts";
import { byText, type Schema } from "./schema.ts";
import { familyType, isObject, paramMembers, resultMembers, resultType } from "./types.ts";

/** Type names of one operation, as the other files refer to them. */
export interface OperationTypes {
  params: string;
  /** May the call be made without parameters? Path values are not counted. */
  isOptional: boolean;
  result: string;
}

/** Declares named types, reusing the name of one that is the same. */
class Declarations {
  readonly texts: string[] = [];
  readonly #names = new Map<string, string>();

  #declare(key: string, name: string, text: (name: string) => string): string {
    const known = this.#names.get(key);
    if (known === undefined) {
      this.#names.set(key, name);
      this.texts.push(text(name));
      return name;
    }
    this.texts.push(`export type ${name} = ${known};\n`);
    return name;
  }

  interface(name: string, members: string, heritage: readonly string[]): string {
    const bases = heritage.length === 0 ? "" : ` extends ${heritage.join(", ")}`;
    return this.#declare(
      `${bases}${members}`,
      name,
      (own) => `export interface ${own}${bases} {\n${members}}\n`,
    );
  }

  alias(name: string, type: string): string {
    this.texts.push(`export type ${name} = ${type};\n`);
    return name;
  }
}

/** Has the operation a list of settings to remove, so that `null` can stand for removal? */
function canDelete({ method, params }: Operation): boolean {
  const list = params.get("delete");
  if (list === undefined || (method !== "PUT" && method !== "POST")) return false;
  return list.type === "array" || list.type === "string" || list.type === undefined;
}

/** Not in the description, which knows only where the server puts the file. */
const fileMember =
  "  /** What is sent; its own name counts where no filename is given. */\n  file: UploadFile;\n";

/** A file may bring its name along. */
const nameable = ([name, schema]: [string, Schema]): [string, Schema] =>
  name === "filename" ? [name, { ...schema, optional: 1 }] : [name, schema];

function declareParams(
  operation: Operation,
  into: Declarations,
): Pick<OperationTypes, "params" | "isOptional"> {
  const all = [...operation.params].filter(([name]) => !operation.pathNames.includes(name));
  if (all.length === 0) return { params: "NoParams", isOptional: true };
  const isUpload = operation.body === "upload";
  const own = isUpload ? all.map(nameable) : all;
  const { members, heritage, isOptional } = paramMembers(own, canDelete(operation));
  const text = isUpload ? members + fileMember : members;
  return {
    params: into.interface(`${operation.typeName}Params`, text, heritage),
    isOptional: isOptional && !isUpload,
  };
}

function declareObject(schema: Schema, name: string, into: Declarations): string {
  if (propertiesOf(schema).size === 0) return resultType(schema);
  const { members, heritage } = resultMembers(schema, "  ");
  return into.interface(name, members, heritage);
}

function declareResult(operation: Operation, into: Declarations): string {
  const { typeName, returns } = operation;
  const items = returns.type === "array" ? returns.items && resolved(returns.items) : undefined;
  if (items !== undefined && isObject(items)) {
    return `${declareObject(items, `${typeName}Item`, into)}[]`;
  }
  if (isObject(returns)) return declareObject(returns, `${typeName}Result`, into);
  return resultType(returns);
}

function familyText(family: string): string {
  const count = maxIndexOf(family) + 1;
  const members = Array.from({ length: count }, (_, index) => `  ${family}${index}?: T | undefined;\n`);
  return `/** \`${family}0\` to \`${family}${count - 1}\`. */\nexport interface ${familyType(family)}<T> {\n${members.join("")}}\n`;
}

function familiesOf(model: Model): string[] {
  const names = model.operations.flatMap(({ params, returns }) => [
    ...params.keys(),
    ...propertiesOf(returns).keys(),
    ...(returns.items === undefined ? [] : propertiesOf(returns.items).keys()),
  ]);
  return [...new Set(names.flatMap((name) => familyOf(name) ?? []))].sort(byText);
}

/** Parameter and result types of every operation, and how the other files call them. */
export function emitOperations(model: Model): {
  body: string;
  types: Map<string, OperationTypes>;
} {
  const declarations = new Declarations();
  const types = new Map<string, OperationTypes>();
  for (const operation of model.operations) {
    const params = declareParams(operation, declarations);
    types.set(operation.id, { ...params, result: declareResult(operation, declarations) });
  }
  const body = [...familiesOf(model).map(familyText), ...declarations.texts].join("\n");
  return { body, types };
}
