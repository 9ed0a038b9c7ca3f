import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { isRefusal } from '../domain/refusal.ts';
import { type IdempotentRequest, type IdempotentResult, perform, performOnce } from '../usecases/perform.ts';
import { isSharedResponse } from '../usecases/shared-response.ts';
import { withAccountCheck } from './account-check.ts';
import { createAccountReader, type ReadAccount } from './account-reader.ts';
import { authorizeMachines } from './authorize-machine.ts';
import { type AuthorizedRequest, createHandler } from './create-handler.ts';
import type { Endpoint } from './endpoint.ts';
import type { Event, Result } from './event.ts';
import { type AddNames, createAddNames } from './names.ts';
import { Problem, toProblem } from './problem.ts';
import { withRateLimit } from './rate-limit.ts';
import { toValidationProblem } from './read-request.ts';
import { recordStaffAct } from './record-staff-act.ts';
import { successOf, toJsonResponse, toResponse } from './route-response.ts';
import { toSharedResponse } from './shared-responses.ts';

/** Opens the table on first use. */
const findCallers = (deps: Pick<Deps, 'table' | 'now'>) => {
  let readAccount: ReadAccount | undefined;
  return {
    authorizeMachine: authorizeMachines(() => deps.table),
    readAccount: (...request: Parameters<ReadAccount>) => {
      readAccount ??= createAccountReader(deps);
      return readAccount(...request);
    },
  };
};

/** A handler that commits the writes of its use cases: with an idempotency key only once. */
export const createApiHandler = (
  endpoints: readonly Endpoint[],
  deps: Pick<Deps, 'table' | 'now' | 'policy' | 'tokens' | 'ids'>,
) => {
  let addNames: AddNames | undefined;
  const show: Show = async ({ route }, answer) => {
    addNames ??= createAddNames(deps);
    return isRefusal(answer) ? answer : addNames(successOf(route, answer).schema, answer);
  };
  return createHandler(
    endpoints,
    { now: deps.now, tokens: deps.tokens, ids: deps.ids, callers: findCallers(deps) },
    async (admitted) => {
      const request = toIdempotentRequest(admitted);
      const attempt = recordStaffAct(
        deps,
        admitted,
        withAccountCheck(admitted, withRateLimit(deps, admitted)),
      );
      if (request) return toIdempotentResponse(admitted, await performOnce(deps, request, attempt), show);
      const answer = await perform(deps, attempt);
      if (!isRefusal(answer)) await admitted.settle?.();
      if (isSharedResponse(answer)) return toSharedResponse(admitted, answer, () => show(admitted, answer));
      return toResponse(admitted, answer, await show(admitted, answer));
    },
  );
};

/** What of an answer a client sees. */
type Show = (request: AuthorizedRequest, answer: unknown) => Promise<unknown>;

const keyPattern = /^[\x21-\x7e]{1,255}$/;

const toIdempotentRequest = ({
  route,
  event,
  caller,
  now,
}: AuthorizedRequest): IdempotentRequest | undefined => {
  const key = event.headers['idempotency-key'];
  if (!route.isIdempotent || !caller) return undefined;
  if (key === undefined) {
    if (route.movesMoney) throw keyRequired();
    return undefined;
  }
  if (!keyPattern.test(key)) {
    const message = '1 to 255 visible ASCII characters';
    throw toValidationProblem([
      { in: 'header', pointer: '#/idempotency-key', code: 'invalid_format', message },
    ]);
  }
  const { accountId } = caller;
  return {
    accountId,
    key,
    fingerprint: fingerprintOf(event),
    statusOf: (answer) => successOf(route, answer).status,
    now,
  };
};

const keyRequired = () =>
  new Problem(
    'idempotency-key-required',
    'This request moves money. Send a unique Idempotency-Key, so that a repeat moves it once.',
  );

/** A digest of method, path, query and body. The order of query parameters makes no difference. */
const fingerprintOf = ({ requestContext, rawPath, rawQueryString, body }: Event): string => {
  const query = new URLSearchParams(rawQueryString);
  query.sort();
  // Without a query the digest is as before, so that a repeat across two releases is recognized.
  const target = query.size > 0 ? `${rawPath}?${query}` : rawPath;
  return createHash('sha256')
    .update(`${requestContext.http.method} ${target}\n${body ?? ''}`)
    .digest('base64url');
};

/** The response to a repeat: the stored one, or one that the endpoint makes from what is stored. */
const replayAnswer = async ({ replay }: AuthorizedRequest, stored: unknown): Promise<unknown> => {
  const outcome = replay ? await replay(stored) : { response: stored };
  if (isRefusal(outcome)) throw toProblem(outcome);
  return outcome.response;
};

const toIdempotentResponse = async (
  admitted: AuthorizedRequest,
  result: IdempotentResult<unknown>,
  show: Show,
): Promise<Result> => {
  if (result === 'key-reused') {
    throw new Problem('idempotency-key-reused', 'The key was used for another request. Use a new key.');
  }
  if (isRefusal(result)) throw toProblem(result);
  await admitted.settle?.();
  if (!result.replayed) return toResponse(admitted, result.answer, await show(admitted, result.answer));
  const answer = await replayAnswer(admitted, result.answer);
  const shown = await show(admitted, answer);
  const headers = { 'idempotency-replayed': 'true' };
  return toJsonResponse(admitted, { status: result.status, answer, shown, headers });
};
