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

/** What serves the routes: the API, who may call, and the function of each context that has routes. */
export type Serving = {
  readonly api: HttpApi;
  readonly authorizer: IHttpRouteAuthorizer;
  readonly functions: ReadonlyMap<Context, IFunction>;
};

const partFor = <Part>(context: Context, parts: ReadonlyMap<Context, Part>): Part => {
  const part = parts.get(context);
  if (part === undefined) throw new Error(`The API has no function for the context "${context}".`);
  return part;
};

/** Creations of routes that run at once. API Gateway refuses concurrent changes of one API now and then. */
const lanes = 10;

/**
 * Creates every route of the contract, each behind the authorizer unless it is public, and `$default` for the rest:
 * the `system` function answers that. Returns the routes, so that the stage can wait for them.
 */
export const httpRoutes = (
  { api, authorizer, functions }: Serving,
  routes: readonly Route[],
): readonly HttpRoute[] => {
  const anybody = new HttpNoneAuthorizer();
  // One permission per function and not per route: a function's resource policy holds 20 KB.
  const integrations = new Map(
    [...functions].map(([context, handler]) => [
      context,
      new HttpLambdaIntegration(`${context}Integration`, handler, { scopePermissionToRoute: false }),
    ]),
  );
  const made: HttpRoute[] = [];
  const add = (id: string, props: Omit<HttpRouteProps, 'httpApi'>): void => {
    const route = new HttpRoute(api, id, { httpApi: api, ...props });
    const before = made.at(-lanes);
    if (before) route.node.addDependency(before);
    made.push(route);
  };
  for (const route of routes) {
    add(routeKey(route), {
      routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
      integration: partFor(route.context, integrations),
      authorizer: route.roles === 'public' ? anybody : authorizer,
    });
  }
  // Its own integration: API Gateway calls it under an ARN without a method, which the permission above does not match.
  add('$default', {
    routeKey: HttpRouteKey.DEFAULT,
    integration: new HttpLambdaIntegration('DefaultIntegration', partFor('system', functions)),
    authorizer: anybody,
  });
  return made;
};
