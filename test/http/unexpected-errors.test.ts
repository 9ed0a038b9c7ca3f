import { describe, expect, test } from 'vitest';
import { checkHealth } from '#shared/contract/routes/system.ts';
import { defaultTokenClaims } from '#shared/contract/token-claims.ts';
import { endpoint } from '#shared/http/endpoint.ts';
import { createStatelessHandler } from '#shared/http/stateless-handler.ts';

const now = () => '2026-11-22T20:17:00.000Z';

/** The response of a route with a use case that throws this. */
const respondTo = async (thrown: unknown) => {
  const handler = createStatelessHandler(
    [
      endpoint(checkHealth, async () => {
        throw thrown;
      }),
    ],
    { now, tokens: defaultTokenClaims },
  );
  const event = {
    routeKey: 'GET /health',
    rawPath: '/health',
    headers: {},
    requestContext: { requestId: 'req-1', http: { method: 'GET' } },
  };
  return handler(event as never, {} as never);
};

const errorWithName = (name: string) => Object.assign(new Error('secret detail'), { name });

describe('an unexpected error', () => {
  test('is answered with 500, without its details', async () => {
    const { statusCode, body } = await respondTo(errorWithName('TypeError'));
    expect(statusCode).toBe(500);
    expect(body).not.toContain('secret');
  });

  test.each(['ThrottlingException', 'ProvisionedThroughputExceededException'])(
    '%s from AWS is answered with 429, with the time for a retry',
    async (name) => {
      const { statusCode, headers, body } = await respondTo(errorWithName(name));
      expect([statusCode, headers?.['retry-after']]).toEqual([429, '1']);
      expect(body).not.toContain('secret');
    },
  );
});
