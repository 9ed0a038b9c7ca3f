import createFetchClient from 'openapi-fetch';
import { ProblemError } from './problem-error.ts';
import { createResilientFetch, type ResilientFetchOptions } from './resilient-fetch.ts';
import type {
  ClientPaths,
  DataOf,
  HttpMethod,
  InitArgument,
  InitOf,
  ItemOf,
  ListPath,
  PathOf,
} from './types.ts';

export type ClientOptions = ResilientFetchOptions & {
  /** The address of the platform, such as `https://api.example.com`. */
  readonly baseUrl: string;
};

/** A call of one method: it returns the body of the success, and throws a `ProblemError` for a refusal. */
type Call<M extends HttpMethod> = <Path extends PathOf<M>>(
  path: Path,
  ...init: InitArgument<InitOf<Path, M>>
) => Promise<DataOf<Path, M & keyof ClientPaths[Path]>>;

/** An answer with its entity tag, for conditional requests. */
export type TaggedAnswer<Data> = {
  /** Nothing if the answer is still the one with the tag that was sent. */
  readonly data: Data | undefined;
  readonly etag: string | undefined;
  /** When the platform wants to be asked again, in milliseconds. */
  readonly restMs: number | undefined;
};

/** Typed calls of the API. */
export type Client = { readonly [M in HttpMethod]: Call<M> } & {
  /** Every item of a list, page after page. */
  readonly list: <Path extends ListPath>(
    path: Path,
    ...init: InitArgument<InitOf<Path, 'get'>>
  ) => AsyncGenerator<ItemOf<Path>, void, void>;
  /** Reads what changed since the answer with this tag. */
  readonly getIfChanged: <Path extends PathOf<'get'>>(
    path: Path,
    init: InitOf<Path, 'get'>,
    etag: string | undefined,
  ) => Promise<TaggedAnswer<DataOf<Path, 'get' & keyof ClientPaths[Path]>>>;
};

type RawAnswer = { readonly data?: unknown; readonly error?: unknown; readonly response: Response };
type Init = {
  readonly params?: { readonly query?: object; readonly header?: object };
  readonly [other: string]: unknown;
};
/** The calls of the library without their types, which those of `Client` replace. */
type Send = (path: string, init?: Init) => Promise<RawAnswer>;

const dataOf = async (answer: Promise<RawAnswer>): Promise<unknown> => {
  const { data, response, error } = await answer;
  if (!response.ok) throw new ProblemError(response.status, error);
  return data;
};

const restMsIn = (header: string | null): number | undefined =>
  header !== null && /^\d+$/.test(header) ? Number(header) * 1_000 : undefined;

const withQuery = (init: Init, query: object): Init => ({
  ...init,
  params: { ...init.params, query: { ...init.params?.query, ...query } },
});

async function* listAll(send: Send, path: string, init: Init = {}): AsyncGenerator<unknown, void, void> {
  for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
    const page = await dataOf(send(path, cursor === undefined ? init : withQuery(init, { cursor })));
    const { items, nextCursor } = page as { items: readonly unknown[]; nextCursor?: string };
    yield* items;
    cursor = nextCursor;
  }
}

const getTagged = async (
  send: Send,
  path: string,
  init: Init = {},
  etag?: string,
): Promise<TaggedAnswer<unknown>> => {
  const header = { ...init.params?.header, ...(etag !== undefined && { 'if-none-match': etag }) };
  const answer = await send(path, { ...init, params: { ...init.params, header } });
  const { response, error } = answer;
  if (!response.ok && response.status !== 304) throw new ProblemError(response.status, error);
  return {
    data: response.status === 304 ? undefined : answer.data,
    etag: response.headers.get('etag') ?? etag,
    restMs: restMsIn(response.headers.get('retry-after')),
  };
};

/**
 * A client of the platform at `baseUrl`. Requests that change something get an idempotency key, and every request is
 * repeated when the connection or the platform fails for a moment.
 */
export const createClient = ({ baseUrl, ...options }: ClientOptions): Client => {
  const http = createFetchClient<ClientPaths>({ baseUrl, fetch: createResilientFetch(options) });
  const sendBy = (method: Uppercase<HttpMethod>) => http[method] as unknown as Send;
  const callBy = (method: Uppercase<HttpMethod>) => (path: string, init?: Init) =>
    dataOf(sendBy(method)(path, init));
  const get = sendBy('GET');
  return {
    get: callBy('GET'),
    post: callBy('POST'),
    put: callBy('PUT'),
    patch: callBy('PATCH'),
    delete: callBy('DELETE'),
    list: (path: string, init?: Init) => listAll(get, path, init),
    getIfChanged: (path: string, init: Init | undefined, etag: string | undefined) =>
      getTagged(get, path, init, etag),
  } as unknown as Client;
};
