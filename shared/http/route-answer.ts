import type { Route } from '../contract/define-route.ts';
import { isRefusal } from '../domain/refusal.ts';
import { etagOf, jsonAnswer, textAnswer } from './answer.ts';
import type { Endpoint } from './endpoint.ts';
import { formatFor } from './format.ts';
import { problemOf } from './problem.ts';
import type { Result } from './serve.ts';

/** The answer of a route in the format that is asked for, or its refusal thrown as a problem. */
export const answerTo = (
  route: Route,
  answer: unknown,
  renderings: Endpoint['renderings'] = {},
  accept?: string,
): Result => {
  if (isRefusal(answer)) throw problemOf(answer);
  const format = formatFor(accept, route.formats ?? []);
  const render = format === undefined ? undefined : renderings[format];
  if (format && render) {
    const { text, headers } = render(answer as never);
    return textAnswer(route.success.status, format, text, { vary: 'accept', ...headers });
  }
  if (route.text) return textAnswer(route.success.status, 'text/plain', String(answer));
  return jsonAnswer(route.success.status, answer, { etag: etagOf(answer) });
};
