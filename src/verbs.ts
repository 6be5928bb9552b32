import type { CallOptions } from "./requester.ts";
import type { Download, UploadProgress } from "./transfer.ts";

/** Parameters of a call that has none: any name is a mistake. */
export type NoParams = { readonly [name: string]: never };

/** An answer with what the server says beside its data. */
export interface Envelope<R> {
  data: R;
  /** Length of the whole list, where the server pages. */
  total?: number | undefined;
  /** Pending changes, where the server tells them. */
  changes?: unknown;
}

/** Options of a call that hands back decoded data. */
export interface DataOptions extends CallOptions {
  raw?: false | undefined;
  full?: false | undefined;
}

/** Options of a call that hands back the decoded envelope. */
export interface FullOptions extends CallOptions {
  raw?: false | undefined;
  full: true;
}

/** Options of a call whose envelope may not be decoded. */
export interface RawFullOptions extends CallOptions {
  full: true;
}

/** Options of a call that hands back decoded data or its envelope, as the flag says. */
export interface EitherOptions extends CallOptions {
  raw?: false | undefined;
}

/**
 * A call that needs no parameters. What it hands back follows from `raw` and `full`, also where they are only known
 * when it is made; the plain form stands before those.
 */
export interface Verb<P, R> {
  (params: P | undefined, options: FullOptions): Promise<Envelope<R>>;
  (params: P | undefined, options: RawFullOptions): Promise<Envelope<unknown>>;
  (params?: P, options?: DataOptions): Promise<R>;
  (params: P | undefined, options: EitherOptions): Promise<R | Envelope<R>>;
  (params: P | undefined, options: CallOptions): Promise<unknown>;
}

/** A call that cannot be made without parameters. */
export interface VerbWith<P, R> {
  (params: P, options: FullOptions): Promise<Envelope<R>>;
  (params: P, options: RawFullOptions): Promise<Envelope<unknown>>;
  (params: P, options?: DataOptions): Promise<R>;
  (params: P, options: EitherOptions): Promise<R | Envelope<R>>;
  (params: P, options: CallOptions): Promise<unknown>;
}

/** Options of a call that hands back a stream. */
export interface StreamOptions extends CallOptions {
  stream: true;
}

/** A call without necessary parameters whose answer can be read while it comes. */
export interface DownloadVerb<P, R> extends Verb<P, R> {
  (params: P | undefined, options: StreamOptions): Promise<Download>;
}

/** The same, with necessary parameters. */
export interface DownloadVerbWith<P, R> extends VerbWith<P, R> {
  (params: P, options: StreamOptions): Promise<Download>;
}

/** What an upload takes besides. */
export interface ProgressOption {
  /** Called with every piece of the file that is sent. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** A call that sends a file. It has no time limit unless `timeoutMs` is given. */
export interface UploadVerbWith<P, R> {
  (params: P, options: FullOptions & ProgressOption): Promise<Envelope<R>>;
  (params: P, options: RawFullOptions & ProgressOption): Promise<Envelope<unknown>>;
  (params: P, options?: DataOptions & ProgressOption): Promise<R>;
  (params: P, options: EitherOptions & ProgressOption): Promise<R | Envelope<R>>;
  (params: P, options: CallOptions & ProgressOption): Promise<unknown>;
}

/** What `request()` needs to know of a route that can be called without parameters. */
export interface Endpoint<P, R> {
  params: P;
  args: [params?: P, options?: DataOptions];
  result: R;
}

/** What `request()` needs to know of a route that cannot; path values count as parameters. */
export interface EndpointWith<P, R> {
  params: P;
  args: [params: P, options?: DataOptions];
  result: R;
}

/** The same for a route whose answer can be read while it comes. */
export interface DownloadEndpointWith<P, R> extends EndpointWith<P, R> {
  stream: StreamOptions;
}

/** The same for a route that takes a file. */
export interface UploadEndpointWith<P, R> {
  params: P;
  args: [params: P, options?: DataOptions & ProgressOption];
  result: R;
}
