import type { Deps } from '#shared/deps.ts';
import { partyKinds } from '#shared/domain/accounts/account.ts';
import { keys } from '#shared/store/keys.ts';
import {
  type ApiResponse,
  createApiClient,
  type IsAccountOpen,
  type Session,
} from '#test/support/api-client.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import type { Containers } from '../function-processes.ts';
import { readContent } from '../item-content.ts';
import type { Scheduler } from '../scheduler.ts';
import type { MemoryTable } from '../table/memory-table.ts';

type Api = ReturnType<typeof createApiClient>;

const apis = new WeakMap<Deps, Api>();

/** The API over the dependencies of one process, made when the process serves its first request. */
const getApiClient = (deps: Deps, options: Parameters<typeof createApiClient>[1]): Api => {
  const api = apis.get(deps) ?? createApiClient(deps, options);
  apis.set(deps, api);
  return api;
};

type Role = Parameters<Api['signIn']>[1];

/** Somebody with an account. */
export type Person = { readonly sub: string; readonly role: Role };

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

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

/** Looks into the table without a request: an account is opened once in a world, and not by each process. */
const createAccountSearch =
  (table: MemoryTable): IsAccountOpen =>
  (sub, roles) => {
    const item = table.get(keys.account(sub));
    const account = item && readContent(item).account;
    return partyKinds.every((kind) => !roles.includes(kind) || account?.parties[kind] !== undefined);
  };

/** One of this many responses of a world is checked against the contract of its route. All have the same code. */
const responsesPerCheck = 7;

const timeoutMs = 10_000;
const maxTries = 6;

/** The statuses after which a client repeats a request. */
export const isRetryable = ({ status, body }: ApiResponse): boolean =>
  status >= 500 || String(body.type).endsWith('/throttled');

export const createRequests = (
  scheduler: Scheduler,
  random: RandomSource,
  processes: Containers<Deps>,
  table: MemoryTable,
): Requests => {
  let requestCount = 0;
  let responseCount = 0;
  const options = {
    isAccountOpen: createAccountSearch(table),
    isContractChecked: () => {
      responseCount += 1;
      return responseCount % responsesPerCheck === 0;
    },
  };

  const call = (session: Session, method: Method, path: string, body: unknown, idempotencyKey: string) => {
    if (method === 'get' || method === 'delete') return session[method](path);
    return method === 'post' ? session.post(path, body, { idempotencyKey }) : session[method](path, body);
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
    processes.invoke(
      'api',
      timeoutMs,
      () => `${method} ${path}`,
      (deps) => call(getApiClient(deps, options).signIn(sub, role), method, path, body, key),
    );

  return {
    send: async (person, method, path, body) => {
      requestCount += 1;
      const key = `key-${requestCount}`;
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
