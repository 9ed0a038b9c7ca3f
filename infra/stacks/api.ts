import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  type CorsPreflightOptions,
  HttpApi,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { type App, CfnOutput, Duration, type Stack } from 'aws-cdk-lib/core';
import { httpRoutes } from '#infra/constructs/http-routes.ts';
import {
  type FunctionSpec,
  rolledOut,
  type Site,
  serviceFunction,
} from '#infra/constructs/service-function.ts';
import type { Context, Route } from '#shared/contract/define-route.ts';
import { apiFunctions } from './functions.ts';
import type { Identity } from './identity.ts';
import { stackIn } from './stack.ts';
import { nameIn, type Stage } from './stage.ts';

export type Api = { readonly stack: Stack; readonly httpApi: HttpApi };

/** The contexts that have routes, and `system`, which answers what no route matches; sorted. */
export const deployedContexts = (routes: readonly Route[]): readonly Context[] =>
  [...new Set<Context>([...routes.map(({ context }) => context), 'system'])].sort();

/** The functions behind the API that are deployed for these routes. */
export const deployedApiFunctions = (routes: readonly Route[]): readonly FunctionSpec[] =>
  deployedContexts(routes).map((context) => apiFunctions[context]);

/** The HTTP API: a function per context, a route per route of the contract. */
export const apiStack = (app: App, given: Site, identity: Identity, routes: readonly Route[]): Api => {
  const { stage } = given;
  const stack = stackIn(app, stage, 'api', 'The HTTP API and the functions behind it.');
  const site = rolledOut(stack, given);
  const httpApi = new HttpApi(stack, 'Http', {
    apiName: nameIn(stage, 'api'),
    createDefaultStage: false,
    ...(stage.webOrigins.length === 0 ? {} : { corsPreflight: corsOf(stage) }),
  });
  const contexts = deployedContexts(routes);
  const functions = new Map(
    contexts.map((context) => [context, serviceFunction(stack, site, apiFunctions[context])] as const),
  );
  const authorizer = new HttpJwtAuthorizer('Tokens', identity.issuer, {
    jwtAudience: [...identity.clientIds],
  });
  const served = httpRoutes({ api: httpApi, authorizer, functions }, routes);
  const apiStage = defaultStage(stack, stage, httpApi);
  // The stage deploys itself with each change: until all routes are there, there is nothing to deploy.
  apiStage.node.addDependency(...served);
  // What the service says of itself, and not put together here: whatever deploys the stack, the address is its own.
  new CfnOutput(stack, 'Url', { value: httpApi.apiEndpoint });
  return { stack, httpApi };
};

const corsOf = ({ webOrigins }: Stage): CorsPreflightOptions => ({
  allowOrigins: [...webOrigins],
  allowMethods: [CorsHttpMethod.ANY],
  allowHeaders: [
    'authorization',
    'content-type',
    'idempotency-key',
    'if-match',
    'if-none-match',
    'x-request-id',
  ],
  exposeHeaders: [
    'allow',
    'deprecation',
    'etag',
    'idempotency-replayed',
    'link',
    'location',
    'retry-after',
    'sunset',
    'x-request-id',
  ],
  maxAge: Duration.hours(1),
});

/** The account's id is logged and nothing else about a person: no address, no user agent. */
const accessLog = {
  at: '$context.requestTime',
  requestId: '$context.requestId',
  route: '$context.routeKey',
  path: '$context.path',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integrationLatency',
  bytes: '$context.responseLength',
  account: '$context.authorizer.claims.sub',
  refused: '$context.authorizer.error',
  failure: '$context.integrationErrorMessage',
};

const defaultStage = (stack: Stack, stage: Stage, httpApi: HttpApi): HttpStage =>
  new HttpStage(stack, 'Stage', {
    httpApi,
    stageName: '$default',
    autoDeploy: true,
    // Metrics by route are billed one by one, and there are dozens of routes.
    detailedMetricsEnabled: false,
    throttle: { rateLimit: stage.requestsPerSecond, burstLimit: stage.requestsPerSecond * 2 },
    accessLogSettings: {
      format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      destination: new LogGroupLogDestination(
        new LogGroup(stack, 'AccessLogs', {
          logGroupName: `/aws/vendedlogs/apis/${nameIn(stage, 'api')}`,
          retention: stage.logRetention,
          removalPolicy: stage.removalPolicy,
        }),
      ),
    },
  });
