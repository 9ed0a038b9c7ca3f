import {
  AccountRecovery,
  CfnUserPool,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  UserPoolClient,
  type UserPoolClientProps,
} from 'aws-cdk-lib/aws-cognito';
import { type App, CfnOutput, Duration, type Stack } from 'aws-cdk-lib/core';
import { roles } from '#shared/contract/roles.ts';
import { scopeServer, scopes } from '#shared/contract/scopes.ts';
import { createStack } from './stack.ts';
import type { Stage } from './stage.ts';

export type Identity = {
  readonly stack: Stack;
  readonly issuer: string;
  /** The clients with valid tokens: the web client and the machine clients. */
  readonly clientIds: readonly string[];
};

const localWebClient = 'http://localhost:3000';

/** Creates a user pool with sign-in by email, a group per role, the public web client and the machine clients. */
export const createIdentityStack = (app: App, stage: Stage): Identity => {
  const stack = createStack(app, stage, 'identity', 'The user pool, its groups and its clients.');
  const pool = createUserPool(stack, stage);
  if (stage.mailFrom !== undefined) sendBySes(stack, pool, stage.mailFrom);
  for (const [groupName, { description }] of Object.entries(roles))
    pool.addGroup(groupName, { groupName, description });
  const client = new UserPoolClient(stack, 'WebClient', {
    userPool: pool,
    ...toWebClientProps(stage),
  });
  if (stage.signInDomainPrefix !== undefined) {
    pool.addDomain('SignIn', { cognitoDomain: { domainPrefix: stage.signInDomainPrefix } });
  }
  const machines = createMachineClients(stack, stage, pool);
  new CfnOutput(stack, 'UserPoolId', { value: pool.userPoolId });
  new CfnOutput(stack, 'WebClientId', { value: client.userPoolClientId });
  const issuer = `https://cognito-idp.${stack.region}.amazonaws.com/${pool.userPoolId}`;
  const clientIds = [client, ...machines].map(({ userPoolClientId }) => userPoolClientId);
  return { stack, issuer, clientIds };
};

/**
 * Creates a client with a secret for each program that uses OAuth client credentials. Scopes limit its tokens. It has
 * no access until an operator binds it to an account.
 */
const createMachineClients = (
  stack: Stack,
  { machineClients: names }: Stage,
  pool: UserPool,
): readonly UserPoolClient[] => {
  if (names.length === 0) return [];
  const serverScopes = Object.entries(scopes).map(
    ([scopeName, scopeDescription]) => new ResourceServerScope({ scopeName, scopeDescription }),
  );
  const server = pool.addResourceServer('Scopes', { identifier: scopeServer, scopes: serverScopes });
  return names.map((name) => {
    const client = pool.addClient(`Machine-${name}`, {
      userPoolClientName: name,
      generateSecret: true,
      authFlows: {},
      oAuth: {
        flows: { clientCredentials: true },
        scopes: serverScopes.map((scope) => OAuthScope.resourceServer(server, scope)),
      },
      accessTokenValidity: Duration.hours(1),
    });
    new CfnOutput(stack, `MachineClientId-${name}`, { value: client.userPoolClientId });
    return client;
  });
};

const createUserPool = (stack: Stack, stage: Stage): UserPool =>
  new UserPool(stack, 'Users', {
    selfSignUpEnabled: true,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    autoVerify: { email: true },
    keepOriginal: { email: true },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    mfa: Mfa.OPTIONAL,
    // Authenticator apps only: text messages cost money and can be intercepted.
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    deletionProtection: stage.isDurable,
    removalPolicy: stage.removalPolicy,
  });

/** Sends mails through the SES identity of the sender's domain. CDK's `UserPoolEmail` needs to know the region. */
const sendBySes = (stack: Stack, pool: UserPool, from: string): void => {
  const { defaultChild } = pool.node;
  if (!(defaultChild instanceof CfnUserPool)) throw new Error('The user pool has no resource.');
  const domain = from.replace(/^.*@/, '').replace('>', '');
  defaultChild.emailConfiguration = {
    emailSendingAccount: 'DEVELOPER',
    from,
    sourceArn: stack.formatArn({ service: 'ses', resource: 'identity', resourceName: domain }),
  };
};

/** The web client is public and has no secret: PKCE protects the code flow, and SRP the password. */
const toWebClientProps = (stage: Stage): Omit<UserPoolClientProps, 'userPool'> => {
  const named = stage.webOrigins.filter((origin) => origin !== '*');
  const origins = named.length === 0 && !stage.isDurable ? [localWebClient] : named;
  const urls = origins.map((origin) => `${origin}/signed-in`);
  return {
    generateSecret: false,
    authFlows: { userSrp: true, ...(stage.isDurable ? {} : { adminUserPassword: true }) },
    ...(origins.length === 0
      ? { disableOAuth: true }
      : {
          oAuth: {
            flows: { authorizationCodeGrant: true },
            scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
            callbackUrls: urls,
            logoutUrls: [...origins],
          },
        }),
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.days(30),
  };
};
