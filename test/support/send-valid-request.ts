import { type Route, routeKey } from '#shared/contract/define-route.ts';
import { requestExamples } from '#shared/contract/openapi/examples.ts';
import { operations } from '#shared/contract/routes/index.ts';
import type { ApiResponse, Session } from './api-client.ts';
import { createValidBody, hasValidBody } from './valid-bodies.ts';

/** Ids of resources, by the field of a path or body that names them. */
export type Ids = Readonly<Record<string, string>>;

const namesByKey = new Map(Object.entries(operations).map(([name, route]) => [routeKey(route), name]));

const bodyOf = (route: Route, ids: Ids): unknown => {
  const key = routeKey(route);
  return hasValidBody(key) ? createValidBody(route, ids) : requestExamples[namesByKey.get(key) ?? ''];
};

/** Segments of paths that are no ids. */
const known: Ids = { partNumber: '1', copy: 'small' };

/** Sends a request that the contract admits to a route, about these resources. */
export const sendValidRequest = (session: Session, route: Route, ids: Ids): Promise<ApiResponse> => {
  const path = route.path.replaceAll(
    /\{(\w+)\}/g,
    (_variable, name: string) => ids[name] ?? known[name] ?? 'none',
  );
  const body = bodyOf(route, ids);
  if (route.method === 'GET') return session.get(path);
  if (route.method === 'DELETE') return session.delete(path, body === undefined ? {} : { body });
  if (route.method === 'PUT') return session.put(path, body);
  return route.method === 'PATCH' ? session.patch(path, body) : session.post(path, body);
};
