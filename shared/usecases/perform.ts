import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { commit, type Write } from '../store/commit.ts';
import { type FirstAnswer, findFirstAnswer, writeOfFirstAnswer } from '../store/idempotency-store.ts';
import { pause } from '../store/pause.ts';
import type { Table } from '../store/table.ts';
import type { Done, Outcome } from './outcome.ts';

/** How often a decision is made anew because somebody else wrote first; with the pauses between, some three seconds. */
const mostAttempts = 12;

/**
 * A write that collides is tried once more as it is. Who collides again had better look first: what so many want may
 * be gone, and a read disturbs nobody.
 */
const triesOfAWrite = 2;

const contended = refuse('conflict', 'Others are changing the same thing just now; try again in a moment.');

/** Whether something was refused only because others wrote at the same time: tried again, it may succeed. */
export const isContended = (refusal: Refusal): boolean => refusal === contended;

/** Whoever changes nothing needs no table, and may have none. */
type HasTable = { readonly table: Table };

/** Carries an attempt out: what it worked out is written, and worked out again if somebody else wrote first. */
export const perform = async <Answer>(
  deps: HasTable,
  attempt: () => Promise<Outcome<Answer>>,
): Promise<Answer | Refusal> => {
  let collided: readonly Write[] = [];
  const tell = (writes: readonly Write[]): void => {
    collided = writes;
  };
  for (let tries = 0; tries < mostAttempts; tries += 1) {
    const outcome = await attempt();
    if (isRefusal(outcome)) return outcome;
    const { writes = [] } = outcome;
    if (writes.length === 0) return outcome.answer;
    const result = await commit(deps.table, writes, triesOfAWrite, tell);
    if (result === undefined) return outcome.answer;
    if (result !== 'stale') return result;
    if (tries > 0) await pause(tries);
  }
  return collided.flatMap(({ whileWritten }) => whileWritten ?? [])[0] ?? contended;
};

/** A request that must have its effect once, however often it is sent. */
export type Once = {
  readonly accountId: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly status: number;
  readonly now: Instant;
};

export type Answered<Answer> =
  | { readonly answer: Answer; readonly replayed: false }
  | { readonly answer: unknown; readonly replayed: true; readonly status: number }
  | Refusal
  | 'key-reused';

const inProgress = refuse(
  'idempotency-in-progress',
  'A request with this key is being carried out at this very moment; send it again for its answer.',
);

const usedBefore = refuse('conflict', 'This idempotency key has been used.');

/**
 * Performs a request under its idempotency key. The first answer is written in the same transaction as the effect,
 * so that there is never one without the other, and the happy path reads nothing for it. Whoever comes second finds
 * the key used, or finds itself refused because the effect is there already, and is given the first answer. Who finds the
 * record itself being written, for as long as one tries, and no answer yet, is told just that.
 */
export const performOnce = async <Answer>(
  deps: HasTable,
  once: Once,
  attempt: () => Promise<Outcome<Answer>>,
): Promise<Answered<Answer>> => {
  const answer = await perform(deps, async () => {
    const outcome = await attempt();
    return isRefusal(outcome) ? outcome : remembering(outcome, once);
  });
  if (!isRefusal(answer) && answer.written) return { answer: answer.value, replayed: false };
  const first = await findFirstAnswer(deps.table, once.accountId, once.key, once.now);
  if (first) return first.fingerprint === once.fingerprint ? replay(first) : 'key-reused';
  return isRefusal(answer) ? answer : { answer: answer.value, replayed: false };
};

const replay = ({ status, body }: FirstAnswer) => ({ answer: body, replayed: true, status }) as const;

type Remembered<Answer> = { readonly value: Answer; readonly written: boolean };

/** An outcome that changes nothing writes nothing, not even its answer: asked again, it is worked out again. */
const remembering = <Answer>(
  { answer, writes = [], kept = answer }: Done<Answer>,
  once: Once,
): Done<Remembered<Answer>> => {
  if (writes.length === 0) return { answer: { value: answer, written: false } };
  const first: FirstAnswer = { fingerprint: once.fingerprint, status: once.status, body: kept };
  // The record comes first, so that a duplicate is known as one before any other condition fails.
  const record = writeOfFirstAnswer(once.accountId, once.key, first, once.now, () => usedBefore);
  const writing = { ...record, whileWritten: inProgress };
  return { answer: { value: answer, written: true }, writes: [writing, ...writes] };
};
