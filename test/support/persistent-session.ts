import { randomUUID } from 'node:crypto';
import type { Answer, Calls, Session } from './http-client.ts';
import { typedOver } from './typed-client.ts';

const pauseMs = 50;

/** The connection could not be made or broke before the whole answer had come: `fetch` says all of it so. */
const isUnanswered = (fault: unknown): boolean => fault instanceof TypeError;

/** Asks again for as long as nobody answers. Whoever asks for an effect makes sure that it is had once. */
export const untilAnswered = async <Given>(ask: () => Promise<Given>): Promise<Given> => {
  for (;;) {
    try {
      return await ask();
    } catch (fault) {
      if (!isUnanswered(fault)) throw fault;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
};

/** A request that was answered, by which its answer can be asked for once more. */
export type Acknowledged = {
  readonly path: string;
  readonly answer: Answer<unknown>;
  readonly again: () => Promise<Answer<unknown>>;
};

/**
 * A session whose requests are sent again, each under its one idempotency key, until they are answered. Every answer
 * to a request for an effect is told.
 */
export const persistent = (session: Calls, tell: (acknowledged: Acknowledged) => void): Session => {
  const send: Calls['send'] = (...request) => untilAnswered(() => session.send(...request));
  const calls: Calls = {
    send,
    get: (path) => send('GET', path),
    post: async (path, body, sent) => {
      const given = { key: randomUUID(), ...sent, ...(body !== undefined && { body }) };
      const again = <Body>() => send<Body>('POST', path, given);
      const answer = await again();
      tell({ path, answer, again });
      return answer as never;
    },
  };
  return { ...calls, client: typedOver(calls) };
};
