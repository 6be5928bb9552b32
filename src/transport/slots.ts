/** Who may have a call under way at a host. */
export interface Slots {
  /** Is there a slot that any node may have? */
  isFree(): boolean;
  /** Has the node nothing under way? */
  isIdle(node: string): boolean;
  /** Takes a slot; the function handed back gives it back. */
  take(node: string): () => void;
}

/**
 * `limit()` slots for everybody, and one more for each node: however many calls a node leaves unanswered, those to
 * others go on. A call for another node waits there and not in a worker of the host that relays it, so that those slots
 * cost the host nothing.
 */
export function createSlots(limit: () => number): Slots {
  const byNode = new Map<string, number>();
  let running = 0;
  // The first call of each node is in its own slot.
  const isFree = (): boolean => running - byNode.size < limit();
  const isIdle = (node: string): boolean => !byNode.has(node);

  function giveBack(node: string): void {
    const left = (byNode.get(node) ?? 1) - 1;
    running -= 1;
    if (left > 0) byNode.set(node, left);
    else byNode.delete(node);
  }

  return {
    isFree,
    isIdle,
    take(node) {
      running += 1;
      byNode.set(node, (byNode.get(node) ?? 0) + 1);
      return () => giveBack(node);
    },
  };
}
