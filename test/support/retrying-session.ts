import { randomUUID } from 'node:crypto';
import type { ApiResponse, Calls, Session } from './http-client.ts';
import { createTypedClientFrom } from './typed-client.ts';

const pauseMs = 50;

/** The connection could not be made or broke before the whole answer had come: `fetch` says all of it so. */
const isConnectionError = (fault: unknown): boolean => fault instanceof TypeError;

/** Asks again for as long as nobody answers. Whoever asks for an effect makes sure that it is had once. */
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

/** A request that was answered, by which its answer can be asked for once more. */
export type AcknowledgedRequest = {
  readonly path: string;
  readonly answer: ApiResponse<unknown>;
  readonly resend: () => Promise<ApiResponse<unknown>>;
};

/**
 * A session whose requests are sent again, each under its one idempotency key, until they are answered. Every answer
 * to a request for an effect is told.
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
