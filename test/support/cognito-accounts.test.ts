import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createAccountFactory } from './cognito-accounts.ts';

type ReceivedCall = {
  readonly operation: string;
  readonly signed: string;
  readonly input: Record<string, unknown>;
};

/** The part of Cognito that these tests call. */
const answers: Readonly<Record<string, object>> = {
  AdminCreateUser: { User: { Username: 'a-uuid' } },
  AdminInitiateAuth: { AuthenticationResult: { AccessToken: 'a.b.c' } },
};
const receivedCalls: ReceivedCall[] = [];
let refusedOperation = '';
const server = createServer(async (request, response) => {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
  const input = JSON.parse(Buffer.concat(parts).toString('utf8'));
  receivedCalls.push({ operation, signed: request.headers.authorization ?? '', input });
  const isRefused = operation === refusedOperation;
  response.writeHead(isRefused ? 400 : 200).end(JSON.stringify(answers[operation] ?? { __type: 'Refused' }));
});
const credentials = { accessKeyId: 'key', secretAccessKey: 'secret' };
const { config } = new SFNClient({ region: 'eu-west-1', credentials });
const account = createAccountFactory({ userPoolId: 'pool', clientId: 'web' }, config);

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
beforeEach(() => {
  receivedCalls.length = 0;
  refusedOperation = '';
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

test('an account is created, put into its groups and signed in, each by a signed call', async () => {
  expect(await account('mei', ['creator', 'advertiser'])).toBe('a.b.c');
  const user = { UserPoolId: 'pool', Username: 'a-uuid' };
  expect(receivedCalls.map(({ operation, input }) => [operation, input])).toMatchObject([
    ['AdminCreateUser', { Username: 'mei@example.com', MessageAction: 'SUPPRESS' }],
    ['AdminSetUserPassword', { ...user, Permanent: true }],
    ['AdminAddUserToGroup', { ...user, GroupName: 'creator' }],
    ['AdminAddUserToGroup', { ...user, GroupName: 'advertiser' }],
    ['AdminInitiateAuth', { ClientId: 'web', AuthFlow: 'ADMIN_USER_PASSWORD_AUTH' }],
  ]);
  for (const { signed } of receivedCalls) {
    expect(signed).toMatch(/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-west-1\/cognito-idp\/aws4_request/);
  }
});

test('a refusal by Cognito is reported, with the operation', async () => {
  refusedOperation = 'AdminAddUserToGroup';
  await expect(account('mei', ['king'])).rejects.toThrow(
    'AdminAddUserToGroup was answered with 400: {"__type":"Refused"}',
  );
});
