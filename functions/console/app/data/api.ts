import createClient, { type Middleware } from 'openapi-fetch';
import { useSyncExternalStore } from 'react';
import type { ClientPaths } from '#shared/contract/client/package/types.ts';
import type { Schemas } from '#shared/contract/client/paths.mts';
import { getSession } from '../session/session.ts';
import { learnTime } from './clock.ts';

export type { Schemas };

/** What a refused request says (RFC 9457). */
export type ProblemBody = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
};

/** The newest answer of each address with its tag, so that a question that is repeated costs a 304. */
const answers = new Map<string, { readonly etag: string; readonly response: Response }>();
const maxAnswers = 200;

/** No request of the screen itself is sent before this time, because the API asked for rest. */
let quietUntil = 0;
export const isQuiet = (): boolean => Date.now() < quietUntil;

const rememberAnswer = (url: string, response: Response): void => {
  const etag = response.headers.get('etag');
  if (etag === null) return;
  answers.delete(url);
  answers.set(url, { etag, response: response.clone() });
  const [oldest] = answers.keys();
  if (answers.size > maxAnswers && oldest !== undefined) answers.delete(oldest);
};

/** The key of the act whose request is being made. */
let actKey: string | undefined;

/**
 * Makes the request of an act under its key, so that sending the act again has no second effect. The client reads the key
 * before anything else can run.
 */
export const sendUnderKey = <Answer>(key: string, send: () => Promise<Answer>): Promise<Answer> => {
  actKey = key;
  try {
    return send();
  } finally {
    actKey = undefined;
  }
};

/** Whether the API has refused the token of this session, so that what is shown gets old. */
let hasSessionEnded = false;
const sessionListeners = new Set<() => void>();

const subscribeToSession = (notify: () => void) => {
  sessionListeners.add(notify);
  return () => sessionListeners.delete(notify);
};

export const useSessionEnded = (): boolean => useSyncExternalStore(subscribeToSession, () => hasSessionEnded);

const rememberSession = ({ status }: Response): void => {
  hasSessionEnded = status === 401;
  for (const notify of sessionListeners) notify();
};

const conditional: Middleware = {
  onRequest: async ({ request }) => {
    const key = actKey ?? crypto.randomUUID();
    const session = await getSession();
    if (session) request.headers.set('authorization', `Bearer ${session.token}`);
    // The language that the person chose here, which may differ from that of the browser.
    request.headers.set('accept-language', document.documentElement.lang);
    const known = answers.get(request.url);
    if (request.method === 'GET' && known) request.headers.set('if-none-match', known.etag);
    if (request.method === 'POST' && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', key);
    return request;
  },
  onResponse: ({ request, response }) => {
    rememberSession(response);
    learnTime(response.headers.get('date'), Date.now());
    if (response.status === 429)
      quietUntil = Date.now() + 1000 * Number(response.headers.get('retry-after') ?? 10);
    if (request.method !== 'GET') return undefined;
    if (response.status === 304) return answers.get(request.url)?.response.clone();
    if (response.ok) rememberAnswer(request.url, response);
    return undefined;
  },
};

/** The published API, with the types of its document. */
export const api = createClient<ClientPaths>({ baseUrl: location.origin, cache: 'no-store' });
api.use(conditional);

/** A request that failed before the API answered. */
const offline: ProblemBody = {
  type: 'about:blank',
  title: 'No answer',
  status: 0,
  detail: '',
  requestId: '',
};

/** The query of a page of a list. */
export const pageOf = (cursor: string | undefined) => ({
  limit: 50,
  ...(cursor !== undefined && { cursor }),
});

/** The problem in what a request threw. */
export const toProblem = (fault: unknown): ProblemBody =>
  typeof fault === 'object' && fault !== null && 'requestId' in fault ? (fault as ProblemBody) : offline;

/** When the API advises to read again what it answered, in milliseconds. */
const advice = new WeakMap<object, number>();

export const adviceOn = (data: unknown): number | undefined =>
  typeof data === 'object' && data !== null ? advice.get(data) : undefined;

/** Returns the data of an answer, or throws its problem. */
export const expectData = async <Data>(
  answer: Promise<{ readonly data?: Data; readonly error?: unknown; readonly response?: Response }>,
): Promise<Data> => {
  const { data, error, response } = await answer;
  if (error !== undefined || data === undefined) throw error ?? offline;
  const seconds = Number(response?.headers.get('retry-after') ?? 0);
  if (typeof data === 'object' && data !== null && seconds > 0) advice.set(data, seconds * 1_000);
  return data;
};
