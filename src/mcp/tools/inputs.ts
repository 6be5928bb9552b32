import { z } from "zod";
import { ToolError } from "../tool-error.ts";

/** Arguments that several tools take in the same way. */
export const vmid = z.int().min(100);
export const vmids = z.array(vmid).min(1);
export const guestType = z.enum(["qemu", "lxc", "all"]);
export const limit = z.int().min(1).max(500).describe("default 100");
export const cursor = z.string();
export const seconds = (least: number, most: number): z.ZodInt => z.int().min(least).max(most);

/** @throws ToolError BAD_ARGUMENTS for what no footer has shown. */
export function startOf(cursor = "0"): number {
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new ToolError(
    "BAD_ARGUMENTS",
    `cursor: ${JSON.stringify(cursor.slice(0, 40))} is none`,
    "take it from the last line of a list that was cut",
  );
}
