import type { Deps } from '../deps.ts';
import { createHandler } from './create-handler.ts';
import type { Endpoint } from './endpoint.ts';
import type { Event, Result } from './event.ts';
import { toResponse } from './route-response.ts';

/** A handler for routes that read and write nothing: it has no table, and its bundle no client for one. */
export const createStatelessHandler = (
  endpoints: readonly Endpoint[],
  deps: Pick<Deps, 'now'>,
  otherwise?: (event: Event) => Promise<Result>,
) =>
  createHandler(
    endpoints,
    deps,
    async (admitted) => {
      const outcome = await admitted.attempt();
      return toResponse(admitted, 'response' in outcome ? outcome.response : outcome);
    },
    otherwise,
  );
