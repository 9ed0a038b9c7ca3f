import type { Route } from '../define-route.ts';
import * as system from './system.ts';

/** Every route of the product. */
export const routes: readonly Route[] = [...Object.values(system)];
