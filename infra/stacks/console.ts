import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { OAuthScope, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { CfnOutput, Duration, type Stack } from 'aws-cdk-lib/core';
import type { Page } from '#infra/constructs/http-routes.ts';
import { createServiceFunction, type Site } from '#infra/constructs/service-function.ts';
import { pageFunctions } from './functions.ts';
import type { Issuer } from './issuer.ts';
import type { Stage } from './stage.ts';

const paths = ['/console', '/console/{proxy+}'];

/** The routes of the console, which are no part of the contract. */
export const consoleRouteKeys: readonly string[] = paths.map((path) => `GET ${path}`);

/** The console: its page, and who its tokens are for. */
type Console = { readonly page: Page; readonly audience: readonly string[] };

/** Creates the function that serves the console at the API's address, and the client with which it signs people in. */
export const createConsole = (stack: Stack, site: Site, httpApi: HttpApi, issuer: Issuer): Console => {
  const { stage } = site;
  const clientId = issuer.pool
    ? createConsoleClient(stack, stage, issuer.pool, httpApi).userPoolClientId
    : issuer.consoleClientId;
  const prefix = stage.signInDomainPrefix;
  const environment = {
    ISSUER_URL: issuer.url,
    ...(clientId !== undefined && { CONSOLE_CLIENT_ID: clientId }),
    ...(prefix !== undefined && {
      SIGN_IN_ORIGIN: `https://${prefix}.auth.${stack.region}.amazoncognito.com`,
    }),
  };
  const handler = createServiceFunction(stack, { ...site, environment }, pageFunctions.console);
  new CfnOutput(stack, 'ConsoleUrl', { value: `${httpApi.apiEndpoint}/console` });
  return {
    page: { name: 'Console', paths, handler },
    audience: issuer.pool && clientId !== undefined ? [clientId] : [],
  };
};

/** A public client whose tokens last as long as a working day. */
const createConsoleClient = (
  stack: Stack,
  stage: Stage,
  userPool: NonNullable<Issuer['pool']>,
  httpApi: HttpApi,
): UserPoolClient => {
  const named = stage.webOrigins.filter((origin) => origin !== '*');
  const pages = [httpApi.apiEndpoint, ...named].map((origin) => `${origin}/console`);
  return new UserPoolClient(stack, 'ConsoleClient', {
    userPool,
    generateSecret: false,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true },
      // With the last one, a person can enroll an authenticator.
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE, OAuthScope.COGNITO_ADMIN],
      callbackUrls: pages.map((page) => `${page}/signed-in`),
      logoutUrls: pages,
    },
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
  });
};
