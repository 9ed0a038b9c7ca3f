import { type BasisPoints, minAmountWithShare } from '../money.ts';
import { type Instant, toInstant } from '../time.ts';

/** The fee of orders from a moment on: for all, a category, an advertiser, or both. */
export type FeeRule = {
  readonly from: Instant;
  readonly category?: string;
  readonly advertiserId?: string;
  readonly basisPoints: BasisPoints;
};

/** The fee where no rule of the schedule applies, and the schedule. */
export type FeeSchedule = { readonly feeBasisPoints: BasisPoints; readonly fees: readonly FeeRule[] };

/** The properties of an order that fee rules match. */
export type FeeSubject = { readonly category: string; readonly advertiserId: string };

const isApplicable = (rule: FeeRule, { category, advertiserId }: FeeSubject, now: Instant): boolean =>
  rule.from <= now &&
  (rule.category === undefined || rule.category === category) &&
  (rule.advertiserId === undefined || rule.advertiserId === advertiserId);

/** A rule for an advertiser is more specific than one for a category; one for both is the most specific. */
const specificityOf = ({ category, advertiserId }: FeeRule): number =>
  (advertiserId === undefined ? 0 : 2) + (category === undefined ? 0 : 1);

/**
 * The fee of an order made now, by the most specific rule in force; of equally specific ones, by the latest. An order
 * keeps its fee.
 */
export const feeFor = (
  { feeBasisPoints, fees }: FeeSchedule,
  subject: FeeSubject,
  now: Instant,
): BasisPoints => {
  const [first, ...others] = fees.filter((rule) => isApplicable(rule, subject, now));
  if (!first) return feeBasisPoints;
  return others.reduce((best, rule) => (isPreferred(rule, best) ? rule : best), first).basisPoints;
};

/** The minimum prices of orders by currency, in minor units. */
export type MinPrices = { readonly minPrice: Readonly<Record<string, number>> };

/**
 * The minimum price of an order made now. It leaves its creator something, and the platform at least one minor unit,
 * unless the fee is zero.
 */
export const minPriceFor = (
  policy: FeeSchedule & MinPrices,
  subject: FeeSubject,
  currency: string,
  now: Instant,
): number => {
  const rate = feeFor(policy, subject, now);
  const minWithFee = rate > 0 ? minAmountWithShare(rate) : 1;
  return Math.max(policy.minPrice[currency] ?? 1, minWithFee);
};

const isPreferred = (a: FeeRule, b: FeeRule): boolean =>
  specificityOf(a) > specificityOf(b) || (specificityOf(a) === specificityOf(b) && a.from > b.from);

const fullBasisPoints = 10_000;

/** The whole price would leave the creator nothing. */
const maxFee = fullBasisPoints - 1;

const isShare = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= maxFee;

/** The faults of a schedule, as sentences. */
export const faultsOfFees = ({ feeBasisPoints, fees }: FeeSchedule): readonly string[] => {
  const faults = isShare(feeBasisPoints) ? [] : [`feeBasisPoints is from 0 to ${maxFee}`];
  if (!Array.isArray(fees)) return [...faults, 'fees is a list of rules'];
  const seen = new Set<string>();
  for (const [at, rule] of fees.entries()) {
    for (const fault of faultsOfRule(rule)) faults.push(`fees[${at}]${fault}`);
    const { from, category, advertiserId } = rule ?? {};
    const scope = JSON.stringify([from, category, advertiserId]);
    if (seen.has(scope)) faults.push(`fees[${at}] has the same scope and moment as another rule`);
    seen.add(scope);
  }
  return faults;
};

const known = new Set(['from', 'category', 'advertiserId', 'basisPoints']);

const faultsOfRule = (rule: unknown): readonly string[] => {
  if (typeof rule !== 'object' || rule === null) return [' is not a rule'];
  const { from, category, advertiserId, basisPoints } = rule as Record<string, unknown>;
  return [
    ...(isMoment(from) ? [] : ['.from is not a moment such as 2026-12-01T00:00:00.000Z']),
    ...(isName(category) ? [] : ['.category is not a name']),
    ...(isName(advertiserId) ? [] : ['.advertiserId is not a name']),
    ...(isShare(basisPoints) ? [] : [`.basisPoints is from 0 to ${maxFee}`]),
    ...Object.keys(rule)
      .filter((name) => !known.has(name))
      .map((name) => `.${name} is unknown`),
  ];
};

const isName = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value !== '');

const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) && toInstant(Date.parse(value)) === value;
