import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { commit, type Write } from '../store/commit.ts';
import { type FirstResponse, findFirstResponse, firstResponseWrite } from '../store/idempotency-store.ts';
import { pause } from '../store/pause.ts';
import type { Table } from '../store/table.ts';
import type { Outcome, UseCaseResult } from './outcome.ts';

/** How often a decision is made anew because somebody else wrote first; with the pauses between, some three seconds. */
const maxAttempts = 12;

/**
 * A write that collides is tried once more as it is. Who collides again had better look first: what so many want may
 * be gone, and a read disturbs nobody.
 */
const attemptsPerWrite = 2;

const contentionRefusal = refuse(
  'conflict',
  'Others are changing the same thing just now; try again in a moment.',
);

/** Whether something was refused only because others wrote at the same time: tried again, it may succeed. */
export const isContentionRefusal = (refusal: Refusal): boolean => refusal === contentionRefusal;

/** Whoever changes nothing needs no table, and may have none. */
type TableDeps = { readonly table: Table };

/** Carries an attempt out: what it worked out is written, and worked out again if somebody else wrote first. */
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
    const { writes = [] } = outcome;
    if (writes.length === 0) return outcome.response;
    const result = await commit(deps.table, writes, attemptsPerWrite, onCollision);
    if (result === undefined) return outcome.response;
    if (result !== 'stale') return result;
    if (tries > 0) await pause(tries);
  }
  return collided.flatMap(({ contentionRefusal }) => contentionRefusal ?? [])[0] ?? contentionRefusal;
};

/** A request that must have its effect once, however often it is sent. */
export type IdempotentRequest = {
  readonly accountId: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly status: number;
  readonly now: Instant;
};

export type IdempotentResult<Answer> =
  | { readonly answer: Answer; readonly replayed: false }
  | { readonly answer: unknown; readonly replayed: true; readonly status: number }
  | Refusal
  | 'key-reused';

const inProgressRefusal = refuse(
  'idempotency-in-progress',
  'A request with this key is being carried out at this very moment; send it again for its answer.',
);

const keyUsedRefusal = refuse('conflict', 'This idempotency key has been used.');

/**
 * Performs a request under its idempotency key. The first answer is written in the same transaction as the effect,
 * so that there is never one without the other, and the happy path reads nothing for it. Whoever comes second finds
 * the key used, or finds itself refused because the effect is there already, and is given the first answer. Who finds the
 * record itself being written, for as long as one tries, and no answer yet, is told just that.
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

/** An outcome that changes nothing writes nothing, not even its answer: asked again, it is worked out again. */
const withFirstResponse = <Answer>(
  { response, writes = [], storedResponse = response }: UseCaseResult<Answer>,
  request: IdempotentRequest,
): UseCaseResult<RememberedResponse<Answer>> => {
  if (writes.length === 0) return { response: { value: response, written: false } };
  const first: FirstResponse = {
    fingerprint: request.fingerprint,
    status: request.status,
    body: storedResponse,
  };
  // The record comes first, so that a duplicate is known as one before any other condition fails.
  const record = firstResponseWrite(request.accountId, request.key, first, request.now, () => keyUsedRefusal);
  const writing = { ...record, contentionRefusal: inProgressRefusal };
  return { response: { value: response, written: true }, writes: [writing, ...writes] };
};
