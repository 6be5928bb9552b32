import type { User } from "../state/access.ts";
import { isTotpCode } from "./totp.ts";

/** More wrong answers than this lock the second factor until somebody unlocks it. */
const tolerated = 8;

/** What a login may be answered with, as the server tells it inside the half ticket (FACTS 42a). */
export function challengeOf(user: User): string {
  const recovery = user.factors.find((factor) => factor.type === "recovery")?.codes;
  const left = recovery?.flatMap((code, index) => (code === "" ? [] : [index]));
  return JSON.stringify({
    totp: user.factors.some((factor) => factor.type === "totp"),
    ...(left === undefined ? {} : { recovery: left }),
  });
}

async function isRightTotp(user: User, code: string, nowMs: number): Promise<boolean> {
  const secrets = user.factors.flatMap((factor) => factor.secret ?? []);
  const results = await Promise.all(secrets.map((secret) => isTotpCode(secret, code, nowMs)));
  return results.includes(true);
}

/** A recovery code works once. */
function useRecoveryCode(user: User, code: string): boolean {
  const codes = user.factors.find((factor) => factor.type === "recovery")?.codes;
  const index = code === "" ? -1 : (codes?.indexOf(code) ?? -1);
  if (codes === undefined || index < 0) return false;
  codes[index] = "";
  return true;
}

/** Judges an answer such as `totp:123456` or `recovery:…`; too many wrong ones lock the user's factors. */
export async function answerChallenge(user: User, answer: string, nowMs: number): Promise<boolean> {
  if (user.failedFactors > tolerated) return false;
  const [kind, ...rest] = answer.split(":");
  const code = rest.join(":");
  const isRight =
    kind === "totp"
      ? await isRightTotp(user, code, nowMs)
      : kind === "recovery" && useRecoveryCode(user, code);
  user.failedFactors = isRight ? 0 : user.failedFactors + 1;
  return isRight;
}

export const isLockedOut = (user: User): boolean => user.failedFactors > tolerated;
