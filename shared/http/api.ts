import { createHash } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { isRefusal } from '../domain/refusal.ts';
import { type Answered, type Once, perform, performOnce } from '../usecases/perform.ts';
import { jsonAnswer } from './answer.ts';
import type { Endpoint } from './endpoint.ts';
import { limited } from './limited.ts';
import { admitMachines } from './machine.ts';
import { Problem, problemOf } from './problem.ts';
import { projectAnswer } from './project-answer.ts';
import { answerTo, headersOf } from './route-answer.ts';
import { type Admitted, type Event, type Result, serve } from './serve.ts';

/** A handler for routes on the table: what a use case worked out is written, under an idempotency key just once. */
export const api = (endpoints: readonly Endpoint[], deps: Pick<Deps, 'table' | 'now' | 'policy'>) =>
  serve(endpoints, { now: deps.now, admitMachine: admitMachines(() => deps.table) }, async (admitted) => {
    const once = onceOf(admitted);
    const attempt = limited(deps, admitted);
    return once
      ? onceAnswer(admitted, await performOnce(deps, once, attempt))
      : answerTo(admitted, await perform(deps, attempt));
  });

const keyPattern = /^[\x21-\x7e]{1,255}$/;

const onceOf = ({ route, event, caller, now }: Admitted): Once | undefined => {
  const key = event.headers['idempotency-key'];
  if (!route.idempotent || !caller || key === undefined) return undefined;
  if (!keyPattern.test(key)) {
    const message = '1 to 255 visible ASCII characters';
    throw new Problem('validation', 'The request has a fault.', {
      errors: [{ in: 'header', pointer: '#/idempotency-key', code: 'invalid_format', message }],
    });
  }
  const { accountId } = caller;
  return { accountId, key, fingerprint: fingerprintOf(event), status: route.success.status, now };
};

const fingerprintOf = (event: Event): string =>
  createHash('sha256')
    .update(`${event.requestContext.http.method} ${event.rawPath}\n${event.body ?? ''}`)
    .digest('base64url');

const onceAnswer = (admitted: Admitted, answered: Answered<unknown>): Result => {
  if (answered === 'key-reused') {
    throw new Problem('idempotency-key-reused', 'This key was used for another request; use a new one.');
  }
  if (isRefusal(answered)) throw problemOf(answered);
  if (!answered.replayed) return answerTo(admitted, answered.answer);
  const headers = { ...headersOf(admitted, answered.answer), 'idempotency-replayed': 'true' };
  const shown = projectAnswer(admitted.route.success.schema, answered.answer);
  return jsonAnswer(answered.status, shown, headers);
};
