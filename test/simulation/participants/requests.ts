import type { Deps } from '#shared/deps.ts';
import { type ApiResponse, createApiClient, type Session } from '#test/support/api-client.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import type { Containers } from '../function-processes.ts';
import type { Scheduler } from '../scheduler.ts';

type Api = ReturnType<typeof createApiClient>;

const apis = new WeakMap<Deps, Api>();

/** The API over the dependencies of one process, made when the process serves its first request. */
const getApiClient = (deps: Deps): Api => {
  const api = apis.get(deps) ?? createApiClient(deps);
  apis.set(deps, api);
  return api;
};

type Role = Parameters<Api['signIn']>[1];

/** Somebody with an account. */
export type Person = { readonly sub: string; readonly role: Role };

type Method = 'get' | 'post' | 'put' | 'delete';

export type Requests = {
  /**
   * Sends a request like a client: under a new key, and again with the same key while there is no response.
   * Returns the last response, or nothing if there was none.
   */
  readonly send: (
    person: Person,
    method: Method,
    path: string,
    body?: unknown,
  ) => Promise<ApiResponse | undefined>;
};

const timeoutMs = 10_000;
const maxTries = 6;

/** The statuses after which a client repeats a request. */
export const isRetryable = ({ status, body }: ApiResponse): boolean =>
  status >= 500 || String(body.type).endsWith('/throttled');

export const createRequests = (
  scheduler: Scheduler,
  random: RandomSource,
  processes: Containers<Deps>,
): Requests => {
  let keys = 0;

  const call = (session: Session, method: Method, path: string, body: unknown, idempotencyKey: string) => {
    if (method === 'get' || method === 'delete') return session[method](path);
    return method === 'put' ? session.put(path, body) : session.post(path, body, { idempotencyKey });
  };

  const attempt = async (...[person, method, path, body, key]: Parameters<typeof sendOnce>) => {
    try {
      return await sendOnce(person, method, path, body, key);
    } catch {
      return undefined;
    }
  };

  const sendOnce = (
    { sub, role }: Person,
    method: Method,
    path: string,
    body: unknown,
    key: string,
  ): Promise<ApiResponse> =>
    processes.invoke('api', timeoutMs, `${method} ${path}`, (deps) =>
      call(getApiClient(deps).signIn(sub, role), method, path, body, key),
    );

  return {
    send: async (person, method, path, body) => {
      keys += 1;
      const key = `key-${keys}`;
      let answer: ApiResponse | undefined;
      for (let tries = 1; tries <= maxTries; tries += 1) {
        answer = await attempt(person, method, path, body, key);
        if (answer && !isRetryable(answer)) return answer;
        await scheduler.sleep(random.between(500, 5_000 * tries));
      }
      return answer;
    },
  };
};
