import type * as z from 'zod';
import type { Route } from '../contract/define-route.ts';
import { CopyView } from '../contract/schemas/assets.ts';
import { isProposed, Proposed } from '../contract/schemas/proposals.ts';
import type { FileView } from '../contract/schemas/system.ts';
import { isRefusal } from '../domain/refusal.ts';
import { etagOf } from '../usecases/if-match.ts';
import { chooseFormat } from './choose-format.ts';
import type { AuthorizedRequest } from './create-handler.ts';
import type { Result } from './event.ts';
import { copyResponse, fileResponse } from './file-response.ts';
import { toProblem } from './problem.ts';
import { projectResponse } from './project-response.ts';
import { jsonResponse, textResponse } from './response.ts';

const isProposal = (route: Route, answer: unknown): answer is Proposed =>
  route.act !== undefined && isProposed(answer);

/** The status and schema of a response: 202 if the act needs a second person. */
export const successOf = (route: Route, answer: unknown): Pick<Route['success'], 'status' | 'schema'> =>
  isProposal(route, answer) ? { status: 202, schema: Proposed } : route.success;

/** The path of a created item, from fields of the response and parameters of the path. */
const locationOf = (route: Route, answer: unknown, { pathParameters }: AuthorizedRequest['event']) => {
  if (isProposal(route, answer)) return { location: `/operations/proposals/${answer.proposal.id}` };
  const { success } = route;
  if (success.location === undefined) return {};
  const known: Readonly<Record<string, unknown>> = { ...pathParameters, ...(answer as object) };
  return { location: success.location.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(known[name])) };
};

type RouteRequest = Pick<AuthorizedRequest, 'route' | 'event' | 'renderings'>;

/** The headers of a JSON response. */
export const headersOf = (
  { route, event }: RouteRequest,
  answer: unknown,
): Readonly<Record<string, string>> => ({
  etag: etagOf(answer),
  ...locationOf(route, answer, event),
});

/**
 * The response of a route in the requested format. Throws a refusal as a problem. The entity tag depends on `answer`
 * alone: `shown` adds names of parties, which are not part of the resource.
 */
export const toResponse = (request: RouteRequest, answer: unknown, shown: unknown = answer): Result => {
  if (isRefusal(answer)) throw toProblem(answer);
  const { route, event, renderings = {} } = request;
  if (route.success.schema === CopyView) return copyResponse(answer as z.output<typeof CopyView>);
  if (route.file) return fileResponse(event, answer as z.output<typeof FileView>);
  const format = chooseFormat(event.headers.accept, route.formats ?? []);
  const render = format === undefined ? undefined : renderings[format];
  if (format && render) {
    const { text, headers } = render(answer as never);
    return textResponse(route.success.status, format, text, { vary: 'accept', ...headers });
  }
  if (route.isText) return textResponse(route.success.status, 'text/plain', String(answer));
  const { status, schema } = successOf(route, answer);
  return jsonResponse(status, projectResponse(schema, shown), headersOf(request, answer));
};
