import type { ScenarioName } from './scenarios.ts';
import type { Totals } from './totals.ts';

/**
 * The most that each scenario may use; `npm run bench -- cost --check` fails above it. Counts, so they are the same on
 * every machine. A change that raises one says why.
 */
export const budget: Readonly<Record<ScenarioName, Totals>> = {
  'approved at first': { requests: 51, units: 221.5, transitions: 9, invocations: 27 },
  'revised twice': { requests: 99, units: 426.5, transitions: 23, invocations: 57 },
  cancelled: { requests: 33, units: 138.5, transitions: 8, invocations: 18 },
  withdrawal: { requests: 22, units: 72, transitions: 5, invocations: 10 },
};
