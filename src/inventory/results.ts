/** Results as they come, for any number of readers, each from the first one on. */
export class Results<T> implements AsyncIterable<T> {
  readonly #results: T[] = [];
  #end: { readonly error?: unknown } | undefined;
  #wake = Promise.withResolvers<void>();

  add(result: T): void {
    this.#results.push(result);
    this.#next();
  }

  /** No more will come; with an error the readers get that when they have read what there is. */
  close(end: { readonly error?: unknown } = {}): void {
    this.#end = end;
    this.#next();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (let index = 0; ; index++) {
      while (index >= this.#results.length) {
        if (this.#end !== undefined) return this.#finish();
        await this.#wake.promise;
      }
      yield this.#results[index] as T;
    }
  }

  #finish(): void {
    if (this.#end !== undefined && "error" in this.#end) throw this.#end.error;
  }

  #next(): void {
    this.#wake.resolve();
    this.#wake = Promise.withResolvers();
  }
}
