import type { ApiDocument, Operation, Parameter } from './api-document.ts';
import {
  bodyExampleOf,
  foldersOf,
  isPublic,
  isRepeatable,
  localAddress,
  parametersIn,
  pathNamesOf,
} from './postman-collection.ts';

const toParameter = ({ name, in: place, required = false }: Parameter) => ({
  name,
  value: place === 'path' ? `{{${name}}}` : '',
  type: place,
  enabled: place === 'path' || required,
});

const toItem = (operation: Operation, at: number) => {
  const { summary, description, method, path } = operation;
  const json = bodyExampleOf(operation);
  return {
    type: 'http',
    name: summary,
    seq: at + 1,
    request: {
      url: `{{baseUrl}}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      method,
      params: [...parametersIn(operation, 'path'), ...parametersIn(operation, 'query')].map(toParameter),
      headers: isRepeatable(operation)
        ? [{ name: 'idempotency-key', value: '{{$guid}}', enabled: true }]
        : [],
      auth: isPublic(operation) ? { mode: 'none' } : { mode: 'bearer', bearer: { token: '{{token}}' } },
      body: json === undefined ? { mode: 'none' } : { mode: 'json', json },
      docs: description,
    },
  };
};

const variable = (name: string, value = '', secret = false) => ({
  name,
  value,
  secret,
  enabled: true,
  type: 'text',
});

/** A collection for Bruno: every operation with its example request, and an environment for one machine. */
export const toBrunoCollection = (document: ApiDocument, operations: readonly Operation[]) => ({
  name: `${document.info.title} ${document.info.version}`,
  version: '1',
  items: foldersOf(document, operations).map(({ name, description, operations: items }, at) => ({
    type: 'folder',
    name,
    seq: at + 1,
    root: { docs: description },
    items: items.map(toItem),
  })),
  activeEnvironmentUid: null,
  environments: [
    {
      name: 'One machine',
      variables: [
        variable('baseUrl', localAddress),
        variable('token', '', true),
        ...pathNamesOf(operations).map((name) => variable(name)),
      ],
    },
  ],
  brunoConfig: { version: '1', name: document.info.title, type: 'collection' },
});
