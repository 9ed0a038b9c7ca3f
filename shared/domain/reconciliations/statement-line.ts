import * as z from 'zod';
import { addDays } from '../calendar.ts';
import { exponentOf } from '../currencies.ts';
import type { Fault } from '../fault.ts';
import { Instant, toEpochMs, toInstant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

export const Period = z.object({ from: Instant, to: Instant });

export type Period = TypeOf<typeof Period>;

/** The platform's formats, and those of the files that the providers offer. */
export const statementFormats = ['csv', 'json-lines', 'alipay-bill', 'stripe-report'] as const;

export type StatementFormat = (typeof statementFormats)[number];

/** A movement in a provider's statement. `amount` is in minor units; incoming money is positive. */
export type StatementLine = {
  /** The number that we gave the provider: the deposit's or the withdrawal's. */
  readonly number: string;
  readonly reference?: string;
  readonly amount: number;
  readonly currency: string;
  readonly at: Instant;
};

/**
 * The lines of a statement, or its faults by line. `skipped`: lines that are no payment of a party, such as the provider's
 * fees and its transfers to the bank account of the platform.
 */
export type ReadStatement =
  | { readonly lines: readonly StatementLine[]; readonly skipped: number }
  | { readonly faults: readonly Fault[] };

/** Maximum lines of one statement. A longer one is imported in parts. */
export const maxLines = 5_000;

/** Maximum reported faults. */
export const maxFaults = 50;

export const faultAt = (line: number, message: string): Fault => ({
  path: ['statement'],
  code: 'unreadable_line',
  message: `line ${line}: ${message}`,
  params: { line },
});

/** `12.30` CNY → 1230, without floating-point numbers. `0` is no amount of a movement. */
export const parseMinorUnits = (decimal: string, currency: string): number | undefined => {
  const digits = exponentOf(currency);
  const [, whole = '', part = ''] = /^(\d{1,12})(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === '' || part.length > digits) return undefined;
  const amount = Number(whole + part.padEnd(digits, '0'));
  return amount > 0 && Number.isSafeInteger(amount) ? amount : undefined;
};

/** The moment of a text in ISO 8601. Undefined on a day that the calendar does not have, such as 30 February. */
export const toExistingInstant = (text: string): Instant | undefined => {
  const at = toEpochMs(text);
  const day = text.slice(0, 'yyyy-mm-dd'.length);
  return Number.isNaN(at) || addDays(day, 0) !== day ? undefined : toInstant(at);
};

const clock = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/;

/** `2026-11-22 20:17:00` at an offset such as `+08:00`, as a moment in UTC. */
export const parseClock = (text: string, offset: string): Instant | undefined => {
  const [, day, time] = clock.exec(text) ?? [];
  return day === undefined ? undefined : toExistingInstant(`${day}T${time}${offset}`);
};

/** A line that was read, `skipped`, or its faults. */
export type LineResult = StatementLine | 'skipped' | { readonly faults: readonly string[] };

/** The lines of a file, each with its number in the file. A fault in one refuses the file. */
export const collectLines = (
  read: readonly (readonly [line: number, result: LineResult])[],
): ReadStatement => {
  const faults = read.flatMap(([line, result]) =>
    result !== 'skipped' && 'faults' in result ? result.faults.map((message) => faultAt(line, message)) : [],
  );
  if (faults.length > 0) return { faults: faults.slice(0, maxFaults) };
  const lines = read.flatMap(([, result]) => (result === 'skipped' || 'faults' in result ? [] : [result]));
  return { lines, skipped: read.length - lines.length };
};
