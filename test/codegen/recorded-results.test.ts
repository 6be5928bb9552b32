import { describe, expect, test } from "vitest";

import { propertiesOf, resolved } from "../../src/codegen/flatten.ts";
import type { Schema } from "../../src/codegen/schema.ts";
import { modelOf } from "../../src/codegen/model.ts";
import { withHonestResults } from "../../src/codegen/honest-results.ts";
import { readProven, readSnapshot } from "../../src/codegen/source.ts";
import { decoderFor } from "../../src/codecs/results.ts";
import { disagreements, provenPaths } from "../support/conformance.ts";
import { dataOf, type Exchange, exchanges } from "../support/exchanges.ts";
import { readShared, withoutShared } from "../support/shared.ts";

const snapshots = new URL("../../src/codegen/snapshots/", import.meta.url);
const declared = modelOf(await readSnapshot(new URL("pve-9.2.json", snapshots)));
const model = withHonestResults(declared, await readProven(new URL("proven.json", snapshots)));

interface Answer {
  name: string;
  id: string;
  data: unknown;
}

function answerOf(exchange: Exchange): Answer[] {
  const envelope = exchange.status === 200 ? dataOf(exchange) : undefined;
  return envelope
    ? [{ name: exchange.name, id: `${exchange.method} ${exchange.template}`, data: envelope.data }]
    : [];
}

const answers = withoutShared ? [] : exchanges().flatMap(answerOf);

async function decoded({ id, data }: Answer): Promise<unknown> {
  const [method, template = ""] = id.split(" ");
  const decoder = await decoderFor(method as Exchange["method"], template);
  return decoder ? decoder(structuredClone(data)) : data;
}

/** The schema a path of type-drift.txt leads to: `[].ksm.shared`, `.data`, or empty for the whole. */
function schemaAt(schema: Schema, path: string): Schema | undefined {
  const steps = path
    .replaceAll("[]", ".[].")
    .split(".")
    .filter((step) => step !== "");
  return steps.reduce<Schema | undefined>((at, step) => {
    const facts = at && resolved(at);
    const forms = facts?.anyOf ?? (facts ? [facts] : []);
    const found = forms.map((form) =>
      step === "[]" ? form.items : (propertiesOf(form).get(step) ?? anyMember(form)),
    );
    return found.find((member) => member !== undefined);
  }, schema);
}

const anyMember = ({ additionalProperties: rest }: Schema): Schema | undefined =>
  typeof rest === "object" && rest !== null ? rest : undefined;

/** Could data of that type have come? A number that was sent as text is decoded. */
function admits(schema: Schema | undefined, got: string): boolean {
  const forms = schema?.anyOf ?? (schema ? [schema] : []);
  const isNumber = (type: string | undefined): boolean => type === "integer" || type === "number";
  return forms.some(({ type }) => type === got || (isNumber(type) && (got === "string" || isNumber(got))));
}

describe.skipIf(withoutShared)("what is known to drift (in ../shared)", () => {
  const results = new Map(model.operations.map(({ id, returns }) => [id, returns]));
  const lines = withoutShared ? [] : readShared("wire/type-drift.txt").split("\n");

  test("in type is declared as it is sent", () => {
    const drifts = lines.flatMap((line) => {
      const [, id = "", path = "", got = ""] = /^(GET \S+)\s+(\S+): declared \w+, got (\w+)/.exec(line) ?? [];
      return id === ""
        ? []
        : [{ line, schema: schemaAt(results.get(id) ?? {}, path === "(root)" ? "" : path), got }];
    });
    expect(drifts).toHaveLength(10);
    expect(drifts.filter(({ schema, got }) => !admits(schema, got)).map(({ line }) => line)).toEqual([]);
  });

  test("in members is declared as well", () => {
    const members = lines.flatMap((line) => {
      const [, id = "", list = ""] = /^(GET \S+) \[('.*')\]$/.exec(line) ?? [];
      return [...list.matchAll(/'([^']+)'/g)].map(([, path = ""]) => ({ id, path }));
    });
    expect(members.length).toBeGreaterThan(80);
    const missing = members.filter(({ id, path }) => schemaAt(results.get(id) ?? {}, path) === undefined);
    expect(missing).toEqual([]);
  });
});

describe.skipIf(withoutShared)("recorded answers (in ../shared)", () => {
  test("cover a good part of the operations", () => {
    expect(answers.length).toBeGreaterThan(570);
    expect(new Set(answers.map(({ id }) => id)).size).toBeGreaterThan(290);
  });

  test("prove the members that results are sure to have", async () => {
    const proven = declared.operations.flatMap(({ id, returns }) => {
      const paths = provenPaths(
        returns,
        answers.filter((answer) => answer.id === id).map(({ data }) => data),
      );
      return paths.length === 0 ? [] : [[id, paths]];
    });
    await expect(`${JSON.stringify(Object.fromEntries(proven), null, 1)}\n`).toMatchFileSnapshot(
      new URL("proven.json", snapshots).pathname,
    );
  });

  test("are what the declared results say, once decoded", async () => {
    const results = new Map(model.operations.map(({ id, returns }) => [id, returns]));
    const found = await Promise.all(
      answers.map(async (answer) =>
        disagreements(results.get(answer.id) ?? {}, await decoded(answer)).map(
          ({ kind, where, text }) => `${kind} ${answer.id} ${where} ${text} (${answer.name})`,
        ),
      ),
    );
    expect([...new Set(found.flat())].sort()).toEqual([]);
  });
});
