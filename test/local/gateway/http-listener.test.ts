import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '#infra/local/gateway/http-listener.ts';

/** A listener whose requests wait for `release`. */
const startWaitingListener = async (release: Promise<void>) => {
  let arrived = 0;
  const listener = await listen(0, 'the test', async (_request, response) => {
    arrived += 1;
    await release;
    response.end('done');
  });
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const send = async (): Promise<string> => {
    const [response] = await once(get({ agent, port: listener.port, host: '127.0.0.1' }), 'response');
    return `${response.headers.connection} ${await text(response as IncomingMessage)}`;
  };
  return { listener, send, countArrived: () => arrived };
};

test('a stop answers all running requests, and ends when the last one is answered', async () => {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const { listener, send, countArrived } = await startWaitingListener(promise);
  const answers = Array.from({ length: 30 }, send);
  await expect.poll(countArrived).toBe(30);
  const stopped = listener.stop();
  release();
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['close done']));
  await stopped;
  await expect(send()).rejects.toThrow('ECONNREFUSED');
});

test('a stop that takes long says what it waits for', async () => {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const { listener, send, countArrived } = await startWaitingListener(promise);
  const answer = send();
  await expect.poll(countArrived).toBe(1);
  const { promise: explained, resolve: explain } = Promise.withResolvers<string>();
  const stopped = listener.stop(explain);
  expect(await explained).toBe(
    'Waiting for running requests of the test: 1. Press Ctrl-C again to stop at once.',
  );
  release();
  expect(await answer).toBe('close done');
  await stopped;
});

test('a stop does not wait for a connection without a request, as browsers open them in advance', async () => {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const { listener, send, countArrived } = await startWaitingListener(promise);
  const socket = connect(listener.port, '127.0.0.1');
  await once(socket, 'connect');
  const answer = send();
  await expect.poll(countArrived).toBe(1);
  const closed = once(socket, 'close');
  const stopped = listener.stop(undefined, 3_600_000);
  await closed;
  release();
  expect(await answer).toBe('close done');
  await stopped;
});

test('a stop closes the connection of a request that is never answered', async () => {
  const { listener, send, countArrived } = await startWaitingListener(new Promise(() => {}));
  const answer = send();
  await expect.poll(countArrived).toBe(1);
  const refused = expect(answer).rejects.toThrow('socket hang up');
  await listener.stop(undefined, 1);
  await refused;
});
