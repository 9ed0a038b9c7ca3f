import { backoffMs, pause } from './pause.ts';

export type ResilientFetchOptions = {
  /** The access token for each request; nothing for public routes. */
  readonly getToken?: () => string | undefined | Promise<string | undefined>;
  /** The language of texts in answers, such as `zh-CN`. */
  readonly language?: string;
  /** The most attempts of a request. */
  readonly attempts?: number;
  readonly fetch?: typeof fetch;
};

const defaultAttempts = 4;
/** A longer rest is the caller's to decide. */
const maxRestMs = 30_000;
const transientStatuses = new Set([429, 500, 502, 503, 504]);

const restOf = (response: Response | undefined, attempt: number): number => {
  const seconds = Number(response?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : backoffMs(attempt);
};

/** Whether a repeat may be answered otherwise. The first attempt of the same request can still be at work. */
const isTransient = async (response: Response): Promise<boolean> =>
  transientStatuses.has(response.status) ||
  (response.status === 409 && (await response.clone().text()).includes('/problems/idempotency-in-progress'));

const addHeaders = async (
  { headers, method }: Request,
  { getToken, language }: ResilientFetchOptions,
): Promise<void> => {
  if (method !== 'GET' && !headers.has('idempotency-key'))
    headers.set('idempotency-key', crypto.randomUUID());
  if (language !== undefined) headers.set('accept-language', language);
  const token = await getToken?.();
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
};

/**
 * Sends a request until it has a lasting answer. Each request that changes something has an idempotency key, and every
 * attempt has the same one: it takes effect once, however often it is sent.
 */
export const createResilientFetch =
  (options: ResilientFetchOptions) =>
  async (request: Request): Promise<Response> => {
    const { attempts = defaultAttempts, fetch: send = fetch } = options;
    for (let attempt = 1; ; attempt += 1) {
      await addHeaders(request, options);
      const answer = await send(request.clone()).catch((fault: unknown) => ({ fault }));
      const response = 'fault' in answer ? undefined : answer;
      if (response && !(await isTransient(response))) return response;
      const restMs = restOf(response, attempt);
      if (attempt >= attempts || restMs > maxRestMs || request.signal.aborted) {
        if ('fault' in answer) throw answer.fault;
        return answer;
      }
      await response?.body?.cancel();
      await pause(restMs, request.signal);
    }
  };
