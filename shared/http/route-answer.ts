import type * as z from 'zod';
import type { Route } from '../contract/define-route.ts';
import type { FileView } from '../contract/schemas/files.ts';
import { isRefusal } from '../domain/refusal.ts';
import { etagOf, jsonAnswer, textAnswer } from './answer.ts';
import { fileAnswer } from './file-answer.ts';
import { formatFor } from './format.ts';
import { problemOf } from './problem.ts';
import { projectAnswer } from './project-answer.ts';
import type { Admitted, Result } from './serve.ts';

/** Where what an answer shows is read, by the names of its own fields and of the path's parameters. */
const locationOf = ({ success }: Route, answer: unknown, { pathParameters }: Admitted['event']) => {
  if (success.location === undefined) return {};
  const known: Readonly<Record<string, unknown>> = { ...pathParameters, ...(answer as object) };
  return { location: success.location.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(known[name])) };
};

type Asked = Pick<Admitted, 'route' | 'event' | 'renderings'>;

/** What the headers of a JSON answer say of it. */
export const headersOf = ({ route, event }: Asked, answer: unknown): Readonly<Record<string, string>> => ({
  etag: etagOf(answer),
  ...locationOf(route, answer, event),
});

/** The answer of a route in the format that is asked for, or its refusal thrown as a problem. */
export const answerTo = (asked: Asked, answer: unknown): Result => {
  if (isRefusal(answer)) throw problemOf(answer);
  const { route, event, renderings = {} } = asked;
  if (route.file) return fileAnswer(event, answer as z.output<typeof FileView>);
  const format = formatFor(event.headers.accept, route.formats ?? []);
  const render = format === undefined ? undefined : renderings[format];
  if (format && render) {
    const { text, headers } = render(answer as never);
    return textAnswer(route.success.status, format, text, { vary: 'accept', ...headers });
  }
  if (route.text) return textAnswer(route.success.status, 'text/plain', String(answer));
  const shown = projectAnswer(route.success.schema, answer);
  return jsonAnswer(route.success.status, shown, headersOf(asked, answer));
};
