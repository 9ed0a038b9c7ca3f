import { writeMeasures } from '../adapters/metrics.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { commit, type Write } from '../store/commit.ts';
import { type FirstResponse, findFirstResponse, firstResponseWrite } from '../store/idempotency-store.ts';
import { pause } from '../store/pause.ts';
import type { Table } from '../store/table.ts';
import type { Outcome, UseCaseResult } from './outcome.ts';

/** Maximum decisions when other requests write first; with the pauses, about three seconds. */
const maxAttempts = 12;

/**
 * A collided write is retried once unchanged. After that the use case reads first: what many requests want
 * may be gone, and reads do not collide.
 */
const attemptsPerWrite = 2;

const contentionRefusal = refuse(
  'conflict',
  'Other requests are changing the same resource. Try again in a moment.',
);

/** Whether the refusal is only due to concurrent writes, so that a retry may succeed. */
export const isContentionRefusal = (refusal: Refusal): boolean => refusal === contentionRefusal;

/** A use case without writes needs no table. */
type TableDeps = { readonly table: Table };

/** Commits the writes of an outcome, and decides again if another request wrote first. */
export const perform = async <Answer>(
  deps: TableDeps,
  attempt: () => Promise<Outcome<Answer>>,
): Promise<Answer | Refusal> => {
  let collided: readonly Write[] = [];
  const onCollision = (writes: readonly Write[]): void => {
    collided = writes;
  };
  for (let tries = 0; tries < maxAttempts; tries += 1) {
    const outcome = await attempt();
    if (isRefusal(outcome)) return outcome;
    const { writes = [], measures = [], onSettled = () => undefined } = outcome;
    if (writes.length === 0) return outcome.response;
    const result = await commit(deps.table, writes, attemptsPerWrite, onCollision).finally(onSettled);
    if (result === undefined) {
      writeMeasures(measures);
      return outcome.response;
    }
    if (result !== 'stale') return result;
    if (tries > 0) await pause(tries);
  }
  return collided.flatMap(({ contentionRefusal }) => contentionRefusal ?? [])[0] ?? contentionRefusal;
};

/** A request that has its effect once, also if it is repeated. */
export type IdempotentRequest = {
  readonly accountId: string;
  readonly key: string;
  readonly fingerprint: string;
  /** The status of a response. */
  readonly statusOf: (response: unknown) => number;
  readonly now: Instant;
};

export type IdempotentResult<Answer> =
  | { readonly answer: Answer; readonly replayed: false }
  | { readonly answer: unknown; readonly replayed: true; readonly status: number }
  | Refusal
  | 'key-reused';

const inProgressRefusal = refuse(
  'idempotency-in-progress',
  'A request with this key is still running. Send it again later to get its response.',
);

const keyUsedRefusal = refuse('conflict', 'This idempotency key has been used.');

/**
 * Performs a request under its idempotency key. The first response is written in the transaction of its
 * effect, so that neither exists alone, and this costs no read. A repeat that finds the key used, or is
 * refused because of the effect itself, gets the first response. A repeat during the first request is
 * refused.
 */
export const performOnce = async <Answer>(
  deps: TableDeps,
  request: IdempotentRequest,
  attempt: () => Promise<Outcome<Answer>>,
): Promise<IdempotentResult<Answer>> => {
  const answer = await perform(deps, async () => {
    const outcome = await attempt();
    return isRefusal(outcome) ? outcome : withFirstResponse(outcome, request);
  });
  if (!isRefusal(answer) && answer.written) return { answer: answer.value, replayed: false };
  const first = await findFirstResponse(deps.table, request.accountId, request.key, request.now);
  if (first) return first.fingerprint === request.fingerprint ? toReplayedResult(first) : 'key-reused';
  return isRefusal(answer) ? answer : { answer: answer.value, replayed: false };
};

const toReplayedResult = ({ status, body }: FirstResponse) =>
  ({ answer: body, replayed: true, status }) as const;

type RememberedResponse<Answer> = { readonly value: Answer; readonly written: boolean };

/** An outcome without writes is not stored, not even its response; a repeat decides again. */
const withFirstResponse = <Answer>(
  { response, writes = [], storedResponse = response, measures = [], onSettled }: UseCaseResult<Answer>,
  request: IdempotentRequest,
): UseCaseResult<RememberedResponse<Answer>> => {
  if (writes.length === 0) return { response: { value: response, written: false } };
  const first: FirstResponse = {
    fingerprint: request.fingerprint,
    status: request.statusOf(response),
    body: storedResponse,
  };
  // The record comes first, so that a duplicate is detected before other conditions fail.
  const record = firstResponseWrite(request.accountId, request.key, first, request.now, () => keyUsedRefusal);
  const writing = { ...record, contentionRefusal: inProgressRefusal };
  return {
    response: { value: response, written: true },
    writes: [writing, ...writes],
    measures,
    ...(onSettled && { onSettled }),
  };
};
