import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  CorsHttpMethod,
  type CorsPreflightOptions,
  HttpApi,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { type App, CfnOutput, Duration, type Stack } from 'aws-cdk-lib/core';
import { createHttpRoutes } from '#infra/constructs/http-routes.ts';
import {
  createServiceFunction,
  type FunctionSpec,
  type Site,
  withRollout,
} from '#infra/constructs/service-function.ts';
import { type Context, type Route, routeKey } from '#shared/contract/define-route.ts';
import { createConsole } from './console.ts';
import { createDocs } from './docs.ts';
import { apiFunctions } from './functions.ts';
import type { Issuer } from './issuer.ts';
import { createStack } from './stack.ts';
import { nameIn, type Stage } from './stage.ts';

/** The log group of the API's requests. It is named, so that alarms need no reference across stacks. */
export const apiLogName = (stage: Stage): string => `/aws/vendedlogs/apis/${nameIn(stage, 'api')}`;

export type Api = { readonly stack: Stack; readonly httpApi: HttpApi };

/** The contexts that have routes, and `system`, which answers requests that match no route. Sorted. */
export const deployedContexts = (routes: readonly Route[]): readonly Context[] =>
  [...new Set<Context>([...routes.map(({ context }) => context), 'system'])].sort();

/** The API functions that these routes need. */
export const deployedApiFunctions = (routes: readonly Route[]): readonly FunctionSpec[] =>
  deployedContexts(routes).map((context) => apiFunctions[context]);

/** Creates the HTTP API: one function per context, and every route of the contract. */
export const createApiStack = (app: App, base: Site, issuer: Issuer, routes: readonly Route[]): Api => {
  const { stage } = base;
  const stack = createStack(app, stage, 'api', 'The HTTP API and the functions behind it.');
  const site = { ...withRollout(stack, base), environment: stage.tokenVariables };
  const httpApi = new HttpApi(stack, 'Http', {
    apiName: nameIn(stage, 'api'),
    createDefaultStage: false,
    ...(stage.webOrigins.length === 0 ? {} : { corsPreflight: toCorsOptions(stage) }),
  });
  const contexts = deployedContexts(routes);
  const functions = new Map(
    contexts.map((context) => [context, createServiceFunction(stack, site, apiFunctions[context])] as const),
  );
  const console = createConsole(stack, site, httpApi, issuer);
  const pages = [console.page, createDocs(stack, site)];
  const authorizer = new HttpJwtAuthorizer('Tokens', issuer.url, {
    jwtAudience: [...issuer.audience, ...console.audience],
  });
  const httpRoutes = createHttpRoutes({ api: httpApi, authorizer, functions }, routes, pages);
  const pagePaths = pages.flatMap(({ paths }) => paths);
  const apiStage = createDefaultStage(stack, stage, httpApi, routes, pagePaths);
  // The stage deploys each change automatically, so it must wait until all routes exist.
  apiStage.node.addDependency(...httpRoutes);
  // The address as the service reports it, so that it is also correct on an emulator.
  new CfnOutput(stack, 'Url', { value: httpApi.apiEndpoint });
  return { stack, httpApi };
};

const toCorsOptions = ({ webOrigins }: Stage): CorsPreflightOptions => ({
  allowOrigins: [...webOrigins],
  allowMethods: [CorsHttpMethod.ANY],
  // Tools that trace requests in a browser add the last lines.
  allowHeaders: [
    'authorization',
    'cache-control',
    'content-type',
    'idempotency-key',
    'if-match',
    'if-none-match',
    'x-request-id',
    'x-requested-with',
    'baggage',
    'sentry-trace',
    'traceparent',
    'tracestate',
  ],
  exposeHeaders: [
    'accept-patch',
    'accept-post',
    'allow',
    'content-disposition',
    'content-language',
    'date',
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

/** About a person, only the account's id is logged: no address, no user agent. */
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

/** The default quota of an AWS account for requests at once. */
const accountBurst = 5_000;

/** Up to twice as many requests as in a second may come at once. */
const toBurst = (rate: number): number => Math.min(rate * 2, accountBurst);

/** Anybody can send requests to public routes, so they get a small part of the stage's requests. */
const publicShare = 0.1;
/** A page shows many pictures at once, and browsers keep them. */
const pictureShare = 0.5;

const isPicture = ({ file = [] }: Route): boolean =>
  file.every((type) => type.startsWith('image/')) && file.length > 0;

/** The limit of each public route, and of `$default`. Other routes share the limit of the stage. */
const toRouteSettings = (
  { requestsPerSecond }: Stage,
  routes: readonly Route[],
  pagePaths: readonly string[],
) => {
  const toLimit = (share: number) => {
    const rate = Math.ceil(requestsPerSecond * share);
    return { ThrottlingRateLimit: rate, ThrottlingBurstLimit: toBurst(rate) };
  };
  const limit = toLimit(publicShare);
  const publicRoutes = routes.filter(({ permission }) => permission === 'public');
  return Object.fromEntries([
    ...publicRoutes.map((route) => [routeKey(route), isPicture(route) ? toLimit(pictureShare) : limit]),
    ...[...pagePaths.map((path) => `GET ${path}`), '$default'].map((key) => [key, limit]),
  ]);
};

const createDefaultStage = (
  stack: Stack,
  stage: Stage,
  httpApi: HttpApi,
  routes: readonly Route[],
  pagePaths: readonly string[],
): HttpStage => {
  const created = new HttpStage(stack, 'Stage', {
    httpApi,
    stageName: '$default',
    autoDeploy: true,
    // Each route's metrics are billed separately, and there are hundreds of routes.
    detailedMetricsEnabled: false,
    throttle: { rateLimit: stage.requestsPerSecond, burstLimit: toBurst(stage.requestsPerSecond) },
    accessLogSettings: {
      format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      destination: new LogGroupLogDestination(
        new LogGroup(stack, 'AccessLogs', {
          logGroupName: apiLogName(stage),
          retention: stage.logRetention,
          removalPolicy: stage.removalPolicy,
        }),
      ),
    },
  });
  const { defaultChild } = created.node;
  if (defaultChild instanceof CfnStage)
    defaultChild.routeSettings = toRouteSettings(stage, routes, pagePaths);
  return created;
};
