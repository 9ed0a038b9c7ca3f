import * as z from 'zod';
import { exponentOf, isCurrency } from '../currencies.ts';
import type { Fault } from '../fault.ts';
import { readCsv } from '../read-csv.ts';
import { Instant, toEpochMs, toInstant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** A movement in a provider's statement. `amount` is in minor units; incoming money is positive. */
export type StatementLine = {
  /** The number that we gave the provider: the deposit's or the withdrawal's. */
  readonly number: string;
  readonly reference?: string;
  readonly amount: number;
  readonly currency: string;
  readonly at: Instant;
};

export type StatementFormat = 'csv' | 'json-lines';

export const Period = z.object({ from: Instant, to: Instant });

export type Period = TypeOf<typeof Period>;

/** Maximum lines of one statement. A longer one is imported in parts. */
export const maxLines = 2_000;

/** Maximum reported faults. */
const maxFaults = 50;

const columns = ['merchant_number', 'provider_reference', 'direction', 'amount', 'currency', 'at'] as const;

const fields: Readonly<Record<string, (typeof columns)[number]>> = {
  merchantNumber: 'merchant_number',
  providerReference: 'provider_reference',
  direction: 'direction',
  amount: 'amount',
  currency: 'currency',
  at: 'at',
};

type RawLine = Readonly<Record<string, string>>;

const faultAt = (line: number, message: string): Fault => ({
  path: ['statement'],
  code: 'unreadable_line',
  message: `line ${line}: ${message}`,
});

/** The lines of a statement, or its faults by line. */
export const readStatement = (
  text: string,
  format: StatementFormat,
  period: Period,
): { readonly lines: readonly StatementLine[] } | { readonly faults: readonly Fault[] } => {
  const rawLines = format === 'csv' ? parseCsvLines(text) : parseJsonLines(text);
  if ('faults' in rawLines) return rawLines;
  if (rawLines.lines.length > maxLines) {
    const message = `at most ${maxLines} lines; import a longer statement in parts`;
    return { faults: [{ path: ['statement'], code: 'too_big', message }] };
  }
  const read = rawLines.lines.map(([line, values]) => parseLine(line, values, period));
  const faults = read.flatMap((each) => ('faults' in each ? each.faults : []));
  if (faults.length > 0) return { faults: faults.slice(0, maxFaults) };
  return { lines: read.flatMap((each) => ('line' in each ? [each.line] : [])) };
};

type RawLines =
  | { readonly lines: readonly (readonly [number, RawLine])[] }
  | { readonly faults: readonly Fault[] };

const parseCsvLines = (text: string): RawLines => {
  const [head, ...rows] = readCsv(text) ?? [];
  if (head?.join() !== columns.join())
    return { faults: [faultAt(1, `the columns are ${columns.join(',')}`)] };
  return {
    lines: rows.map((row, at) => {
      const cells = row.map((cell, place) => [columns[place] ?? `column ${place + 1}`, cell.trim()] as const);
      return [at + 2, Object.fromEntries(cells)] as const;
    }),
  };
};

const parseJsonLines = (text: string): RawLines => {
  const lines: (readonly [number, RawLine])[] = [];
  const faults: Fault[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const rawLines = parseJsonLine(line);
    if (rawLines) lines.push([at + 1, rawLines]);
    else faults.push(faultAt(at + 1, `an object of strings: ${Object.keys(fields).join(', ')}`));
  }
  return faults.length > 0 ? { faults: faults.slice(0, maxFaults) } : { lines };
};

const parseJsonLine = (line: string): RawLine | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) return undefined;
    const entries = Object.entries(value);
    return entries.every(([name, text]) => Object.hasOwn(fields, name) && typeof text === 'string')
      ? Object.fromEntries(entries.map(([name, text]) => [fields[name], text]))
      : undefined;
  } catch {
    return undefined;
  }
};

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

const parseLine = (
  line: number,
  rawLines: RawLine,
  { from, to }: Period,
): { readonly line: StatementLine } | { readonly faults: readonly Fault[] } => {
  const {
    merchant_number: number = '',
    provider_reference: reference = '',
    direction,
    currency = '',
  } = rawLines;
  const size = isCurrency(currency) ? parseMinorUnits(rawLines.amount ?? '', currency) : undefined;
  const at = parseMoment(rawLines.at ?? '');
  const names: readonly string[] = columns;
  const problems = [
    Object.keys(rawLines).some((name) => !names.includes(name)) && `a row has ${columns.length} values`,
    !/^[\x21-\x7E]{1,64}$/.test(number) && 'merchant_number is 1 to 64 characters without blanks',
    !/^[\x21-\x7E]{0,64}$/.test(reference) && 'provider_reference is at most 64 characters without blanks',
    direction !== 'in' && direction !== 'out' && 'direction is in or out',
    !isCurrency(currency) && 'currency is a code of ISO 4217',
    isCurrency(currency) &&
      size === undefined &&
      'amount is a positive decimal such as 12.30, with the digits of its currency',
    at === undefined && 'at is a moment in UTC such as 2026-11-22T20:17:00Z',
    at !== undefined && (at < from || at >= to) && `at is outside of the period from ${from} to ${to}`,
  ].filter((message) => message !== false);
  if (problems.length > 0 || size === undefined || at === undefined) {
    return { faults: problems.map((message) => faultAt(line, message)) };
  }
  const amount = direction === 'in' ? size : -size;
  return { line: { number, ...(reference && { reference }), amount, currency, at } };
};

const parseMoment = (text: string): Instant | undefined =>
  moment.test(text) && !Number.isNaN(toEpochMs(text)) ? toInstant(toEpochMs(text)) : undefined;

/** `12.30` CNY → 1230, without floating-point numbers. */
const parseMinorUnits = (decimal: string, currency: string): number | undefined => {
  const digits = exponentOf(currency);
  const [, whole = '', part = ''] = /^(\d{1,12})(?:\.(\d+))?$/.exec(decimal) ?? [];
  if (whole === '' || part.length > digits) return undefined;
  const amount = Number(whole + part.padEnd(digits, '0'));
  return amount > 0 && Number.isSafeInteger(amount) ? amount : undefined;
};
