/** A stream of known length: the server takes no body that does not say how long it is (FACTS 11). Node only. */
export interface SizedStream {
  readonly stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
  /** In bytes, exactly what the stream will give. */
  readonly size: number;
  /** Used where no `filename` is given. */
  readonly name?: string | undefined;
}

/** What can be uploaded: on Node, `await openAsBlob(path)` makes a `Blob` of a file without reading it. */
export type UploadFile = Blob | SizedStream;

/** How much of a file is on its way; both in bytes of the file itself. */
export interface UploadProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
}

/** An answer that is read while it comes. Read it to its end or cancel it: until then it holds a connection. */
export interface Download {
  readonly stream: ReadableStream<Uint8Array>;
  /** As the server names it, for instance `text/plain`; empty where it does not. */
  readonly contentType: string;
  /** The name the server suggests for the file. */
  readonly filename: string | undefined;
  /** In bytes, where the server says it. */
  readonly size: number | undefined;
  /**
   * All of it as text.
   * @throws ProtocolError when it is larger than the client is willing to hold in memory.
   */
  text(): Promise<string>;
}

/** What calls that move files take besides. */
export interface TransferOptions {
  /** Hand back a `Download` to be read while it comes. */
  stream?: boolean | undefined;
  /** Called with every piece of the file that is sent. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}
