import type { Fault } from "./faults.ts";
import { Refusal } from "./refusal.ts";
import { refusalAnswer } from "./wire/answer.ts";
import { plainAnswer, utf8, type WireAnswer } from "./wire/message.ts";
import type { VirtualClock } from "./clock.ts";

/** An answer of which nothing arrives. */
const nothing = (fate: "reset" | "silence"): WireAnswer => ({
  ...plainAnswer,
  status: 0,
  reason: "",
  fate,
});

const text = ({ body }: WireAnswer): string => new TextDecoder().decode(body);

const withText = (answer: WireAnswer, changed: string): WireAnswer => ({ ...answer, body: utf8(changed) });

const half = (length: number): number => Math.floor(length / 2);

/** What becomes of an answer on its way; the call has been executed by then. */
function damaged(answer: WireAnswer, fault: Fault): WireAnswer {
  const { length } = answer.body;
  switch (fault.kind) {
    case "reset-after":
      return nothing("reset");
    case "hang":
      return nothing("silence");
    case "reset-during":
      return { ...answer, body: answer.body.slice(0, half(length)), announced: length };
    case "content-length":
      return { ...answer, announced: length + 16 };
    case "truncated":
      return { ...answer, body: answer.body.slice(0, half(length)) };
    case "garbage":
      return withText(answer, "<html>no JSON</html>");
    case "nan":
      return withText(answer, text(answer).replace(/([:[,])-?\d+(?:\.\d+)?(?=[,}\]])/, "$1NaN"));
    default:
      return answer;
  }
}

/** Executes a call under a fault. */
export async function executeUnder(
  fault: Fault | undefined,
  clock: VirtualClock,
  execute: () => Promise<WireAnswer>,
): Promise<WireAnswer> {
  if (fault === undefined) return await execute();
  if (fault.kind === "reset-before") return nothing("reset");
  if (fault.kind === "refuse") {
    const { status, message } = fault;
    return refusalAnswer(
      new Refusal(status, message ?? "", { shape: message === undefined ? "empty" : "json" }),
    );
  }
  const answer = damaged(await execute(), fault);
  if (fault.kind === "slow") await clock.delay(fault.delayMs);
  return answer;
}
