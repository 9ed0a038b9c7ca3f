import * as z from 'zod';
import { groupBy } from '../group-by.ts';
import { addDuration, type Duration, Instant, subtractDuration } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import type { Period, StatementLine } from './statement-line.ts';

/** A movement of the journal on a provider's clearing account; incoming money is positive. */
export type Movement = Required<Pick<StatementLine, 'number' | 'amount' | 'currency' | 'at'>> &
  Pick<StatementLine, 'reference'>;

export const Mismatch = z.object({
  /**
   * `missing_here`: only in the statement. `missing_there`: only in the journal.
   * `near_edge`: only in one of them, but so close to the edge of the period that it
   * can be in the next statement.
   */
  kind: z.enum(['missing_here', 'missing_there', 'amount_differs', 'near_edge']),
  number: z.string(),
  reference: z.string().optional(),
  currency: z.string(),
  at: Instant,
  /** The amounts in the journal and in the statement; outgoing money is negative. */
  here: z.int().optional(),
  there: z.int().optional(),
});

export type Mismatch = TypeOf<typeof Mismatch>;

export type MismatchKind = Mismatch['kind'];

/** The totals of one currency within the period, in the journal and in the statement. */
export const Totals = z.object({ currency: z.string(), here: z.int(), there: z.int() });

export type Totals = TypeOf<typeof Totals>;

export type MatchResult = {
  readonly matched: number;
  readonly mismatches: readonly Mismatch[];
  readonly totals: readonly Totals[];
};

const keyOf = ({ number, currency }: Pick<StatementLine, 'number' | 'currency'>): string =>
  `${number} ${currency}`;

const sum = (lines: readonly Pick<StatementLine, 'amount'>[]): number =>
  lines.reduce((total, { amount }) => total + amount, 0);

/** Groups lines by number: a returned payout has two lines with one number. */
const byNumber = <L extends StatementLine>(lines: readonly L[]): ReadonlyMap<string, readonly L[]> =>
  groupBy(lines, keyOf);

/** Whether a movement is in the period itself, not only near it. */
const isWithin = ({ from, to }: Period, { at }: Pick<Movement, 'at'>): boolean => at >= from && at < to;

/**
 * Matches a provider's statement with the movements of the journal in and near its period: by our
 * number, or else by the provider's reference, and by the amount. The clocks differ, and the journal records some
 * movements later, so a movement just outside of the period can match one inside.
 */
export const matchStatement = (
  here: readonly Movement[],
  there: readonly StatementLine[],
  period: Period,
  tolerance: Duration,
): MatchResult => {
  const references = new Map(
    here.flatMap((one) => (one.reference ? [[one.reference, one.number] as const] : [])),
  );
  const known = new Set(here.map(({ number }) => number));
  const numbered = there.map((line) => ({
    ...line,
    number: known.has(line.number) ? line.number : (references.get(line.reference ?? '') ?? line.number),
  }));
  const ours = byNumber(here);
  const theirs = byNumber(numbered);
  const compared = [...theirs].map(([key, lines]) => compareLines(ours.get(key) ?? [], lines, period));
  const missing = [...ours]
    .filter(([key, movements]) => !theirs.has(key) && movements.some((one) => isWithin(period, one)))
    .map(([, movements]) => toMissingMismatch(movements, period, tolerance));
  const mismatches = [...compared, ...missing].filter((each) => each !== undefined);
  return {
    matched: compared.length - compared.filter((each) => each !== undefined).length,
    mismatches,
    totals: totalsOf(
      here.filter((one) => isWithin(period, one)),
      there,
    ),
  };
};

const compareLines = (
  ours: readonly Movement[],
  theirs: readonly StatementLine[],
  period: Period,
): Mismatch | undefined => {
  const [first] = theirs;
  if (!first) return undefined;
  const there = sum(theirs);
  const { number, currency, at, reference } = first;
  const named = { number, ...(reference && { reference }), currency, at, there };
  // A payment that was sent back moved nothing.
  if (ours.length === 0) return there === 0 ? undefined : { kind: 'missing_here', ...named };
  const here = sum(ours);
  const isSame = here === there || sum(ours.filter((one) => isWithin(period, one))) === there;
  return isSame ? undefined : { kind: 'amount_differs', ...named, here };
};

const toMissingMismatch = (
  movements: readonly Movement[],
  { from, to }: Period,
  tolerance: Duration,
): Mismatch => {
  const inside = movements.filter((one) => isWithin({ from, to }, one));
  const [{ number, reference, currency, at } = { number: '', currency: '', at: from, reference: '' }] =
    inside;
  const isNear = inside.every(
    (one) => one.at < addDuration(from, tolerance) || one.at >= subtractDuration(to, tolerance),
  );
  const kind = isNear ? 'near_edge' : 'missing_there';
  return { kind, number, ...(reference && { reference }), currency, at, here: sum(inside) };
};

const totalsOf = (here: readonly Movement[], there: readonly StatementLine[]): readonly Totals[] => {
  const currencies = new Set([...here, ...there].map(({ currency }) => currency));
  return [...currencies].toSorted().map((currency) => ({
    currency,
    here: sum(here.filter((one) => one.currency === currency)),
    there: sum(there.filter((one) => one.currency === currency)),
  }));
};
