/** Fails where what was found is not what was wanted, whatever the order of fields. */
export type Expectation = (found: unknown, wanted: unknown) => void;

/** `who` is who has answered, for the message. */
export function createExpectation(who: string): Expectation {
  return (found, wanted) => {
    const [came, due] = [found, wanted].map(stable);
    if (came !== due) throw new Error(`${who} answered ${shortened(came)} where ${shortened(due)} was due`);
  };
}

/** The same text for the same data; whoever answers may change the order of fields. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const fields = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${stable(field)}`).join()}}`;
}

function shortened(text = ""): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
