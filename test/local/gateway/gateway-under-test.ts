import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject, Resource } from '#infra/local/assembly/template.ts';
import { createWallClock } from '#infra/local/clock.ts';
import type { InvocationResult } from '#infra/local/functions/function-runtime.ts';
import { readApiSettings } from '#infra/local/gateway/api-settings.ts';
import { createGateway } from '#infra/local/gateway/gateway.ts';
import { listen } from '#infra/local/gateway/http-listener.ts';
import { createJwtAuthorizer } from '#infra/local/gateway/jwt-authorizer.ts';
import { createLocalRoutes } from '#infra/local/gateway/local-routes.ts';
import { createUnreadableResponse } from '#infra/local/gateway/response.ts';
import type { OpenAccount } from '#infra/local/identity/account-opener.ts';
import { serveOpenId } from '#infra/local/identity/open-id/open-id.ts';
import { openSessions } from '#infra/local/identity/sessions.ts';
import { openTokenIssuer } from '#infra/local/identity/token-issuer.ts';

const resource = (type: string, logicalId: string, properties: JsonObject, attributes = {}): Resource => ({
  stack: 'api',
  logicalId,
  type,
  ref: logicalId,
  attributes,
  properties,
});

export const issuer = 'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_pool';

/** A route's key, and its guard: none, a token, or a scope. */
type RouteAuth = 'open' | 'token' | readonly string[];

const routeResources = ([key, auth]: readonly [string, RouteAuth], index: number): Resource =>
  resource('AWS::ApiGatewayV2::Route', `Route${index}`, {
    ApiId: 'api1',
    RouteKey: key,
    Target: 'integrations/Integration',
    ...(auth === 'open' ? {} : { AuthorizationType: 'JWT', AuthorizerId: 'Authorizer' }),
    ...(Array.isArray(auth) ? { AuthorizationScopes: auth } : {}),
  });

export const pool = resource('AWS::Cognito::UserPool', 'us-east-1_pool', {}, { ProviderURL: issuer });
export const client = resource('AWS::Cognito::UserPoolClient', 'client1', { UserPoolId: pool.ref });

export const resourcesOf = (
  routes: ReadonlyArray<readonly [string, RouteAuth]>,
  api: JsonObject = {},
  stage = '$default',
  limits: JsonObject = {},
): Resource[] => [
  resource('AWS::ApiGatewayV2::Api', 'api1', { ProtocolType: 'HTTP', ...api }),
  resource('AWS::ApiGatewayV2::Stage', 'Stage', { ApiId: 'api1', StageName: stage, ...limits }),
  resource('AWS::ApiGatewayV2::Integration', 'Integration', {
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: 'arn:function',
    PayloadFormatVersion: '2.0',
    TimeoutInMillis: 200,
  }),
  resource('AWS::ApiGatewayV2::Authorizer', 'Authorizer', {
    AuthorizerType: 'JWT',
    IdentitySource: ['$request.header.Authorization'],
    JwtConfiguration: { Issuer: issuer, Audience: ['client1'] },
  }),
  ...routes.map(routeResources),
];

export type Function = (event: Record<string, never>) => Promise<InvocationResult> | InvocationResult;

/** A gateway on a free port, in front of one function of the test. */
export const startGateway = async (
  resources: readonly Resource[],
  run: Function,
  checkDisk: () => string | undefined = () => undefined,
) => {
  const home = mkdtempSync(join(tmpdir(), 'gateway-'));
  const clock = createWallClock();
  const ofType = (type: string) => resources.filter((each) => each.type === `AWS::Cognito::${type}`);
  const pools = ofType('UserPool');
  const hasOwnPools = pools.length > 0;
  const tokens = await openTokenIssuer(
    home,
    hasOwnPools ? pools : [pool],
    hasOwnPools ? ofType('UserPoolClient') : [client],
  );
  const sessions = openSessions(join(home, 'sign-ins.json'));
  const opened: Parameters<OpenAccount>[0][] = [];
  const openAccount: OpenAccount = async (subject) => void opened.push(subject);
  const [api] = readApiSettings(resources);
  if (!api) throw new Error('The resources hold no API.');
  const handle = createGateway({
    api,
    invoke: async (_arn, payload) => run(payload as Record<string, never>),
    authorize: createJwtAuthorizer(tokens.getKeys),
    local: createLocalRoutes({
      issueTokens: tokens.issue,
      issueMachineToken: tokens.issueMachineToken,
      now: clock.now,
      advanceClock: clock.advance,
      deadLetters: () => [{ queue: 'q' }],
    }),
    openId: (...request) => serveOpenId({ tokens, sessions, openAccount }, ...request),
    now: clock.now,
    checkDisk,
  });
  const listener = await listen(0, 'the gateway', handle, createUnreadableResponse);
  return {
    api,
    /** The folder of the issuer's key. */
    home,
    clock,
    tokens,
    /** Whose accounts the sign-in page opened. */
    opened,
    port: listener.port,
    url: `http://127.0.0.1:${listener.port}`,
    stop: async () => {
      await listener.stop();
      rmSync(home, { recursive: true });
    },
  };
};
