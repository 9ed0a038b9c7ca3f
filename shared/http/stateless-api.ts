import type { Deps } from '../deps.ts';
import type { Endpoint } from './endpoint.ts';
import { answerTo } from './route-answer.ts';
import { serve } from './serve.ts';

/** A handler for routes that read and write nothing: it has no table, and its bundle no client for one. */
export const statelessApi = (endpoints: readonly Endpoint[], deps: Pick<Deps, 'now'>) =>
  serve(endpoints, deps, async ({ route, attempt }) => {
    const outcome = await attempt();
    return answerTo(route, 'answer' in outcome ? outcome.answer : outcome);
  });
