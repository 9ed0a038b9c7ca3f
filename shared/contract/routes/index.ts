import type { Route } from '../define-route.ts';
import * as all from './all.ts';

/** Every route by the name of its constant, which is its `operationId` in the OpenAPI document. */
export const operations: Readonly<Record<string, Route>> = all;

export const routes: readonly Route[] = Object.values(operations);
