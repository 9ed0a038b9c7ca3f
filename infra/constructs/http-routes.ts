import {
  type HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { type Context, type Route, servedKeys } from '#shared/contract/define-route.ts';

/** What serves the routes: the API, who may call, and the function of each context that has routes. */
export type Serving = {
  readonly api: HttpApi;
  readonly authorizer: IHttpRouteAuthorizer;
  readonly functions: ReadonlyMap<Context, IFunction>;
};

/**
 * Makes every route of the contract, each behind the authorizer unless it is public, and `$default` for the rest:
 * the `system` function answers that with the contract's 404 or 405.
 */
export const httpRoutes = ({ api, authorizer, functions }: Serving, routes: readonly Route[]): void => {
  const anybody = new HttpNoneAuthorizer();
  // One permission per function and not per route: a function's resource policy holds 20 KB.
  const integrations = new Map(
    [...functions].map(([context, handler]) => [
      context,
      new HttpLambdaIntegration(`${context}Integration`, handler, { scopePermissionToRoute: false }),
    ]),
  );
  const add = (id: string, key: HttpRouteKey, context: Context, isPublic: boolean): void => {
    const integration = integrations.get(context);
    if (integration === undefined) throw new Error(`The route ${id} needs the function of "${context}".`);
    new HttpRoute(api, id, {
      httpApi: api,
      routeKey: key,
      integration,
      authorizer: isPublic ? anybody : authorizer,
    });
  };
  for (const route of routes) {
    for (const key of servedKeys(route)) {
      const [method = '', path = ''] = key.split(' ');
      const served = HttpRouteKey.with(path, HttpMethod[method as keyof typeof HttpMethod]);
      add(key, served, route.context, route.roles === 'public');
    }
  }
  add('$default', HttpRouteKey.DEFAULT, 'system', true);
};
