import { expect, test } from "vitest";
import { recordingRequester } from "../support/recording-requester.ts";
import { cacheOver, config } from "./support.ts";

test("an answer is kept for nobody when somebody else was logged in while it was on its way", async () => {
  let identity: string | undefined = "a@pve";
  const server = recordingRequester(() => {
    identity = "b@pve";
    return { name: "of a" };
  });
  const { cache } = cacheOver(server, { identity: () => identity });
  await cache.request(config(100));
  await cache.request(config(100));
  expect(server.calls).toHaveLength(2);
});
