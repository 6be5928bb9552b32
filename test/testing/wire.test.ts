import { describe, expect, it } from "vitest";
import { withoutShared } from "../support/shared.ts";
import { allRecordings } from "./wire/recording.ts";
import { replay } from "./wire/replay.ts";
import { uncovered } from "./wire/uncovered.ts";

const recordings = withoutShared ? [] : allRecordings();
const covered = recordings.filter(({ name }) => uncovered[name] === undefined);

describe.skipIf(withoutShared)(
  "every recording of the real server, replayed in the state it was made in",
  () => {
    it("is there", () => {
      expect(recordings.length).toBeGreaterThan(900);
      expect(covered).toHaveLength(recordings.length - Object.keys(uncovered).length);
    });

    it.each(covered.map((recording) => [recording.name, recording] as const))("%s", async (_, recording) => {
      expect((await replay(recording)).differences).toEqual([]);
    });

    it.each(Object.entries(uncovered))("%s still differs: %s", async (name) => {
      const [recording] = recordings.filter((one) => one.name === name);
      const differences = recording === undefined ? [] : (await replay(recording)).differences;
      expect(differences).not.toEqual([]);
    });
  },
);
