import { rolesOf as rolesOfRoute } from '#shared/contract/define-route.ts';
import { requestExamples } from '#shared/contract/openapi/examples.ts';
import document from '#shared/contract/openapi.json' with { type: 'json' };
import type { Role } from '#shared/contract/roles.ts';
import { operations as routes } from '#shared/contract/routes/index.ts';
import type { Schema } from './draw-from-schema.ts';

export type Parameter = { readonly in?: string; readonly name?: string; readonly schema?: Schema };

/** An operation of the document, with all parts of a request to it. */
export type Operation = {
  /** `POST /tasks/{taskId}/claims` */
  readonly key: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly schema: Schema; readonly example: unknown } | undefined;
  /** The roles of the caller; empty for any. */
  readonly roles: readonly Role[];
  /** The documented statuses. */
  readonly statuses: readonly number[];
};

type Documented = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
};

const rolesOf = (id: string): readonly Role[] => {
  const route = routes[id];
  return !route || route.permission === 'public' || route.permission === 'authenticated'
    ? []
    : rolesOfRoute(route);
};

const operationOf = (path: string, method: string, documented: Documented): Operation => {
  const { operationId: id, parameters = [], requestBody, responses } = documented;
  const schema = requestBody?.content['application/json']?.schema;
  return {
    key: `${method} ${path}`,
    id,
    ...{ method, path, parameters },
    body: schema && { schema, example: requestExamples[id] },
    roles: rolesOf(id),
    statuses: Object.keys(responses).map(Number),
  };
};

/** Every operation of the document. */
export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods as unknown as Readonly<Record<string, Documented>>).map(([method, documented]) =>
    operationOf(path, method.toUpperCase(), documented),
  ),
);
