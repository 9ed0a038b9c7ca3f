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
import type { Role } from '#shared/contract/define-route.ts';
import { scopeServer, scopes } from '#shared/contract/scopes.ts';
import { stackIn } from './stack.ts';
import type { Stage } from './stage.ts';

export type Identity = {
  readonly stack: Stack;
  readonly issuer: string;
  /** The clients whose tokens are taken: the web's, and those of machines. */
  readonly clientIds: readonly string[];
};

/** Every role of the contract with what it may do; each is a group of the user pool. */
export const roles: Readonly<Record<Role, string>> = {
  creator: 'Takes tasks, makes videos, is paid.',
  advertiser: 'Posts tasks, reviews works, pays.',
  reviewer: 'Decides for the platform whether a work or a creator passes.',
  operator: 'Resolves disputes and watches the books.',
};

const localWebClient = 'http://localhost:3000';

/** Who may call: a user pool with sign-in by email, a group per role, and the web's public client. */
export const identityStack = (app: App, stage: Stage): Identity => {
  const stack = stackIn(app, stage, 'identity', 'The user pool, its groups and the client of the web.');
  const pool = userPool(stack, stage);
  if (stage.mailFrom !== undefined) sendBySes(stack, pool, stage.mailFrom);
  for (const [groupName, description] of Object.entries(roles))
    pool.addGroup(groupName, { groupName, description });
  const client = new UserPoolClient(stack, 'WebClient', {
    userPool: pool,
    ...webClient(stage),
  });
  if (stage.signInDomainPrefix !== undefined) {
    pool.addDomain('SignIn', { cognitoDomain: { domainPrefix: stage.signInDomainPrefix } });
  }
  const machines = machineClients(stack, stage, pool);
  new CfnOutput(stack, 'UserPoolId', { value: pool.userPoolId });
  new CfnOutput(stack, 'WebClientId', { value: client.userPoolClientId });
  const issuer = `https://cognito-idp.${stack.region}.amazonaws.com/${pool.userPoolId}`;
  const clientIds = [client, ...machines].map(({ userPoolClientId }) => userPoolClientId);
  return { stack, issuer, clientIds };
};

/**
 * A client with a secret for each program that acts without a person, by OAuth client credentials. What its tokens may
 * do are its scopes; whom it acts for an operator says, and until then it may do nothing.
 */
const machineClients = (
  stack: Stack,
  { machineClients: names }: Stage,
  pool: UserPool,
): readonly UserPoolClient[] => {
  if (names.length === 0) return [];
  const offered = Object.entries(scopes).map(
    ([scopeName, scopeDescription]) => new ResourceServerScope({ scopeName, scopeDescription }),
  );
  const server = pool.addResourceServer('Scopes', { identifier: scopeServer, scopes: offered });
  return names.map((name) => {
    const client = pool.addClient(`Machine-${name}`, {
      userPoolClientName: name,
      generateSecret: true,
      authFlows: {},
      oAuth: {
        flows: { clientCredentials: true },
        scopes: offered.map((scope) => OAuthScope.resourceServer(server, scope)),
      },
      accessTokenValidity: Duration.hours(1),
    });
    new CfnOutput(stack, `MachineClientId-${name}`, { value: client.userPoolClientId });
    return client;
  });
};

const userPool = (stack: Stack, stage: Stage): UserPool =>
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
    deletionProtection: stage.durable,
    removalPolicy: stage.removalPolicy,
  });

/** Mails go out by the SES identity of the sender's domain. CDK's own way wants to know the region beforehand. */
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

/** A public client: it keeps no secret, so the code flow is protected by PKCE and the password by SRP. */
const webClient = (stage: Stage): Omit<UserPoolClientProps, 'userPool'> => {
  const named = stage.webOrigins.filter((origin) => origin !== '*');
  const origins = named.length === 0 && !stage.durable ? [localWebClient] : named;
  const urls = origins.map((origin) => `${origin}/signed-in`);
  return {
    generateSecret: false,
    authFlows: { userSrp: true, ...(stage.durable ? {} : { adminUserPassword: true }) },
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
