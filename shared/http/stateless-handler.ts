import type { Deps } from '../deps.ts';
import { createHandler } from './create-handler.ts';
import type { Endpoint } from './endpoint.ts';
import type { Event, Result } from './event.ts';
import { toResponse } from './route-response.ts';

/** A handler for routes without storage. Its bundle contains no table client. */
export const createStatelessHandler = (
  endpoints: readonly Endpoint[],
  deps: Pick<Deps, 'now' | 'tokens'>,
  onUnknownRoute?: (event: Event) => Promise<Result>,
) =>
  createHandler(
    endpoints,
    deps,
    async (admitted) => {
      const outcome = await admitted.attempt();
      return toResponse(admitted, 'response' in outcome ? outcome.response : outcome);
    },
    onUnknownRoute,
  );
