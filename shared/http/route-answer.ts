import type { Route } from '../contract/define-route.ts';
import { isRefusal } from '../domain/refusal.ts';
import { etagOf, jsonAnswer } from './answer.ts';
import { problemOf } from './problem.ts';
import type { Result } from './serve.ts';

/** The answer of a route, or its refusal thrown as a problem. */
export const answerTo = (route: Route, answer: unknown): Result => {
  if (isRefusal(answer)) throw problemOf(answer);
  return jsonAnswer(route.success.status, answer, { etag: etagOf(answer) });
};
