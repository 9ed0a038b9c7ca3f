import { isCurrency } from '../currencies.ts';
import type { Fault } from '../fault.ts';
import { readCsv } from '../read-csv.ts';
import type { Instant } from '../time.ts';
import { readAlipayBill } from './read-alipay-bill.ts';
import { readStripeReport } from './read-stripe-report.ts';
import {
  collectLines,
  faultAt,
  type LineResult,
  maxFaults,
  maxLines,
  type Period,
  parseMinorUnits,
  type ReadStatement,
  type StatementFormat,
  toExistingInstant,
} from './statement-line.ts';

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

/** Reads a file by its format. */
const readFile = (text: string, format: StatementFormat, period: Period): ReadStatement => {
  if (format === 'alipay-bill') return readAlipayBill(text, period);
  if (format === 'stripe-report') return readStripeReport(text, period);
  const rawLines = format === 'csv' ? parseCsvLines(text) : parseJsonLines(text);
  if ('faults' in rawLines) return rawLines;
  return collectLines(rawLines.lines.map(([line, values]) => [line, parseLine(values, period)] as const));
};

/** The lines of a statement, or its faults by line. */
export const readStatement = (text: string, format: StatementFormat, period: Period): ReadStatement => {
  const read = readFile(text, format, period);
  if ('faults' in read || read.lines.length <= maxLines) return read;
  const message = `at most ${maxLines} lines; import a longer statement in parts`;
  return { faults: [{ path: ['statement'], code: 'too_big', message, params: { maximum: maxLines } }] };
};

type RawLines =
  | { readonly lines: readonly (readonly [number, RawLine])[] }
  | { readonly faults: readonly Fault[] };

const parseCsvLines = (text: string): RawLines => {
  const [head, ...rows] = readCsv(text) ?? [];
  if (head?.cells.join() !== columns.join())
    return { faults: [faultAt(1, `the columns are ${columns.join(',')}`)] };
  return {
    lines: rows.map(({ line, cells }) => {
      // One cell too many says as much as a million.
      const named = cells
        .slice(0, columns.length + 1)
        .map((cell, place) => [columns[place] ?? 'more', cell.trim()] as const);
      return [line, Object.fromEntries(named)] as const;
    }),
  };
};

const parseJsonLines = (text: string): RawLines => {
  const lines: (readonly [number, RawLine])[] = [];
  const faults: Fault[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const rawLine = parseJsonLine(line);
    if (rawLine) lines.push([at + 1, rawLine]);
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

const parseLine = (rawLine: RawLine, { from, to }: Period): LineResult => {
  const {
    merchant_number: number = '',
    provider_reference: reference = '',
    direction,
    currency = '',
  } = rawLine;
  const size = isCurrency(currency) ? parseMinorUnits(rawLine.amount ?? '', currency) : undefined;
  const at = parseMoment(rawLine.at ?? '');
  const names: readonly string[] = columns;
  const problems = [
    Object.keys(rawLine).some((name) => !names.includes(name)) && `a row has ${columns.length} values`,
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
    return { faults: problems };
  }
  const amount = direction === 'in' ? size : -size;
  return { number, ...(reference && { reference }), amount, currency, at };
};

const parseMoment = (text: string): Instant | undefined =>
  moment.test(text) ? toExistingInstant(text) : undefined;
