import { matchPath } from "../../src/codecs/routes.ts";
import type { Method } from "../../src/requester.ts";
import { readRecording, type Recording } from "./recordings.ts";
import { recordings } from "./shared.ts";

/** A recorded request and its answer, of an operation the description has. */
export interface Exchange extends Recording {
  /** Its name in ../shared/wire. */
  name: string;
  method: Method;
  template: string;
  /** Values of the path, decoded. */
  values: Record<string, string>;
}

const methods: ReadonlySet<string> = new Set<Method>(["GET", "POST", "PUT", "DELETE"]);
const isMethod = (text: string): text is Method => methods.has(text);

function exchangeOf(file: string): Exchange[] {
  const recording = readRecording(file);
  const { method, path } = recording;
  const matched = isMethod(method) ? matchPath(path) : undefined;
  if (!matched || !isMethod(method)) return [];
  const name = file.slice("wire/".length, -".http".length);
  return [{ ...recording, name, method, template: matched.template, values: matched.path }];
}

/** Every recorded exchange of a known operation. */
export const exchanges = (): Exchange[] => recordings().flatMap(exchangeOf);

/** The `data` of an answer; undefined where the body is no envelope. */
export function dataOf({ body }: Exchange): { data: unknown } | undefined {
  return typeof body === "object" && body !== null && "data" in body ? { data: body.data } : undefined;
}
