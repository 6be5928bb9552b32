import { propertiesOf, resolved } from "./flatten.ts";
import type { Model } from "./model.ts";
import type { Schema } from "./schema.ts";
import { header, jsonConstant, Pool } from "./text.ts";

/**
 * Where a result holds what servers send in several spellings: 1 a boolean, 2 a number, `[shape]` a list,
 * an object its members (`*` any other key, `net[n]` a numbered family). Nothing for what needs no touch.
 */
type Shape = 1 | 2 | readonly [Shape] | { readonly [name: string]: Shape };

function objectShape(schema: Schema): Shape | undefined {
  const members = [...propertiesOf(schema)].flatMap(([name, property]) => {
    const shape = shapeOf(property);
    return shape === undefined ? [] : [[name, shape] as const];
  });
  const { additionalProperties: rest } = schema;
  const restShape = typeof rest === "object" && rest !== null ? shapeOf(rest) : undefined;
  const all = restShape === undefined ? members : [...members, ["*", restShape] as const];
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** Of several forms only one can need a touch; a text that may stay a text is never made a number. */
function formShape(forms: readonly Schema[]): Shape | undefined {
  const shapes = forms.map(shapeOf).filter((shape) => shape !== undefined);
  const mayBeText = forms.some(({ type }) => type === "string");
  return shapes.find((shape) => typeof shape === "object" || !mayBeText);
}

/** The positions of a result that a decoder has to look at; undefined for none. */
function shapeOf(schema: Schema): Shape | undefined {
  const facts = resolved(schema);
  if (facts.anyOf) return formShape(facts.anyOf);
  switch (facts.type) {
    case "boolean":
      return 1;
    case "integer":
    case "number":
      return 2;
    case "array": {
      const item = facts.items && shapeOf(facts.items);
      return item === undefined ? undefined : [item];
    }
    default:
      return objectShape(facts);
  }
}

/** The table behind the decoders: distinct shapes, and which one an operation has. */
export function resultTable(model: Model): unknown {
  const shapes = new Pool<Shape>();
  const operations: Record<string, number> = {};
  for (const operation of model.operations) {
    const shape = shapeOf(operation.returns);
    if (shape !== undefined) operations[operation.id] = shapes.indexOf(shape);
  }
  return { shapes: shapes.values, operations };
}

/** The same as a module. */
export const emitResults = (model: Model): string =>
  `${header}\n${jsonConstant("resultTable", "Booleans and numbers in the result of every operation, as JSON.", resultTable(model))}`;
