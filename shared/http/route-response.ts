import type * as z from 'zod';
import type { Route } from '../contract/define-route.ts';
import { pollSecondsOf } from '../contract/poll-advice.ts';
import { CopyView } from '../contract/schemas/assets.ts';
import { isProposed, Proposed } from '../contract/schemas/proposals.ts';
import type { FileView } from '../contract/schemas/system.ts';
import { isRefusal } from '../domain/refusal.ts';
import { etagOf, toLanguageTag } from '../usecases/if-match.ts';
import { chooseFormat } from './choose-format.ts';
import { chooseLanguage, languageHeaders, languageOfRequest } from './choose-language.ts';
import type { AuthorizedRequest } from './create-handler.ts';
import type { Result } from './event.ts';
import { copyResponse, fileResponse } from './file-response.ts';
import { hasTexts, localizeTexts } from './localize-texts.ts';
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

const cacheHeader = ({ freshSeconds }: Route): Readonly<Record<string, string>> =>
  freshSeconds === undefined ? {} : { 'cache-control': `public, max-age=${freshSeconds}` };

type JsonResponse = {
  readonly status: number;
  readonly answer: unknown;
  /** The answer with the names of parties. */
  readonly shown: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Advice to clients that show a response: when to read it again. */
export const pollHeaderOf = (route: Route, answer: unknown): Readonly<Record<string, string>> => {
  const pollSeconds = pollSecondsOf(route, answer);
  return pollSeconds === undefined ? {} : { 'retry-after': String(pollSeconds) };
};

/**
 * A JSON response with its texts in the language of the request. The entity tag depends on `answer` and the language
 * alone: `shown` adds names of parties, which are not part of the resource.
 */
export const toJsonResponse = (
  request: RouteRequest,
  { status, answer, shown, headers }: JsonResponse,
): Result => {
  const { route, event } = request;
  const { schema } = successOf(route, answer);
  const etag = etagOf(answer);
  const fields = {
    ...{ ...cacheHeader(route), ...pollHeaderOf(route, answer) },
    ...{ ...locationOf(route, answer, event), ...headers },
  };
  const body = projectResponse(schema, shown);
  if (!hasTexts(schema)) return jsonResponse(status, body, { etag, ...fields });
  const language = languageOfRequest(event);
  return jsonResponse(status, localizeTexts(body, language), {
    etag: toLanguageTag(etag, language),
    ...languageHeaders(language),
    ...fields,
  });
};

/** The response of a route in the requested format. Throws a refusal as a problem. */
export const toResponse = (request: RouteRequest, answer: unknown, shown: unknown = answer): Result => {
  if (isRefusal(answer)) throw toProblem(answer);
  const { route, event, renderings = {} } = request;
  if (route.success.schema === CopyView) return copyResponse(answer as z.output<typeof CopyView>);
  if (route.file) return fileResponse(event, answer as z.output<typeof FileView>);
  const format = chooseFormat(event.headers.accept, route.formats ?? []);
  const render = format === undefined ? undefined : renderings[format];
  if (format && render) {
    const { text, headers } = render(answer as never, chooseLanguage(event.headers['accept-language']));
    return textResponse(route.success.status, format, text, { vary: 'accept', ...headers });
  }
  if (route.isText) return textResponse(route.success.status, 'text/plain', String(answer));
  const { status } = successOf(route, answer);
  return toJsonResponse(request, { status, answer, shown });
};
