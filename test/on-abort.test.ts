import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { onAbort } from "../src/on-abort.ts";

test("a signal has one listener, however many wait for it, and none when all have left", () => {
  const { signal } = new AbortController();
  const leave = Array.from({ length: 1000 }, () => onAbort(signal, () => {}));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  for (const each of leave.slice(1)) each();
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  leave[0]?.();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("everybody is told once, in the order they came; who has left is not", () => {
  const controller = new AbortController();
  const told: string[] = [];
  const leaves = ["a", "b", "c"].map((name) => onAbort(controller.signal, () => void told.push(name)));
  leaves[1]?.();
  controller.abort();
  controller.abort();
  expect(told).toEqual(["a", "c"]);
});

test("who is made to leave by an earlier one is not told", () => {
  const controller = new AbortController();
  const second = vi.fn();
  onAbort(controller.signal, () => leave());
  const leave = onAbort(controller.signal, second);
  controller.abort();
  expect(second).not.toHaveBeenCalled();
});

test("leaving after the signal has fired, or twice, does nothing to those who came later", () => {
  const controller = new AbortController();
  const { signal } = controller;
  const leave = onAbort(signal, () => {});
  leave();
  const later = vi.fn();
  onAbort(signal, later);
  leave();
  controller.abort();
  expect(later).toHaveBeenCalledOnce();
});

test("ten thousand come and go in no time", () => {
  const { signal } = new AbortController();
  const sinceMs = performance.now();
  const leaves = Array.from({ length: 10_000 }, () => onAbort(signal, () => {}));
  for (const leave of leaves) leave();
  expect(performance.now() - sinceMs).toBeLessThan(500);
});
