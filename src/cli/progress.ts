export interface ProgressLine {
  show(text: string): void;
  /** Wipes it away. */
  end(): void;
}

/** A line of standard error that is written over again and again; nothing where no terminal is. */
export function progressLine(stream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { show() {}, end() {} };
  const write = (text: string): void => void stream.write(`\r${text}\u001b[K`);
  return { show: write, end: () => write("") };
}
