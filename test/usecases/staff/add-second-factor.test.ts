import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { cognitoAuthenticators } from '#shared/adapters/authenticators.ts';
import { addSecondFactor } from '#shared/usecases/staff/add-second-factor.ts';

const cognito = mockClient(CognitoIdentityProviderClient);
const handler = addSecondFactor({
  authenticators: cognitoAuthenticators(new CognitoIdentityProviderClient()),
});

const eventOf = (groups: readonly string[] | undefined, triggerSource = 'TokenGeneration_HostedAuth') => ({
  version: '2',
  triggerSource,
  region: 'eu-west-1',
  userPoolId: 'eu-west-1_pool',
  userName: 'rin',
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: 'web' },
  request: {
    userAttributes: { sub: 'rin' },
    scopes: ['openid'],
    groupConfiguration: { groupsToOverride: groups, iamRolesToOverride: [], preferredRole: null },
  },
  response: { claimsAndScopeOverrideDetails: null },
});

const withFactor = {
  claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: { factor: 'mfa' } } },
};

const enroll = (...factors: readonly string[]) =>
  cognito.on(AdminGetUserCommand).resolves({ Username: 'rin', UserMFASettingList: [...factors] });

beforeEach(() => cognito.reset());
afterAll(() => cognito.restore());

describe('the trigger before each token', () => {
  test.each(['reviewer', 'operator'])('adds the factor for a %s with an authenticator', async (role) => {
    enroll('SOFTWARE_TOKEN_MFA');
    const event = eventOf(['creator', role]);
    expect(await handler(event)).toEqual({ ...event, response: withFactor });
    const [call] = cognito.commandCalls(AdminGetUserCommand);
    expect(call?.args[0].input).toEqual({ UserPoolId: 'eu-west-1_pool', Username: 'rin' });
  });

  test('adds it again when a token is refreshed', async () => {
    enroll('SOFTWARE_TOKEN_MFA');
    expect(await handler(eventOf(['reviewer'], 'TokenGeneration_RefreshTokens'))).toMatchObject({
      response: withFactor,
    });
  });

  test.each([[[]], [['SMS_MFA']], [['EMAIL_OTP']]])(
    'adds nothing for staff with the factors %j: only an authenticator counts',
    async (factors) => {
      enroll(...factors);
      const event = eventOf(['operator']);
      expect(await handler(event)).toEqual(event);
    },
  );

  test.each([[['creator', 'advertiser']], [[]], [undefined], [['x reviewer']]])(
    'asks nothing about somebody in the groups %j',
    async (groups) => {
      const event = eventOf(groups);
      expect(await handler(event)).toEqual(event);
      expect(cognito.calls()).toEqual([]);
    },
  );

  test('fails when the user pool cannot be asked, so that nobody gets a token with an unknown factor', async () => {
    cognito.on(AdminGetUserCommand).rejects(new Error('throttled'));
    await expect(handler(eventOf(['operator']))).rejects.toThrow('throttled');
  });
});
