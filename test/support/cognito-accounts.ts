import { randomUUID } from 'node:crypto';
import type { SFNClient } from '@aws-sdk/client-sfn';
import { SignatureV4 } from '@smithy/signature-v4';
import * as z from 'zod';

/** The user pool of the accounts, and the client for which they sign in. */
export type UserPool = { readonly userPoolId: string; readonly clientId: string };

/** Credentials and region, as every client of the SDK finds them. */
export type AwsConfig = Pick<SFNClient['config'], 'credentials' | 'region' | 'sha256'>;

const Created = z.object({ User: z.object({ Username: z.string() }) });
const SignedIn = z.object({ AuthenticationResult: z.object({ AccessToken: z.string() }) });

/** The address of Cognito: from the SDK's settings, or else the one of AWS. */
const resolveEndpoint = (region: string): string => {
  const { AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: serviceEndpoint, AWS_ENDPOINT_URL: commonEndpoint } =
    process.env;
  return serviceEndpoint ?? commonEndpoint ?? `https://cognito-idp.${region}.amazonaws.com`;
};

/** Calls Cognito by its JSON protocol: four calls need no client package. */
const createCognitoCaller = ({ credentials, region, sha256 }: AwsConfig) => {
  const signer = new SignatureV4({ service: 'cognito-idp', credentials, region, sha256 });
  return async (operation: string, input: object): Promise<unknown> => {
    const endpoint = resolveEndpoint(await region());
    const { protocol, host, hostname, pathname } = new URL(endpoint);
    const { headers } = await signer.sign({
      method: 'POST',
      protocol,
      hostname,
      path: pathname,
      headers: {
        host,
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify(input),
    });
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(input) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${operation} was answered with ${response.status}: ${text}`);
    return text === '' ? {} : JSON.parse(text);
  };
};

/**
 * Creates accounts in a user pool, puts each in its groups and signs it in like an administrator, which a
 * temporary stage allows. Returns the access token.
 */
export const createAccountFactory = ({ userPoolId, clientId }: UserPool, config: AwsConfig) => {
  const call = createCognitoCaller(config);
  return async (name: string, groups: readonly string[]): Promise<string> => {
    const email = `${name}@example.com`;
    const created = await call('AdminCreateUser', {
      UserPoolId: userPoolId,
      Username: email,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
      ],
    });
    const user = { UserPoolId: userPoolId, Username: Created.parse(created).User.Username };
    const password = `Aa1!${randomUUID()}`;
    await call('AdminSetUserPassword', { ...user, Password: password, Permanent: true });
    for (const group of groups) await call('AdminAddUserToGroup', { ...user, GroupName: group });
    const signedIn = await call('AdminInitiateAuth', {
      UserPoolId: userPoolId,
      ClientId: clientId,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: user.Username, PASSWORD: password },
    });
    return SignedIn.parse(signedIn).AuthenticationResult.AccessToken;
  };
};
