import { randomUUID } from 'node:crypto';
import type { Calls } from '#test/support/http-client.ts';
import type { Account } from './accounts.ts';
import type { SeenThings } from './seen-things.ts';
import type { WireRequest, WireResponse, WireTo } from './wire-client.ts';

/** The sessions of the accounts on a platform; all their responses are recorded. */
export const createSessions = (url: string, wire: WireTo, seen: SeenThings) => {
  const tokens = new Map<string, string>();

  const getToken = async ({ sub, role }: Account): Promise<string> => {
    const name = `${sub} ${role}`;
    const known = tokens.get(name);
    if (known) return known;
    const body = JSON.stringify({ sub, groups: [role] });
    const answer = await fetch(`${url}/_local/token`, { method: 'POST', body });
    const { accessToken } = (await answer.json()) as { accessToken: string };
    tokens.set(name, accessToken);
    return accessToken;
  };

  const sendAs = async (account: Account | undefined, request: WireRequest): Promise<WireResponse> => {
    const token: [string, string][] = account ? [['authorization', `Bearer ${await getToken(account)}`]] : [];
    const answer = await wire.send({ ...request, headers: [...request.headers, ...token] });
    const sub = account?.sub ?? 'nobody';
    const isJson = answer.headers['content-type']?.includes('json') ?? false;
    if (isJson && answer.status < 300) seen.harvest(sub, request.path, answer.text);
    const { etag } = answer.headers;
    if (etag && answer.status === 200) seen.recordNote(`tag of ${sub} ${request.path}`, etag);
    return answer;
  };

  const createCalls = (account: Account): Calls => {
    const send: Calls['send'] = async <Body>(
      method: string,
      path: string,
      { body, idempotencyKey }: { body?: unknown; idempotencyKey?: string } = {},
    ) => {
      const { status, text } = await sendAs(account, {
        ...{ method, path },
        headers: [
          ...(body === undefined ? [] : ([['content-type', 'application/json']] as const)),
          ...(idempotencyKey === undefined ? [] : ([['idempotency-key', idempotencyKey]] as const)),
        ],
        body: body === undefined ? undefined : Buffer.from(JSON.stringify(body)),
      });
      return { status, body: (text ? JSON.parse(text) : {}) as Body, headers: new Headers() };
    };
    return {
      send,
      get: (path) => send('GET', path),
      post: (path, body) =>
        send('POST', path, { idempotencyKey: randomUUID(), ...(body !== undefined && { body }) }),
    };
  };
  return { sendAs, createCalls };
};

export type Sessions = ReturnType<typeof createSessions>;
