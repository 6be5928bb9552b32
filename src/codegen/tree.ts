import type { Model, Operation } from "./model.ts";
import { camelCase, parameterOf, pathTypeName, pascalCase, segmentsOf } from "./names.ts";
import { byText } from "./schema.ts";

/** One place of the path tree. */
export interface PathNode {
  template: string;
  /** Name of its interface, without suffix. */
  typeName: string;
  operations: Operation[];
  children: Map<string, PathNode>;
  param?: { name: string; node: PathNode };
}

/** Names that the fluent surface itself answers at every place. */
const reserved = new Set([
  "get",
  "post",
  "put",
  "delete",
  "then",
  "call",
  "apply",
  "bind",
  "length",
  "name",
  "prototype",
]);

const emptyNode = (template: string): PathNode => ({
  template,
  typeName: pathTypeName(template),
  operations: [],
  children: new Map(),
});

/** Steps down one segment, making the node where it is new; `problems` collects what is ambiguous. */
function step(node: PathNode, segment: string, problems: string[]): PathNode {
  const template = `${node.template}/${segment}`;
  const name = parameterOf(segment);
  if (name === undefined) {
    const child = node.children.get(segment) ?? emptyNode(template);
    node.children.set(segment, child);
    return child;
  }
  if (node.param !== undefined && node.param.name !== name) {
    problems.push(`${node.template} has two parameters: {${node.param.name}} and {${name}}`);
  }
  node.param ??= { name, node: emptyNode(template) };
  return node.param.node;
}

function collisions(node: PathNode): string[] {
  const problems: string[] = [];
  const names = new Map<string, string>();
  if (node.param !== undefined && node.children.size > 0) {
    problems.push(
      `${node.template} has both {${node.param.name}} and ${[...node.children.keys()].join(", ")}`,
    );
  }
  for (const segment of node.children.keys()) {
    const name = camelCase(segment);
    if (reserved.has(segment) || reserved.has(name))
      problems.push(`${node.template}/${segment} is a reserved name`);
    const other = names.get(name);
    if (other !== undefined) problems.push(`${node.template}: ${other} and ${segment} are both ${name}`);
    names.set(name, segment);
  }
  return problems;
}

/** Every node below and including this one, in stable order. */
export function nodesOf(node: PathNode): PathNode[] {
  const children = [...node.children].sort(([a], [b]) => byText(a, b)).map(([, child]) => child);
  return [node, ...(node.param ? nodesOf(node.param.node) : []), ...children.flatMap(nodesOf)];
}

function giveUniqueNames(nodes: readonly PathNode[]): void {
  const counts = new Map<string, number>();
  for (const { typeName } of nodes) counts.set(typeName, (counts.get(typeName) ?? 0) + 1);
  for (const node of nodes)
    if ((counts.get(node.typeName) ?? 0) > 1) node.typeName = pascalCase(node.template);
}

/** What the tree must fulfil so that every path has exactly one fluent spelling. */
export function ambiguities(model: Model): string[] {
  const problems: string[] = [];
  const root = grow(model, problems);
  return [...problems, ...nodesOf(root).flatMap(collisions)];
}

function grow(model: Model, problems: string[]): PathNode {
  const root = emptyNode("");
  for (const operation of model.operations) {
    let node = root;
    for (const segment of segmentsOf(operation.path)) node = step(node, segment, problems);
    node.operations.push(operation);
  }
  return root;
}

/** The path tree of a description that has no ambiguity. */
export function treeOf(model: Model): PathNode {
  const root = grow(model, []);
  giveUniqueNames(nodesOf(root));
  return root;
}
