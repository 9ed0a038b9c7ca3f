import { gunzipSync } from 'node:zlib';
import type { Context } from 'aws-lambda';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineRoute } from '#shared/contract/define-route.ts';
import { compressResponses } from '#shared/http/compress-responses.ts';
import type { Event, Result } from '#shared/http/event.ts';
import { toResponse } from '#shared/http/route-response.ts';
import { toSharedResponse } from '#shared/http/shared-responses.ts';

const route = defineRoute('system', 'GET /lamps', {
  summary: 'Read a test route',
  permission: 'public',
  success: { status: 200, schema: z.strictObject({ text: z.string(), color: z.string().optional() }) },
  problems: [],
});

const event = { headers: { 'accept-encoding': 'gzip' } } as unknown as Event;
const request = { route, event };

const compress = async (response: Result): Promise<Result> => {
  const given = { event, response, context: {} as Context, error: null, internal: {} };
  await compressResponses().after?.(given as never);
  return given.response;
};

const answerOf = (text = 'light') => ({ text, inside: 'a field of a later release' });

test('a shared answer is shown once, and responds as one that is not shared', async () => {
  const answer = answerOf();
  let shows = 0;
  const show = async () => {
    shows += 1;
    return { ...answer, color: 'red' };
  };
  const [first, second] = await Promise.all([
    toSharedResponse(request, answer, show),
    toSharedResponse(request, answer, show),
  ]);
  expect(shows).toBe(1);
  expect(first).toEqual(toResponse(request, answer, { ...answer, color: 'red' }));
  expect(second).toEqual(first);
  expect(first?.body).toBe('{"text":"light","color":"red"}');
});

test('an equal answer that is another object is shown again', async () => {
  const show = (color: string) => async () => ({ text: 'light', color });
  await toSharedResponse(request, answerOf(), show('red'));
  const { body } = await toSharedResponse(request, answerOf(), show('green'));
  expect(body).toContain('green');
});

test('headers that one response gets do not appear in the next one', async () => {
  const answer = answerOf();
  const show = async () => answer;
  const first = await toSharedResponse(request, answer, show);
  first.headers = { ...first.headers, 'x-request-id': 'one' };
  expect((await toSharedResponse(request, answer, show)).headers).not.toHaveProperty('x-request-id');
});

test('a shared answer is compressed once, into the same bytes for everybody', async () => {
  const answer = answerOf('light '.repeat(1_500));
  const show = async () => answer;
  const first = await compress(await toSharedResponse(request, answer, show));
  const second = await compress(await toSharedResponse(request, answer, show));
  expect(second).toEqual(first);
  expect(gunzipSync(Buffer.from(first.body ?? '', 'base64')).toString()).toBe(
    JSON.stringify({ text: answer.text }),
  );
  expect(first).toEqual(await compress(toResponse(request, answer)));
});

test('an answer that could not be shown is shown again for the next request', async () => {
  const answer = answerOf();
  const failing = async () => Promise.reject(new Error('throttled'));
  await expect(toSharedResponse(request, answer, failing)).rejects.toThrow('throttled');
  expect((await toSharedResponse(request, answer, async () => answer)).statusCode).toBe(200);
});
