import { randomUUID } from 'node:crypto';
import type { Clock } from '#infra/local/clock.ts';
import { limitConcurrency } from '#infra/local/keyed-queue.ts';
import { sendDeadLetter } from './async-dead-letter.ts';
import { computeBackoffMs, pause } from './backoff.ts';
import type { DeliveryPolicy } from './delivery-policy.ts';
import type { EventStore } from './event-store.ts';
import { createInvocationStore, type PendingInvocation } from './invocation-store.ts';
import { type Invoke, invokeSafely, toFailureLine } from './invoke.ts';
import type { Queues } from './queues.ts';

export type AsyncDeliveryOptions = {
  readonly store: EventStore;
  readonly queues: Queues;
  readonly invoke: Invoke;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  /** The first wait before a retry, in milliseconds. AWS waits one minute, then two. */
  readonly firstRetryMs?: number;
};

export type AsyncDelivery = {
  /** Stores an invocation and returns its id, which is the same in each retry. */
  accept(functionArn: string, payload: unknown, policy: DeliveryPolicy): string;
  /** Resolves when all accepted invocations are delivered. */
  settled(): Promise<void>;
  /** Stops after the running invocations. The others continue at the next start. */
  stop(): Promise<void>;
};

/** Of one function: those of others do not wait for it. */
const maxConcurrentInvocations = 16;

/** Invokes the function of an invocation once. Resolves to whether the invocation needs no further attempt. */
const createAttempt = (
  { queues, invoke, clock, log }: AsyncDeliveryOptions,
  invocationStore: ReturnType<typeof createInvocationStore>,
  signal: AbortSignal,
) => {
  return async (pending: PendingInvocation, attempts: number): Promise<boolean> => {
    const { id, functionArn, payload, policy, acceptedAt } = pending;
    const result = await invokeSafely(invoke, functionArn, payload, signal);
    if (!('error' in result)) {
      invocationStore.remove(id);
      return true;
    }
    // A platform that stops makes functions fail. The next start has all attempts left.
    if (signal.aborted) return false;
    log(
      `${functionArn.split(':').at(-1)} failed for event ${id} (try ${attempts}), ${toFailureLine(result)}`,
    );
    const isTooOld = clock.now() - acceptedAt >= policy.maximumEventAgeMs;
    if (attempts <= policy.maximumRetryAttempts && !isTooOld) {
      invocationStore.recordFailure(id, attempts);
      return false;
    }
    const condition = isTooOld ? 'EventAgeExceeded' : 'RetriesExhausted';
    sendDeadLetter(queues, { pending, attempts, condition, failure: result, now: clock.now() });
    if (policy.deadLetter === undefined)
      log(`The event ${id} is discarded, because it has no dead-letter queue.`);
    invocationStore.remove(id);
    return true;
  };
};

/**
 * Invokes functions as Lambda does asynchronously. Accepted invocations are durable, and failures are retried after a
 * pause. After the last retry, or when it is too old by the local clock, the event goes to the dead-letter queue.
 */
export const startAsyncDelivery = (options: AsyncDeliveryOptions): AsyncDelivery => {
  const { store, clock, log, firstRetryMs = 200 } = options;
  const invocationStore = createInvocationStore(store);
  const shutdown = new AbortController();
  const { signal } = shutdown;
  const attempt = createAttempt(options, invocationStore, signal);
  const waiting: PendingInvocation[] = invocationStore.listPending();
  const running = new Set<Promise<unknown>>();
  const limits = new Map<string, ReturnType<typeof limitConcurrency>>();

  const deliver = async (pending: PendingInvocation): Promise<void> => {
    for (let attempts = pending.attempts + 1; !signal.aborted; attempts += 1) {
      if (await attempt(pending, attempts)) return;
      await pause(computeBackoffMs(attempts - 1, firstRetryMs, firstRetryMs * 100), signal);
    }
  };

  const startWaiting = (): void => {
    for (const next of waiting.splice(0)) {
      const limit = limits.get(next.functionArn) ?? limitConcurrency(maxConcurrentInvocations);
      limits.set(next.functionArn, limit);
      const run = limit(() => deliver(next))
        .catch((error: Error) => log(`The event ${next.id} is delivered at the next start: ${error.message}`))
        .finally(() => running.delete(run));
      running.add(run);
    }
  };

  // The platform can run the remaining invocations only after this call has returned.
  setImmediate(startWaiting);
  return {
    accept: (functionArn, payload, policy) => {
      const pending = {
        id: randomUUID(),
        functionArn,
        payload,
        policy,
        attempts: 0,
        acceptedAt: clock.now(),
      };
      invocationStore.add(pending);
      waiting.push(pending);
      setImmediate(startWaiting);
      return pending.id;
    },
    settled: async () => {
      startWaiting();
      while (running.size > 0 && !signal.aborted) await Promise.race(running);
    },
    stop: async () => {
      shutdown.abort();
      await Promise.all(running);
    },
  };
};
