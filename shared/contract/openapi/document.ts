import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { maxBodyBytesOf } from '../body-limits.ts';
import { type Context, type Route, rolesOf } from '../define-route.ts';
import { descriptions } from './descriptions.ts';
import { problemExamples, requestExamples } from './examples.ts';
import { headersOf, parameters, parametersOf } from './headers.ts';
import { info, tags } from './info.ts';
import { responses, responsesOf } from './responses.ts';
import { webhooks } from './webhooks.ts';

const describeRoles = (route: Route): string => {
  if (route.permission === 'public') return 'Needs no token.';
  return route.permission === 'authenticated' ? 'For: every role.' : `For: ${rolesOf(route).join(', ')}.`;
};

const hasBody = ({ body, isText }: Route): boolean => body !== undefined || isText === true;

/** The sentence of the limit. `x-body-limit` has it as a number of bytes. */
const describeBodyLimit = (route: Route): string | undefined =>
  hasBody(route) ? `The body has at most ${maxBodyBytesOf(route) / 1024} KiB.` : undefined;

const requestOf = (name: string, { body, isText }: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> => {
  if (isText) return { requestBody: { content: { 'text/plain': { schema: { type: 'string' } } } } };
  if (!body) return {};
  const example = requestExamples[name];
  const required = !body.safeParse(undefined).success;
  return { requestBody: { required, content: { 'application/json': { schema: body, example } } } };
};

const operationOf = (name: string, route: Route): ZodOpenApiOperationObject => ({
  operationId: name,
  summary: route.summary,
  description: [
    descriptions[name],
    describeRoles(route),
    describeBodyLimit(route),
    route.deprecated && `Deprecated since ${route.deprecated.since}.`,
  ]
    .filter(Boolean)
    .join(' '),
  tags: [tagOf(route.context)],
  ...(hasBody(route) && { 'x-body-limit': maxBodyBytesOf(route) }),
  ...(route.deprecated && { deprecated: true }),
  ...(route.permission === 'public' && { security: [] }),
  requestParams: {
    ...(route.params && { path: route.params }),
    ...(route.query && { query: route.query }),
  },
  parameters: parametersOf(route),
  ...requestOf(name, route),
  responses: responsesOf(route),
});

const tagOf = (context: Context): string => tags[context].name;

const pathsOf = (operations: Readonly<Record<string, Route>>): ZodOpenApiPathsObject => {
  const place = ({ path, method }: Route): string => `${path} ${method}`;
  const sorted = Object.entries(operations).toSorted(([, a], [, b]) => (place(a) < place(b) ? -1 : 1));
  const byPath = Object.groupBy(sorted, ([, route]) => route.path);
  return Object.fromEntries(
    Object.entries(byPath).map(([path, found = []]) => [
      path,
      Object.fromEntries(
        found.map(([name, route]) => [route.method.toLowerCase(), operationOf(name, route)]),
      ),
    ]),
  );
};

/** The OpenAPI document, from the same constants that validate requests. */
export const openApiDocument = (operations: Readonly<Record<string, Route>>) =>
  createDocument(
    {
      openapi: '3.1.1',
      info,
      servers: [{ url: '/', description: 'The server of this document.' }],
      tags: Object.values(tags),
      security: [{ token: [] }],
      paths: pathsOf(operations),
      webhooks,
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: 'An access token of the user pool. Its groups are the roles of the caller.',
          },
        },
        examples: problemExamples,
        headers: headersOf(Object.values(operations)) as never,
        parameters: parameters as never,
        responses: responses as never,
      },
    },
    {
      allowEmptySchema: { unknown: true, custom: true },
      // Every whole number is within these bounds, which tell a reader nothing.
      override: ({ jsonSchema }) => {
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      },
    },
  );
