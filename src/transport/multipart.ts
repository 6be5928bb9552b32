import type { WireParam } from "../requester.ts";

/** What stands around a file in the body that carries it. */
export interface Envelope {
  readonly contentType: string;
  readonly head: string;
  readonly tail: string;
}

/** The order the server needs: it decides about the file by what it has read before (FACTS 82). */
const firstFields = ["content", "checksum-algorithm", "checksum"];

/** The server calls the part that holds the file as it calls the parameter with the name (FACTS 82). */
const fileField = "filename";

const lineEnd = "\r\n";

/** Writes the fields before the file, and the file's own head. `boundary` must not occur in the file. */
export function envelopeFor(params: readonly WireParam[], boundary: string): Envelope {
  const rank = ([name]: WireParam): number => (firstFields.indexOf(name) + 4) % 4;
  const fields = params.filter(([name]) => name !== fileField).sort((a, b) => rank(a) - rank(b));
  const filename = params.find(([name]) => name === fileField)?.[1] ?? "";
  const part = (lines: readonly string[]): string => [`--${boundary}`, ...lines].join(lineEnd);
  const head = [
    ...fields.map(([name, value]) => part([`Content-Disposition: form-data; name="${name}"`, "", value, ""])),
    part([
      `Content-Disposition: form-data; name="${fileField}"; filename="${filename}"`,
      "Content-Type: application/octet-stream",
      "",
      "",
    ]),
  ];
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: head.join(""),
    tail: `${lineEnd}--${boundary}--${lineEnd}`,
  };
}
