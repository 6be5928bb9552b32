import { comment, operationWords } from "./docs.ts";
import type { OperationTypes } from "./emit-operations.ts";
import { inputType } from "./types.ts";
import type { Model, Operation } from "./model.ts";
import { camelCase, propertyName } from "./names.ts";
import { byText, type Schema } from "./schema.ts";
import { nodesOf, type PathNode, treeOf } from "./tree.ts";

/** A number in a path may be given as its digits. */
export const pathValueType = (schema: Schema): string => {
  const type = inputType({ ...schema, optional: 0 });
  return type === "number" ? "number | string" : type.includes("[]") ? "string" : type;
};

/** What a path value may be: the operations of one place can declare it differently. */
function paramType(node: PathNode, name: string): string {
  const types = new Set(
    nodesOf(node).flatMap(({ operations }) =>
      operations.flatMap(({ params }) => {
        const schema = params.get(name);
        return schema === undefined ? [] : [pathValueType(schema)];
      }),
    ),
  );
  const [only = "string"] = types;
  if (types.size === 1) return only;
  return [...types].some((type) => type.startsWith("number")) ? "number | string" : "string";
}

const verbKinds = { json: "Verb", upload: "UploadVerb", download: "DownloadVerb" } as const;

function verbText(operation: Operation, types: OperationTypes, product: string): string {
  const verb = verbKinds[operation.body] + (types.isOptional ? "" : "With");
  const doc = comment(operationWords(operation, product), "  ");
  return `${doc}  ${operation.method.toLowerCase()}: ${verb}<${types.params}, ${types.result}>;\n`;
}

function childText(segment: string, child: PathNode): string {
  const type = `${child.typeName}Api`;
  const camel = camelCase(segment);
  const alias = camel === segment ? "" : `  ${camel}: ${type};\n`;
  return `  ${propertyName(segment)}: ${type};\n${alias}`;
}

function nodeText(node: PathNode, types: ReadonlyMap<string, OperationTypes>, product: string): string {
  const call =
    node.param === undefined
      ? ""
      : `  (${camelCase(node.param.name)}: ${paramType(node.param.node, node.param.name)}): ${node.param.node.typeName}Api;\n`;
  const verbs = node.operations.map((operation) => {
    const names = types.get(operation.id);
    return names === undefined ? "" : verbText(operation, names, product);
  });
  const children = [...node.children]
    .sort(([a], [b]) => byText(a, b))
    .map(([segment, child]) => childText(segment, child));
  const title = node.template === "" ? "Every place of the API." : `\`${node.template}\``;
  return `/** ${title} */\nexport interface ${node.typeName}Api {\n${call}${verbs.join("")}${children.join("")}}\n`;
}

/** Nested interfaces of the fluent surface, one per place of the path tree. */
export function emitApi(model: Model, types: ReadonlyMap<string, OperationTypes>): string {
  return nodesOf(treeOf(model))
    .map((node) => nodeText(node, types, model.product))
    .join("\n");
}
