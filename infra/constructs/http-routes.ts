import {
  type HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  type HttpRouteProps,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type Context, type Route, routeKey } from '#shared/contract/define-route.ts';

/** A page for browsers that is no part of the contract: its public paths, and the function that serves it. */
export type Page = { readonly name: string; readonly paths: readonly string[]; readonly handler: IFunction };

/** The API, its authorizer, and the function of each context that has routes. */
export type RouteTargets = {
  readonly api: HttpApi;
  readonly authorizer: IHttpRouteAuthorizer;
  readonly functions: ReadonlyMap<Context, IFunction>;
};

const getOfContext = <Value>(context: Context, values: ReadonlyMap<Context, Value>): Value => {
  const value = values.get(context);
  if (value === undefined) throw new Error(`The API has no function for the context "${context}".`);
  return value;
};

/** Routes that CloudFormation creates at the same time. API Gateway sometimes rejects concurrent changes of one API. */
const maxConcurrentRoutes = 10;

/**
 * Creates every route of the contract, behind the authorizer unless it is public, and `$default`, which the `system`
 * function answers. Returns the routes, so that the stage can wait for them.
 */
export const createHttpRoutes = (
  { api, authorizer, functions }: RouteTargets,
  routes: readonly Route[],
  pages: readonly Page[],
): readonly HttpRoute[] => {
  const noAuthorizer = new HttpNoneAuthorizer();
  // One permission per function, not per route: a function's resource policy is limited to 20 KB.
  const integrations = new Map(
    [...functions].map(([context, handler]) => [
      context,
      new HttpLambdaIntegration(`${context}Integration`, handler, { scopePermissionToRoute: false }),
    ]),
  );
  const created: HttpRoute[] = [];
  const add = (id: string, props: Omit<HttpRouteProps, 'httpApi'>): void => {
    const route = new HttpRoute(api, id, { httpApi: api, ...props });
    const previous = created.at(-maxConcurrentRoutes);
    if (previous) route.node.addDependency(previous);
    created.push(route);
  };
  for (const route of routes) {
    add(routeKey(route), {
      routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
      integration: getOfContext(route.context, integrations),
      authorizer: route.permission === 'public' ? noAuthorizer : authorizer,
    });
  }
  for (const { name, paths, handler } of pages) {
    const integration = new HttpLambdaIntegration(`${name}Integration`, handler, {
      scopePermissionToRoute: false,
    });
    for (const path of paths) {
      const routeKey = HttpRouteKey.with(path, HttpMethod.GET);
      add(`GET ${path}`, { routeKey, integration, authorizer: noAuthorizer });
    }
  }
  // A separate integration: the ARN of this call has no method, so the permission above does not match it.
  add('$default', {
    routeKey: HttpRouteKey.DEFAULT,
    integration: new HttpLambdaIntegration('DefaultIntegration', getOfContext('system', functions)),
    authorizer: noAuthorizer,
  });
  return created;
};
