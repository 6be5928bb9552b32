import type { UploadProgress } from "../transfer.ts";
import type { Envelope } from "./multipart.ts";

/** The stream itself is at fault: it failed, or gave more or less than it said. */
export class SourceFault extends Error {
  override readonly name = "SourceFault";
}

/** Counts what leaves, and tells how much of it was the file. */
export interface Meter {
  readonly totalBytes: number;
  fault: SourceFault | undefined;
  readonly sentBytes: () => number;
  readonly count: (bytes: number) => void;
  /** All has been sent; the only report where the runtime hides the pieces. */
  readonly finish: () => void;
}

export function createMeter(
  { head, tail }: Envelope,
  size: number,
  onProgress: ((progress: UploadProgress) => void) | undefined,
): Meter {
  const before = utf8(head).byteLength;
  const totalBytes = before + size + utf8(tail).byteLength;
  let sent = 0;
  let told = -1;
  const tell = (): void => {
    const sentBytes = Math.min(Math.max(sent - before, 0), size);
    if (sentBytes === told) return;
    told = sentBytes;
    report(onProgress, { sentBytes, totalBytes: size });
  };
  return {
    totalBytes,
    fault: undefined,
    sentBytes: () => sent,
    count(bytes) {
      sent += bytes;
      tell();
    },
    finish() {
      sent = totalBytes;
      tell();
    },
  };
}

/** What the caller's own function throws is warned about and never reaches the upload. */
function report(
  onProgress: ((progress: UploadProgress) => void) | undefined,
  progress: UploadProgress,
): void {
  try {
    onProgress?.(progress);
  } catch (error) {
    console.warn("proxkit: the onProgress function threw", error);
  }
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
