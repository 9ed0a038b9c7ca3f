import {
  AccountRecovery,
  CfnUserPool,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  UserPoolClient,
  type UserPoolClientProps,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type App, CfnOutput, Duration, type Stack } from 'aws-cdk-lib/core';
import { createServiceFunction, type Site, withRollout } from '#infra/constructs/service-function.ts';
import { roles } from '#shared/contract/roles.ts';
import { scopeServer, scopes } from '#shared/contract/scopes.ts';
import { signInFunctions } from './functions.ts';
import type { Issuer } from './issuer.ts';
import { createStack } from './stack.ts';
import type { Stage } from './stage.ts';

const localWebClient = 'http://localhost:3000';

/**
 * Creates a user pool with sign-in by email, a group per role, the public web client and the machine clients. Its tokens
 * are for these clients.
 */
export const createIdentityStack = (app: App, base: Site): Issuer => {
  const { stage } = base;
  const stack = createStack(app, stage, 'identity', 'The user pool, its groups and its clients.');
  const pool = createUserPool(stack, stage);
  addTokenTrigger(stack, pool, withRollout(stack, base));
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
  return {
    url: `https://cognito-idp.${stack.region}.amazonaws.com/${pool.userPoolId}`,
    pool,
    audience: [client, ...machines].map(({ userPoolClientId }) => userPoolClientId),
  };
};

/** Calls a function before each token, which says whether a person of the staff has a second factor. */
const addTokenTrigger = (stack: Stack, pool: UserPool, site: Site): void => {
  const trigger = createServiceFunction(stack, site, signInFunctions.addSecondFactor);
  // Version 2 of the trigger can change access tokens.
  pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, trigger, LambdaVersion.V2_0);
  if (!trigger.role) throw new Error('The trigger has no role.');
  // Not in the role's own policy: the function waits for that one, and the pool for the function.
  new Policy(stack, 'ReadAuthenticators', {
    roles: [trigger.role],
    statements: [
      new PolicyStatement({ actions: ['cognito-idp:AdminGetUser'], resources: [pool.userPoolArn] }),
    ],
  });
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
    // The least expensive plan with claims in access tokens.
    featurePlan: FeaturePlan.ESSENTIALS,
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
            // With the last one, a person can enroll an authenticator.
            scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE, OAuthScope.COGNITO_ADMIN],
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
