interface Listeners {
  readonly callbacks: Set<() => void>;
  readonly dispatch: () => void;
}

const bySignal = new WeakMap<AbortSignal, Listeners>();

/**
 * Runs `callback`, a function of its own, when the signal fires; the function handed back takes it out again.
 * However many wait for a signal, it has one listener: Node looks through all of them to add one or to remove one,
 * which with ten thousand calls that share a signal takes seconds.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const listeners = bySignal.get(signal) ?? listenTo(signal);
  listeners.callbacks.add(callback);
  return () => {
    listeners.callbacks.delete(callback);
    if (listeners.callbacks.size > 0 || bySignal.get(signal) !== listeners) return;
    bySignal.delete(signal);
    signal.removeEventListener("abort", listeners.dispatch);
  };
}

function listenTo(signal: AbortSignal): Listeners {
  const callbacks = new Set<() => void>();
  const dispatch = (): void => {
    bySignal.delete(signal);
    // Not a copy: who is taken out by an earlier one is not called.
    for (const callback of callbacks) callback();
  };
  const listeners = { callbacks, dispatch };
  bySignal.set(signal, listeners);
  signal.addEventListener("abort", dispatch, { once: true });
  return listeners;
}
