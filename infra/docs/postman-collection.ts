import type { ApiDocument, Operation, Parameter } from './api-document.ts';

/** The first JSON example of a request, as text. */
export const bodyExampleOf = ({ requestBody }: Operation): string | undefined => {
  const example = requestBody?.content['application/json']?.example;
  return example === undefined ? undefined : JSON.stringify(example, undefined, 2);
};

/** Whether an operation needs no token. */
export const isPublic = ({ security }: Operation): boolean => security?.length === 0;

/** Whether an operation takes a key for safe retries. */
export const isRepeatable = ({ parameters }: Operation): boolean =>
  parameters.some(({ name }) => name === 'idempotency-key');

export const parametersIn = ({ parameters }: Operation, place: string): readonly Parameter[] =>
  parameters.filter((parameter) => parameter.in === place);

/** The names of all parameters of paths, such as `orderId`. A collection has a variable for each. */
export const pathNamesOf = (operations: readonly Operation[]): readonly string[] =>
  [
    ...new Set(operations.flatMap((operation) => parametersIn(operation, 'path').map(({ name }) => name))),
  ].sort();

/** Operations in folders, one for each tag. */
export const foldersOf = (document: ApiDocument, operations: readonly Operation[]) =>
  document.tags.map(({ name, description }) => ({
    name,
    description,
    operations: operations.filter(({ tag }) => tag === name),
  }));

export const localAddress = 'http://127.0.0.1:8787';

const variable = (key: string, value = '') => ({ key, value, type: 'string' });

/** Optional parameters are switched off, because an empty value is a value. */
const toQuery = ({ name, required = false, description }: Parameter) => ({
  key: name,
  value: '',
  disabled: !required,
  description,
});

const toUrl = (operation: Operation) => {
  const segments = operation.path
    .slice(1)
    .replaceAll(/\{(\w+)\}/g, ':$1')
    .split('/');
  return {
    raw: `{{baseUrl}}/${segments.join('/')}`,
    host: ['{{baseUrl}}'],
    path: segments,
    query: parametersIn(operation, 'query').map(toQuery),
    variable: parametersIn(operation, 'path').map(({ name, description }) => ({
      key: name,
      value: `{{${name}}}`,
      description,
    })),
  };
};

const toItem = (operation: Operation) => {
  const { summary, description, method } = operation;
  const raw = bodyExampleOf(operation);
  return {
    name: summary,
    request: {
      method,
      description,
      ...(isPublic(operation) && { auth: { type: 'noauth' } }),
      url: toUrl(operation),
      header: [
        ...(raw === undefined ? [] : [{ key: 'content-type', value: 'application/json' }]),
        ...(isRepeatable(operation) ? [{ key: 'idempotency-key', value: '{{$guid}}' }] : []),
      ],
      ...(raw !== undefined && { body: { mode: 'raw', raw, options: { raw: { language: 'json' } } } }),
    },
    response: [],
  };
};

/** A collection for Postman (format 2.1): every operation with its example request, and a token for all. */
export const toPostmanCollection = (document: ApiDocument, operations: readonly Operation[]) => ({
  info: {
    name: `${document.info.title} ${document.info.version}`,
    description: 'Set `token`, and the ids that you use, in the variables of the collection.',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  },
  auth: { type: 'bearer', bearer: [variable('token', '{{token}}')] },
  variable: [
    variable('baseUrl', localAddress),
    variable('token'),
    ...pathNamesOf(operations).map((name) => variable(name)),
  ],
  item: foldersOf(document, operations).map(({ name, description, operations: items }) => ({
    name,
    description,
    item: items.map(toItem),
  })),
});
