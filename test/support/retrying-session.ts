import { randomUUID } from 'node:crypto';
import type { ApiResponse, Calls, Session } from './http-client.ts';
import { createTypedClientFrom } from './typed-client.ts';

const pauseMs = 50;

/** The connection failed or broke before the whole response: `fetch` throws this for both. */
const isConnectionError = (fault: unknown): boolean => fault instanceof TypeError;

/** Repeats a request until there is a response. The caller ensures that the effect happens once. */
export const retryUntilAnswered = async <Given>(sendRequest: () => Promise<Given>): Promise<Given> => {
  for (;;) {
    try {
      return await sendRequest();
    } catch (fault) {
      if (!isConnectionError(fault)) throw fault;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
};

/** A request with a response, which can be requested once more. */
export type AcknowledgedRequest = {
  readonly path: string;
  readonly answer: ApiResponse<unknown>;
  readonly resend: () => Promise<ApiResponse<unknown>>;
};

/**
 * A session that repeats requests, each under its one idempotency key, until there is a response. Every
 * response to a request with an effect is reported.
 */
export const createRetryingSession = (
  session: Calls,
  onAcknowledged: (acknowledged: AcknowledgedRequest) => void,
): Session => {
  const send: Calls['send'] = (...request) => retryUntilAnswered(() => session.send(...request));
  const calls: Calls = {
    send,
    get: (path) => send('GET', path),
    post: async (path, body, sent) => {
      const options = { idempotencyKey: randomUUID(), ...sent, ...(body !== undefined && { body }) };
      const resend = <Body>() => send<Body>('POST', path, options);
      const answer = await resend();
      onAcknowledged({ path, answer, resend });
      return answer as never;
    },
  };
  return { ...calls, client: createTypedClientFrom(calls) };
};
