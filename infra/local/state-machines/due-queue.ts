type Due = { readonly at: number; readonly arn: string };

/**
 * Executions sorted by the times of their timers, in a binary heap. A time that `isDue` no longer confirms is dropped when
 * it reaches the top.
 */
export type DueQueue = {
  add(at: number, arn: string): void;
  /** The earliest time. Undefined if the queue is empty. */
  next(): number | undefined;
  /** Removes and returns everything that is due at a time. */
  take(now: number): string[];
};

export function openDueQueue(isDue: (at: number, arn: string) => boolean): DueQueue {
  const heap: Due[] = [];
  const atOf = (index: number): number => heap[index]?.at ?? Number.POSITIVE_INFINITY;

  function swap(one: number, other: number): void {
    const [first, second] = [heap[one], heap[other]];
    if (first === undefined || second === undefined) return;
    heap[one] = second;
    heap[other] = first;
  }

  function moveUp(start: number): void {
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (atOf(parent) <= atOf(index)) return;
      swap(parent, index);
      index = parent;
    }
  }

  function moveDown(): void {
    let index = 0;
    for (;;) {
      const left = index * 2 + 1;
      const smaller = atOf(left + 1) < atOf(left) ? left + 1 : left;
      if (atOf(smaller) >= atOf(index)) return;
      swap(smaller, index);
      index = smaller;
    }
  }

  function pop(): Due | undefined {
    swap(0, heap.length - 1);
    const top = heap.pop();
    moveDown();
    return top;
  }

  function next(): number | undefined {
    for (let top = heap[0]; top !== undefined; top = heap[0]) {
      if (isDue(top.at, top.arn)) return top.at;
      pop();
    }
    return undefined;
  }

  return {
    next,
    add: (at, arn) => moveUp(heap.push({ at, arn }) - 1),
    take: (now) => {
      const due: string[] = [];
      while ((next() ?? Number.POSITIVE_INFINITY) <= now) {
        const top = pop();
        if (top !== undefined) due.push(top.arn);
      }
      return due;
    },
  };
}
