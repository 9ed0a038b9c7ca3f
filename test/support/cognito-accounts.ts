import { randomUUID } from 'node:crypto';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminInitiateAuthCommand,
  AdminSetUserPasswordCommand,
  AssociateSoftwareTokenCommand,
  type AuthenticationResultType,
  type AuthFlowType,
  type CognitoIdentityProviderClient,
  SetUserMFAPreferenceCommand,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { partyRoles } from '#shared/contract/roles.ts';
import { needsSecondFactor } from '#shared/contract/token-claims.ts';
import { toTotp } from './totp.ts';

/** The user pool of the accounts, and the client for which they sign in. */
export type UserPool = { readonly userPoolId: string; readonly clientId: string };

type Tokens = Pick<AuthenticationResultType, 'AccessToken' | 'RefreshToken'>;

/** Enrolls an authenticator app for the person of an access token. */
const enrollAuthenticator = async (
  client: CognitoIdentityProviderClient,
  { AccessToken }: Tokens,
): Promise<void> => {
  const { SecretCode = '' } = await client.send(new AssociateSoftwareTokenCommand({ AccessToken }));
  const UserCode = toTotp(SecretCode, Date.now());
  await client.send(new VerifySoftwareTokenCommand({ AccessToken, UserCode }));
  const SoftwareTokenMfaSettings = { Enabled: true, PreferredMfa: true };
  await client.send(new SetUserMFAPreferenceCommand({ AccessToken, SoftwareTokenMfaSettings }));
};

/** Creates a person with a password in a user pool. Returns the name of the pool for them, and the password. */
export const createPerson = async (
  UserPoolId: string,
  client: CognitoIdentityProviderClient,
  email: string,
): Promise<{ readonly username: string; readonly password: string }> => {
  const created = await client.send(
    new AdminCreateUserCommand({
      UserPoolId,
      Username: email,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
      ],
    }),
  );
  const Username = created.User?.Username ?? email;
  const Password = `Aa1!${randomUUID()}`;
  await client.send(new AdminSetUserPasswordCommand({ UserPoolId, Username, Password, Permanent: true }));
  return { username: Username, password: Password };
};

/**
 * Creates people in a user pool, puts staff in their groups and signs them in like an administrator, which a
 * temporary stage allows. Staff enroll an authenticator. Returns the access token.
 */
export const createAccountFactory = (
  { userPoolId: UserPoolId, clientId: ClientId }: UserPool,
  client: CognitoIdentityProviderClient,
) => {
  const signIn = async (AuthFlow: AuthFlowType, AuthParameters: Record<string, string>): Promise<Tokens> => {
    const command = new AdminInitiateAuthCommand({ UserPoolId, ClientId, AuthFlow, AuthParameters });
    const { AuthenticationResult: tokens } = await client.send(command);
    if (!tokens?.AccessToken) throw new Error('The user pool answered a sign-in without a token.');
    return tokens;
  };
  return async (name: string, groups: readonly string[]): Promise<string> => {
    const { username, password } = await createPerson(UserPoolId, client, `${name}@example.com`);
    // Parties need no group: they open their accounts themselves.
    for (const GroupName of groups.filter((group) => !partyRoles.some((role) => role === group)))
      await client.send(new AdminAddUserToGroupCommand({ UserPoolId, Username: username, GroupName }));
    const tokens = await signIn('ADMIN_USER_PASSWORD_AUTH', { USERNAME: username, PASSWORD: password });
    if (!needsSecondFactor(groups)) return tokens.AccessToken ?? '';
    await enrollAuthenticator(client, tokens);
    const refreshed = await signIn('REFRESH_TOKEN_AUTH', { REFRESH_TOKEN: tokens.RefreshToken ?? '' });
    return refreshed.AccessToken ?? '';
  };
};
