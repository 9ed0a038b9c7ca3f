import { createHash } from 'node:crypto';
import { deriveKeyedIds } from '../adapters/ids.ts';
import { routeKey } from '../contract/define-route.ts';
import { actInBulk } from '../contract/routes/bulk.ts';
import type { BulkAct } from '../contract/schemas/bulk.ts';
import type { ApiDeps } from '../deps.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { mayUse } from '../usecases/caller.ts';
import type { Outcome } from '../usecases/outcome.ts';
import { performOnce } from '../usecases/perform.ts';
import type { Request } from '../usecases/use-case.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { toProblem } from './problem.ts';
import { withStaffAct } from './record-staff-act.ts';

/** The endpoints of the acts that a request can do on several subjects. */
export type BulkActs = Readonly<Record<BulkAct, Endpoint>>;

type BulkRequest = Request<typeof actInBulk>;

/** Subjects that are handled at the same time. */
const maxConcurrent = 5;

const wrongKindRefusal = refuse('not-found', 'This act is not for a thing of this kind.');
const forbiddenRefusal = refuse('forbidden', 'You have no permission for this act.');
const keyReusedRefusal = refuse('conflict', 'The idempotency key was used for another act.');

const toRefused = (id: string, refusal: Refusal) => {
  const { slug, message } = toProblem(refusal);
  return { id, result: 'refused' as const, problem: { type: slug, detail: message } };
};

const isUnchanged = (outcome: { readonly writes?: readonly unknown[] }): boolean => !outcome.writes?.length;

/** The act on one subject: the same use case as that of its route, with the same record of the act. */
const toAttempt = (
  deps: ApiDeps,
  { route, useCase }: Endpoint,
  params: Readonly<Record<string, string>>,
  { body, caller, now }: BulkRequest,
  key: string,
) => {
  const newId = deriveKeyedIds(caller.accountId, routeKey(route), key, now);
  const request = { params, query: {}, body: body.content, caller, now, newId, ifMatch: undefined };
  return withStaffAct(deps, { route, params, caller, now, body: body.content }, () =>
    useCase(request as never),
  );
};

/** Whether an attempt would be done, without its writes. */
const tryOut = async (id: string, attempt: () => Promise<Outcome<unknown>>) => {
  const outcome = await attempt();
  if (isRefusal(outcome)) return toRefused(id, outcome);
  outcome.onSettled?.();
  return { id, result: isUnchanged(outcome) ? ('unchanged' as const) : ('possible' as const) };
};

/** Does the act on one subject in its own transaction, under a key that follows from that of the request. */
const actOn = async (deps: ApiDeps, acts: BulkActs, request: BulkRequest, bulkId: string, id: string) => {
  const { body, caller, now } = request;
  const found = acts[body.act];
  const { route } = found;
  if (!mayUse(caller, route)) return toRefused(id, forbiddenRefusal);
  const [name = ''] = Object.keys(route.params?.shape ?? {});
  const params = { [name]: id };
  if (!route.params?.safeParse(params).success) return toRefused(id, wrongKindRefusal);
  const key = `${bulkId}:${id}`;
  const attempt = toAttempt(deps, found, params, request, key);
  if (body.dryRun) return tryOut(id, attempt);
  let hasChanged = true;
  const once = {
    accountId: caller.accountId,
    key,
    fingerprint: createHash('sha256')
      .update(canonicalJson([body.act, body.content]))
      .digest('base64url'),
    statusOf: () => route.success.status,
    now,
  };
  const result = await performOnce(deps, once, async () => {
    const outcome = await attempt();
    hasChanged = isRefusal(outcome) || !isUnchanged(outcome);
    return outcome;
  });
  if (result === 'key-reused') return toRefused(id, keyReusedRefusal);
  if (isRefusal(result)) return toRefused(id, result);
  return { id, result: result.replayed || hasChanged ? ('done' as const) : ('unchanged' as const) };
};

type Result = Awaited<ReturnType<typeof actOn>>;

/**
 * The endpoint that does an act on several subjects. Each has its own transaction, its own record and its own result. A
 * repeat with the same idempotency key does what is not done yet.
 */
export const bulkEndpoint = (deps: ApiDeps, acts: BulkActs): Endpoint =>
  endpoint(actInBulk, async (request) => {
    const { subjectIds, dryRun } = request.body;
    const bulkId = request.newId('blk');
    const items: Result[] = [];
    for (let from = 0; from < subjectIds.length; from += maxConcurrent) {
      const some = subjectIds.slice(from, from + maxConcurrent);
      items.push(...(await Promise.all(some.map((id) => actOn(deps, acts, request, bulkId, id)))));
    }
    const refusals = items.filter(({ result }) => result === 'refused').length;
    const done = items.filter(({ result }) => result === 'done' || result === 'possible').length;
    return { response: { dryRun, done, refusals, items } };
  });
