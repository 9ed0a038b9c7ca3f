import { refuseUnavailableSlot, type Task } from '../../domain/tasks/task.ts';
import type { Instant } from '../../domain/time.ts';

/** The present task of an admitted claim. `leave` must be called when its transaction has ended, or will not begin. */
export type Admission = { readonly task: Task | undefined; readonly leave: () => void };

export type SlotQueue = (taskId: string, now: Instant) => Promise<Admission>;

/** A claim that has waited this long is admitted in any case: its transaction decides. */
const defaultMaxWaitMs = 1_000;

type Claims = { running: number; readonly waiting: Set<() => void> };

const ignore = (): void => undefined;

/**
 * Admits as many claims of a task at once as it has free slots. The others would only collide, or be refused at the
 * end. They wait until a claim has ended, and read the task again. A container knows its own claims only, so the condition of
 * the transaction remains the rule.
 */
export const createSlotQueue = (
  readTask: (taskId: string) => Promise<Task | undefined>,
  maxWaitMs = defaultMaxWaitMs,
): SlotQueue => {
  const claimsByTask = new Map<string, Claims>();
  const enter = (taskId: string, claims: Claims): (() => void) => {
    claims.running += 1;
    claimsByTask.set(taskId, claims);
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      claims.running -= 1;
      if (claims.running === 0) claimsByTask.delete(taskId);
      for (const wake of claims.waiting) wake();
    };
  };
  return async (taskId, now) => {
    const startMs = performance.now();
    for (;;) {
      const task = await readTask(taskId);
      if (!task || refuseUnavailableSlot(task, now)) return { task, leave: ignore };
      const claims = claimsByTask.get(taskId) ?? { running: 0, waiting: new Set() };
      const leftMs = maxWaitMs - (performance.now() - startMs);
      if (claims.running < task.slotsLeft || leftMs <= 0) return { task, leave: enter(taskId, claims) };
      await waitForEnd(claims, leftMs);
    }
  };
};

/** Waits until a running claim has ended, or the time is over. */
const waitForEnd = ({ waiting }: Claims, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      waiting.delete(wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    waiting.add(wake);
  });
