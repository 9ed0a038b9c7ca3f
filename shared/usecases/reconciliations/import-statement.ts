import { deriveId } from '../../adapters/ids.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type * as routes from '../../contract/routes/reconciliations.ts';
import type { ApiDeps } from '../../deps.ts';
import type { DeepPartial, Fault } from '../../domain/fault.ts';
import { findPaymentProvider, paymentProviders } from '../../domain/payment-providers/payment-providers.ts';
import { decodeStatement } from '../../domain/reconciliations/decode-statement.ts';
import {
  type MatchResult,
  type Movement,
  matchStatement,
} from '../../domain/reconciliations/match-statement.ts';
import { readStatement } from '../../domain/reconciliations/read-statement.ts';
import { countMismatches, type Reconciliation } from '../../domain/reconciliations/reconciliation.ts';
import type { Period, StatementFormat, StatementLine } from '../../domain/reconciliations/statement-line.ts';
import { refuse } from '../../domain/refusal.ts';
import { addDuration, type Instant, subtractDuration } from '../../domain/time.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach } from '../../store/page.ts';
import {
  addReferences,
  listMovements,
  nameRefundsByDeposit,
} from '../../store/reconciliations/clearing-store.ts';
import {
  findReconciliation,
  listReconciliations as list,
  reconciliationWrites,
} from '../../store/reconciliations/reconciliation-store.ts';
import { listPage } from '../paging.ts';
import { refuseBodyFaults } from '../refuse-faults.ts';
import type { FaultsBetween, Request, UseCase } from '../use-case.ts';

const toReconciliationSummary = ({ mismatches: _all, ...rest }: Reconciliation) => rest;

/** Compares a statement with the journal and stores the result. A repeat returns the stored result. */
export const importStatement =
  (deps: ApiDeps): UseCase<typeof routes.importStatement> =>
  async ({ body, caller, now }) => {
    const { provider, from, to, statement, format, encoding } = body;
    const id = deriveId('rec', JSON.stringify([provider, from, to, statement]));
    const known = await findReconciliation(deps.table, id);
    if (known) return { response: toReconciliationSummary(known) };
    const period = { from, to };
    const faults = faultsOfStatement(deps, body, now);
    const read = readStatement(decodeStatement(statement, encoding), format, period);
    if ('faults' in read || faults.length > 0) {
      const all = [...faults, ...('faults' in read ? read.faults : [])];
      return refuseBodyFaults('The statement cannot be read.', all) ?? tooManyMovementsRefusal;
    }
    const matching = await matchWithJournal(deps, provider, period, read.lines, format);
    if (!matching) return tooManyMovementsRefusal;
    const made = { id, provider, ...period, importedBy: caller.accountId, importedAt: now };
    const { lines, skipped } = read;
    const reconciliation = {
      ...made,
      ...toResult(matching, lines.length),
      ...(skipped > 0 && { skipped }),
    };
    if (reconciliation.status === 'differs') countMetric('ProvidersDiffer', 1, now);
    return {
      response: reconciliation,
      writes: reconciliationWrites(reconciliation, matching.mismatches),
    };
  };

const tooManyMovementsRefusal = refuse(
  'conflict',
  'This period has too many movements for one statement. Import shorter periods.',
);

type Body = Request<typeof routes.importStatement>['body'];

/** Faults of a statement without its lines. Parts that could not be parsed have none. */
const faultsOfStatement = (
  deps: Pick<ApiDeps, 'policy'>,
  { provider, format, from, to }: DeepPartial<Body>,
  now: Instant,
): readonly Fault[] => [
  ...(provider === undefined ? [] : faultsOfProvider(provider)),
  ...(from === undefined || to === undefined ? [] : faultsOfPeriod(deps, { from, to }, now)),
  ...(provider === undefined || format === undefined ? [] : faultsOfFormat(provider, format)),
];

/** Faults between the fields of an import. */
export const faultsOfImport =
  (deps: Pick<ApiDeps, 'policy'>): FaultsBetween<typeof routes.importStatement> =>
  ({ body, now }) =>
    faultsOfStatement(deps, body, now);

const faultsOfProvider = (provider: string): readonly Fault[] =>
  findPaymentProvider(provider)
    ? []
    : [
        {
          path: ['provider'],
          code: 'unknown_provider',
          message: `must be a provider of this platform, not ${provider}`,
          params: { allowed: Object.keys(paymentProviders) },
        },
      ];

const faultsOfPeriod = (
  { policy }: Pick<ApiDeps, 'policy'>,
  { from, to }: Period,
  now: Instant,
): readonly Fault[] => {
  const { maxPeriod } = policy.reconciliation;
  return [
    to <= from && {
      path: ['to'],
      code: 'too_early',
      message: 'must be after the start of the period',
      params: { after: from },
    },
    to > now && {
      path: ['to'],
      code: 'too_late',
      message: 'must not be in the future',
      params: { latest: now },
    },
    to > addDuration(from, maxPeriod) && {
      path: ['to'],
      code: 'too_late',
      message: `the period can be at most ${maxPeriod} long`,
      params: { maximum: maxPeriod },
    },
  ].filter((fault) => fault !== false);
};

/** The file of a provider is for that provider. */
const providersOf: Readonly<Partial<Record<StatementFormat, string>>> = {
  'alipay-bill': 'alipay',
  'stripe-report': 'stripe',
};

const faultsOfFormat = (provider: string, format: StatementFormat): readonly Fault[] => {
  const own = providersOf[format];
  if (own === undefined || own === provider) return [];
  const message = `is a file of ${own}, not of ${provider}`;
  return [{ path: ['format'], code: 'other_provider', message, params: { allowed: [own] } }];
};

/** The result; `undefined` if there are too many movements for one statement. */
const matchWithJournal = async (
  { table, policy }: Pick<ApiDeps, 'table' | 'policy'>,
  provider: string,
  period: Period,
  lines: readonly StatementLine[],
  format: StatementFormat,
): Promise<MatchResult | undefined> => {
  const { tolerance, maxMovements } = policy.reconciliation;
  const from = subtractDuration(period.from, tolerance);
  const movements = await listMovements(
    table,
    provider,
    from,
    addDuration(period.to, tolerance),
    maxMovements,
  );
  if (!movements) return undefined;
  // Alipay's bill gives refunds the number of their payment.
  const ours = format === 'alipay-bill' ? await nameRefundsByDeposit(table, movements) : movements;
  return matchStatement(await withKnownReferences(table, ours, lines), lines, period, tolerance);
};

/** The provider's references are read only if a line lacks our number. */
const withKnownReferences = async (
  table: ApiDeps['table'],
  movements: readonly Movement[],
  lines: readonly StatementLine[],
): Promise<readonly Movement[]> => {
  const numbers = new Set(movements.map(({ number }) => number));
  const unmatchedLines = lines.filter(({ number, reference }) => reference && !numbers.has(number));
  return unmatchedLines.length > 0 ? addReferences(table, movements) : movements;
};

const toResult = ({ matched, mismatches, totals }: MatchResult, lines: number) => {
  const counts = {
    missingHere: countMismatches(mismatches, 'missing_here'),
    missingThere: countMismatches(mismatches, 'missing_there'),
    amountDiffers: countMismatches(mismatches, 'amount_differs'),
  };
  const differing = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return {
    status: differing > 0 ? ('differs' as const) : ('matched' as const),
    ...{ lines, matched, totals, ...counts },
    nearEdge: countMismatches(mismatches, 'near_edge'),
  };
};

export const listReconciliations =
  (deps: ApiDeps): UseCase<typeof routes.listReconciliations> =>
  ({ query }) =>
    listPage(deps, `reconciliations ${query.status ?? ''}`, query, (page) =>
      mapEach(list(deps.table, indexes.reconciliations(query.status), page), toReconciliationSummary),
    );

export const getReconciliation =
  (deps: ApiDeps): UseCase<typeof routes.getReconciliation> =>
  async ({ params }) => {
    const response = await findReconciliation(deps.table, params.reconciliationId);
    return response ? { response } : refuse('not-found', 'There is no such reconciliation.');
  };
