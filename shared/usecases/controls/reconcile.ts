import { derivedId } from '../../adapters/ids.ts';
import { count } from '../../adapters/metrics.ts';
import type * as routes from '../../contract/routes/reconciliations.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Fault } from '../../domain/fault.ts';
import { type Matching, type Movement, match } from '../../domain/reconciliation/match.ts';
import { mostMismatches, numberOf, type Reconciliation } from '../../domain/reconciliation/reconciliation.ts';
import { type Period, readStatement, type StatementLine } from '../../domain/reconciliation/statement.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import { after, before, type Instant } from '../../domain/time.ts';
import type { Use } from '../../http/endpoint.ts';
import { listMovements, withReferences } from '../../store/clearing-store.ts';
import {
  findReconciliation,
  listReconciliations as list,
  writeOfReconciliation,
} from '../../store/reconciliation-store.ts';
import { refuseBody } from '../body-faults.ts';
import { pageOf, positionOf } from '../paging.ts';

const inBrief = ({ mismatches: _all, ...rest }: Reconciliation) => rest;

/** Holds a statement against the journal and keeps what came of it. The same statement again is answered with that. */
export const importStatement =
  (deps: ApiDeps): Use<typeof routes.importStatement> =>
  async ({ body, caller, now }) => {
    const { provider, from, to, statement, format } = body;
    const id = derivedId('rec', JSON.stringify([provider, from, to, statement]));
    const known = await findReconciliation(deps.table, id);
    if (known) return { answer: inBrief(known) };
    const period = { from, to };
    const faults = faultsOfPeriod(deps, provider, period, now);
    const read = readStatement(statement, format, period);
    if ('faults' in read || faults.length > 0) {
      const all = [...faults, ...('faults' in read ? read.faults : [])];
      return refuseBody('The statement cannot be read.', all) ?? tooMuch;
    }
    const matching = await matchWith(deps, provider, period, read.lines);
    if (!matching) return tooMuch;
    const made = { id, provider, ...period, importedBy: caller.accountId, importedAt: now };
    const reconciliation = { ...made, ...resultOf(matching, read.lines.length) };
    if (reconciliation.status === 'differs') count('ProvidersDiffer', 1, now);
    return { answer: inBrief(reconciliation), writes: [writeOfReconciliation(reconciliation)] };
  };

const tooMuch = refuse(
  'conflict',
  'More moved through this provider in this period than one statement is held against; import it in shorter periods.',
);

const faultsOfPeriod = (
  { policy }: Pick<ApiDeps, 'policy'>,
  provider: string,
  { from, to }: Period,
  now: Instant,
): readonly Fault[] => {
  const providers = [...policy.depositProviders, policy.withdrawal.provider];
  const { longestPeriod } = policy.reconciliation;
  return [
    !providers.includes(provider) && {
      path: ['provider'],
      code: 'unknown_provider',
      message: `no money comes or goes through ${provider}`,
    },
    to <= from && { path: ['to'], code: 'too_early', message: 'the period ends after it begins' },
    to > now && { path: ['to'], code: 'too_late', message: 'the period has ended' },
    to > after(from, longestPeriod) && {
      path: ['to'],
      code: 'too_late',
      message: `the period is at most ${longestPeriod} long`,
    },
  ].filter((fault) => fault !== false);
};

/** What came of it; `undefined` if too much moved for one statement. */
const matchWith = async (
  { table, policy }: Pick<ApiDeps, 'table' | 'policy'>,
  provider: string,
  period: Period,
  lines: readonly StatementLine[],
): Promise<Matching | undefined> => {
  const { tolerance, mostMovements } = policy.reconciliation;
  const from = before(period.from, tolerance);
  const here = await listMovements(table, provider, from, after(period.to, tolerance), mostMovements);
  return here && match(await knownByReference(table, here, lines), lines, period, tolerance);
};

/** Only where a line has no number of ours is it worth looking up by which references the provider knows ours. */
const knownByReference = async (
  table: ApiDeps['table'],
  here: readonly Movement[],
  lines: readonly StatementLine[],
): Promise<readonly Movement[]> => {
  const numbers = new Set(here.map(({ number }) => number));
  const strangers = lines.filter(({ number, reference }) => reference && !numbers.has(number));
  return strangers.length > 0 ? withReferences(table, here) : here;
};

const resultOf = ({ matched, mismatches, totals }: Matching, lines: number) => {
  const counts = {
    missingHere: numberOf(mismatches, 'missing_here'),
    missingThere: numberOf(mismatches, 'missing_there'),
    amountDiffers: numberOf(mismatches, 'amount_differs'),
  };
  const differing = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return {
    status: differing > 0 ? ('differs' as const) : ('matched' as const),
    ...{ lines, matched, totals, ...counts },
    nearEdge: numberOf(mismatches, 'near_edge'),
    mismatches: mismatches.slice(0, mostMismatches),
  };
};

export const listReconciliations =
  (deps: ApiDeps): Use<typeof routes.listReconciliations> =>
  async ({ query: { status, limit, cursor } }) => {
    const name = `reconciliations ${status ?? ''}`;
    const position = await positionOf(deps.signer, name, cursor);
    if (isRefusal(position)) return position;
    const { reconciliations, next } = await list(deps.table, status, limit, position);
    return { answer: await pageOf(deps.signer, name, reconciliations.map(inBrief), next) };
  };

export const getReconciliation =
  (deps: ApiDeps): Use<typeof routes.getReconciliation> =>
  async ({ params }) => {
    const answer = await findReconciliation(deps.table, params.reconciliationId);
    return answer ? { answer } : refuse('not-found', 'There is no such reconciliation.');
  };
