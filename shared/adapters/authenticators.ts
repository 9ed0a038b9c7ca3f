import {
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';

/** The authenticator apps of people in a user pool. */
export type Authenticators = {
  /** Whether the user pool asks this person for the code of an authenticator app at each sign-in. */
  readonly hasOne: (userPoolId: string, userName: string) => Promise<boolean>;
};

/** The authenticators in Cognito, which waits five seconds for a trigger. */
export const cognitoAuthenticators = (
  client = new CognitoIdentityProviderClient({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 1_500 },
  }),
): Authenticators => ({
  hasOne: async (UserPoolId, Username) => {
    const { UserMFASettingList: factors } = await client.send(
      new AdminGetUserCommand({ UserPoolId, Username }),
    );
    return factors?.includes('SOFTWARE_TOKEN_MFA') ?? false;
  },
});
