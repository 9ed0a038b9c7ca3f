import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { expect, test } from 'vitest';
import { consoleRouteKeys } from '#infra/stacks/console.ts';
import { docsRouteKeys } from '#infra/stacks/docs.ts';
import { type Route, routeKey } from '#shared/contract/define-route.ts';
import document from '#shared/contract/openapi.json' with { type: 'json' };
import { routes } from '#shared/contract/routes/index.ts';
import { synthesizeStage } from './synthesize-stage.ts';

const documented = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
);

test('the document and the template have the same routes', async () => {
  const { resources } = await synthesizeStage('prod');
  const keys = resources('AWS::ApiGatewayV2::Route').map(({ Properties }) => String(Properties.RouteKey));
  const others = ['$default', ...consoleRouteKeys, ...docsRouteKeys];
  const deployed = keys.filter((key) => !others.includes(key));
  expect(deployed.sort()).toEqual(documented.toSorted());
  expect(routes.map(routeKey).sort()).toEqual(documented.toSorted());
});

type Handler = (event: unknown, context: unknown) => Promise<APIGatewayProxyStructuredResultV2>;

/** The response of the function of a route's context to a caller without a token, with an invalid body. */
const callRoute = async (route: Route): Promise<APIGatewayProxyStructuredResultV2> => {
  const { handler }: { handler: Handler } = await import(`../../functions/api/${route.context}.ts`);
  const event = {
    routeKey: routeKey(route),
    rawPath: route.path,
    headers: { 'content-type': 'application/json' },
    queryStringParameters: { nothing: 'known' },
    requestContext: { requestId: 'req-1', http: { method: route.method, path: route.path } },
  };
  return handler(event, {});
};

/** An unsigned notification is refused with the settings of its provider, which do not exist here. */
const removeText = routes.filter(({ isText }) => !isText);

test.each(removeText.map((route) => [routeKey(route), route] as const))(
  '%s is served by the function of its context',
  async (_key, route) => {
    const { statusCode } = await callRoute(route);
    expect(statusCode).toBe(route.permission === 'public' ? 400 : 401);
  },
);

test('a route that a function does not have is not found there, which proves that the test above can fail', async () => {
  const stranger = routes.find(({ context }) => context === 'tasks') as Route;
  expect(await callRoute({ ...stranger, context: 'wallet' })).toMatchObject({ statusCode: 404 });
});
