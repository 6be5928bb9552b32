import { describe, expect, test } from "vitest";

import { modelOf } from "../../src/codegen/model.ts";
import { withHonestResults } from "../../src/codegen/honest-results.ts";
import { readProven, readSnapshot } from "../../src/codegen/source.ts";
import { decoderFor } from "../../src/codecs/results.ts";
import { disagreements, provenPaths } from "../support/conformance.ts";
import { dataOf, type Exchange, exchanges } from "../support/exchanges.ts";
import { withoutShared } from "../support/shared.ts";

const snapshots = new URL("../../src/codegen/snapshots/", import.meta.url);
const declared = modelOf(await readSnapshot(new URL("pve-9.2.json", snapshots)));
const model = withHonestResults(declared, await readProven(new URL("proven.json", snapshots)));

interface Answer {
  file: string;
  id: string;
  data: unknown;
}

function answerOf(exchange: Exchange): Answer[] {
  const envelope = exchange.status === 200 && exchange.template !== undefined ? dataOf(exchange) : undefined;
  return envelope
    ? [{ file: exchange.file, id: `${exchange.method} ${exchange.template}`, data: envelope.data }]
    : [];
}

const answers = withoutShared ? [] : exchanges().flatMap(answerOf);

async function decoded({ id, data }: Answer): Promise<unknown> {
  const [method, template = ""] = id.split(" ");
  const decoder = await decoderFor(method as Exchange["method"], template);
  return decoder ? decoder(structuredClone(data)) : data;
}

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
          ({ kind, where, text }) => `${kind} ${answer.id} ${where} ${text} (${answer.file})`,
        ),
      ),
    );
    expect([...new Set(found.flat())].sort()).toEqual([]);
  });
});
