import type { Deps } from '../deps.ts';
import type { Endpoint } from './endpoint.ts';
import { answerTo } from './route-answer.ts';
import { type Event, type Result, serve } from './serve.ts';

/** A handler for routes that read and write nothing: it has no table, and its bundle no client for one. */
export const statelessApi = (
  endpoints: readonly Endpoint[],
  deps: Pick<Deps, 'now'>,
  otherwise?: (event: Event) => Promise<Result>,
) =>
  serve(
    endpoints,
    deps,
    async (admitted) => {
      const outcome = await admitted.attempt();
      return answerTo(admitted, 'answer' in outcome ? outcome.answer : outcome);
    },
    otherwise,
  );
