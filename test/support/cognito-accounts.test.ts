import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AssociateSoftwareTokenCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createAccountFactory } from './cognito-accounts.ts';
import { toTotp } from './totp.ts';

const cognito = mockClient(CognitoIdentityProviderClient);
const pool = { userPoolId: 'pool', clientId: 'web' };
const account = createAccountFactory(pool, new CognitoIdentityProviderClient());

const calls = () =>
  cognito.calls().map(({ args: [command] }) => [command.constructor.name, command.input] as const);

afterAll(() => cognito.restore());
beforeEach(() => {
  cognito.reset();
  cognito.on(AdminCreateUserCommand).resolves({ User: { Username: 'a-uuid' } });
  const byPassword = { AccessToken: 'a.b.c', RefreshToken: 'refresh' };
  cognito.on(AdminInitiateAuthCommand).resolves({ AuthenticationResult: byPassword });
  cognito
    .on(AdminInitiateAuthCommand, { AuthFlow: 'REFRESH_TOKEN_AUTH' })
    .resolves({ AuthenticationResult: { AccessToken: 'd.e.f' } });
  cognito.on(AssociateSoftwareTokenCommand).resolves({ SecretCode: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' });
});

test('a person is created and signed in, and needs no group to be a party', async () => {
  expect(await account('mei', ['creator', 'advertiser'])).toBe('a.b.c');
  const user = { UserPoolId: 'pool', Username: 'a-uuid' };
  expect(calls()).toMatchObject([
    ['AdminCreateUserCommand', { Username: 'mei@example.com', MessageAction: 'SUPPRESS' }],
    ['AdminSetUserPasswordCommand', { ...user, Permanent: true }],
    ['AdminInitiateAuthCommand', { ClientId: 'web', AuthFlow: 'ADMIN_USER_PASSWORD_AUTH' }],
  ]);
});

test('staff enroll an authenticator, and get a token from after that', async () => {
  expect(await account('rin', ['reviewer'])).toBe('d.e.f');
  expect(calls().slice(-4)).toMatchObject([
    ['AssociateSoftwareTokenCommand', { AccessToken: 'a.b.c' }],
    ['VerifySoftwareTokenCommand', { AccessToken: 'a.b.c', UserCode: expect.stringMatching(/^\d{6}$/) }],
    ['SetUserMFAPreferenceCommand', { SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } }],
    ['AdminInitiateAuthCommand', { AuthParameters: { REFRESH_TOKEN: 'refresh' } }],
  ]);
});

test('a refusal by Cognito is reported', async () => {
  cognito.on(AdminAddUserToGroupCommand).rejects(new Error('There is no such group.'));
  await expect(account('mei', ['king'])).rejects.toThrow('There is no such group.');
});

// The test vectors of RFC 6238, appendix B, with their last six digits.
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [20_000_000_000, '353130'],
])('the code of an authenticator at %s s is %s', (seconds, code) => {
  expect(toTotp('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', seconds * 1000)).toBe(code);
});
