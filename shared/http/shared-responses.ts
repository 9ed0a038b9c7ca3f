import { etagOf } from '../usecases/if-match.ts';
import { type SharedBody, shareCompressed } from './compress-responses.ts';
import type { AuthorizedRequest } from './create-handler.ts';
import type { Result } from './event.ts';
import { projectResponse } from './project-response.ts';
import { jsonTextResponse } from './response.ts';
import { pollHeaderOf } from './route-response.ts';

type Rendered = { readonly etag: string; readonly body: SharedBody };

const renderings = new WeakMap<object, Promise<Rendered>>();

const render = async (
  { route }: Pick<AuthorizedRequest, 'route'>,
  answer: object,
  show: () => Promise<unknown>,
): Promise<Rendered> => ({
  etag: etagOf(answer),
  body: { text: JSON.stringify(projectResponse(route.success.schema, await show())) },
});

/**
 * The response of a route with an answer that many requests share. It is shown, projected, written as text, digested and
 * compressed once, for as long as a use case returns it.
 */
export const toSharedResponse = async (
  request: Pick<AuthorizedRequest, 'route'>,
  answer: object,
  show: () => Promise<unknown>,
): Promise<Result> => {
  const rendering = renderings.get(answer) ?? render(request, answer, show);
  renderings.set(answer, rendering);
  rendering.catch(() => renderings.delete(answer));
  const { etag, body } = await rendering;
  const { route } = request;
  const headers = { etag, ...pollHeaderOf(route, answer) };
  return shareCompressed(jsonTextResponse(route.success.status, body.text, headers), body);
};
