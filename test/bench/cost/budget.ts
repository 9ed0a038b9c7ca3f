import type { ScenarioName } from './scenarios.ts';
import type { Totals } from './totals.ts';

/**
 * The most that each scenario may use; `npm run bench -- cost --check` fails above it. Counts, so they are the same on
 * every machine. A change that raises one says why.
 */
export const budget: Readonly<Record<ScenarioName, Totals>> = {
  'approved at first': { requests: 32, units: 166.5, transitions: 7, invocations: 23 },
  // With minutes between its steps: accounts, names and the accounts with webhooks are read again in each.
  'approved at first, on a quiet platform': { requests: 55, units: 191.5, transitions: 7, invocations: 23 },
  'revised twice': { requests: 64, units: 314.5, transitions: 19, invocations: 53 },
  cancelled: { requests: 24, units: 106.5, transitions: 7, invocations: 16 },
  // Beside the order's path: a long film is searched by 96 words and found by 32, in two batches.
  'inspection of a film': { requests: 7, units: 136, transitions: 0, invocations: 1 },
  // Each state has a list for finance, so a change of the state writes an index entry. So does the number of the provider.
  withdrawal: { requests: 17, units: 72, transitions: 5, invocations: 10 },
};
