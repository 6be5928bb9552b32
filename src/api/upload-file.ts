import type { GivenValues } from "../codecs/params.ts";
import { faulty } from "../errors/refused.ts";
import type { UploadFile } from "../transfer.ts";

/** An upload's parameters, its file apart. */
export interface GivenUpload {
  readonly file: UploadFile;
  readonly values: GivenValues;
}

/**
 * Takes the file out of the parameters of an upload and sees to its name.
 * @throws InvalidParametersError
 */
export function takeFile({ file, ...values }: GivenValues): GivenUpload {
  if (!isUploadFile(file)) throw faulty("file", `expected ${allowedFile}, got ${described(file)}`);
  if (!(file instanceof Blob)) checkStream(file);
  const filename = values["filename"] ?? ("name" in file ? file.name : undefined);
  checkName(filename);
  return { file, values: { ...values, filename } };
}

const allowedFile =
  "a Blob, a File or { stream, size } (of a path: `await openAsBlob(path)` from node:fs; of bytes: `new Blob([bytes])`)";

function isUploadFile(file: unknown): file is UploadFile {
  return file instanceof Blob || (typeof file === "object" && file !== null && "stream" in file);
}

function described(file: unknown): string {
  if (file === undefined) return "nothing";
  if (typeof file !== "object" || file === null) return file === null ? "null" : `a ${typeof file}`;
  return ArrayBuffer.isView(file) ? "bytes" : `an object with ${Object.keys(file).join(", ") || "nothing"}`;
}

function checkStream({ stream, size }: { stream?: unknown; size?: unknown }): void {
  const isStream =
    typeof stream === "object" &&
    stream !== null &&
    (stream instanceof ReadableStream || Symbol.asyncIterator in stream);
  if (!isStream)
    throw faulty("file.stream", `expected a ReadableStream or an async iterable, got ${typeof stream}`);
  if (!Number.isSafeInteger(size) || Number(size) < 0)
    throw faulty(
      "file.size",
      `expected the exact number of bytes of the stream, which the server wants to know beforehand, got ${typeof size === "number" ? size : typeof size}`,
    );
}

/** The name stands in a header that the server takes apart at `;` and `,` (AnyEvent.pm parse_content_disposition). */
// oxlint-disable-next-line no-control-regex -- that is what is refused
const breaksHeader = /[\u0000-\u001f\u007f";,]/;

function checkName(name: unknown): void {
  if (typeof name !== "string" || name === "")
    throw faulty("filename", "is missing: give it, or a File, which has a name of its own");
  if (breaksHeader.test(name))
    throw faulty(
      "filename",
      `expected a name without ; , " and control characters, got ${JSON.stringify(name)}`,
    );
}
