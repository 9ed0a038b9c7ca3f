import { expect, test } from 'vitest';
import type { JsonObject } from '#infra/local/assembly/template.ts';
import { listWebClients } from '#infra/local/identity/pool-clients.ts';

const resource = (ref: string, properties: JsonObject) => ({
  ...{ stack: 'api', logicalId: ref, ref, type: 'AWS::Cognito::UserPoolClient', attributes: {} },
  properties,
});

test('a page on this machine may be opened by each name of the machine, and no other address is added', () => {
  const pool = resource('pool', {});
  const client = resource('client', {
    UserPoolId: 'pool',
    CallbackURLs: ['http://127.0.0.1:3000/console/signed-in', 'https://stars.example/console/signed-in'],
    LogoutURLs: ['http://127.0.0.1:3000/console'],
  });
  expect(listWebClients(pool, [client])).toEqual([
    {
      id: 'client',
      callbackUrls: [
        'http://127.0.0.1:3000/console/signed-in',
        'http://localhost:3000/console/signed-in',
        'http://[::1]:3000/console/signed-in',
        'https://stars.example/console/signed-in',
      ],
      logoutUrls: [
        'http://127.0.0.1:3000/console',
        'http://localhost:3000/console',
        'http://[::1]:3000/console',
      ],
    },
  ]);
});
