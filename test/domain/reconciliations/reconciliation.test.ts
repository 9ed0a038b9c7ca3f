import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '#shared/domain/read-csv.ts';
import {
  type Mismatch,
  type Movement,
  matchStatement,
} from '#shared/domain/reconciliations/match-statement.ts';
import { readStatement } from '#shared/domain/reconciliations/read-statement.ts';
import { maxLines } from '#shared/domain/reconciliations/statement-line.ts';
import { toInstant } from '#shared/domain/time.ts';

const period = { from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' };
const head = 'merchant_number,provider_reference,direction,amount,currency,at';
const noon = '2026-11-20T12:00:00.000Z';

const faultsOf = (text: string, format: 'csv' | 'json-lines' = 'csv') => {
  const read = readStatement(text, format, period);
  return 'faults' in read ? read.faults.map(({ message }) => message) : [];
};

const linesOf = (text: string, format: 'csv' | 'json-lines' = 'csv') => {
  const read = readStatement(text, format, period);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.lines;
};

describe('a CSV file', () => {
  test('is read with quotation marks, empty cells and both kinds of line end', () => {
    expect(readCsv('\u{FEFF}a,b\r\n"x, ""y""",\n\n1,2')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x, "y"', ''] },
      { line: 4, cells: ['1', '2'] },
    ]);
    expect(readCsv('')).toEqual([]);
  });

  test('with a quotation that is not closed, or is followed by text, is invalid', () => {
    expect(readCsv('a,"b')).toBeUndefined();
    expect(readCsv('"a"b,c')).toBeUndefined();
  });
});

describe('a statement', () => {
  test('means the same in both forms, in minor units, with incoming money as positive', () => {
    const csv = `${head}\r\ndep_1,ref-1,in,1200.5,CNY,2026-11-20T12:00:00Z\r\n01ABC,,out,7,JPY,${noon}\r\n`;
    const json = [
      {
        merchantNumber: 'dep_1',
        providerReference: 'ref-1',
        direction: 'in',
        amount: '1200.5',
        currency: 'CNY',
        at: noon,
      },
      { merchantNumber: '01ABC', direction: 'out', amount: '7', currency: 'JPY', at: noon },
    ];
    const expected = [
      { number: 'dep_1', reference: 'ref-1', amount: 120_050, currency: 'CNY', at: noon },
      { number: '01ABC', amount: -7, currency: 'JPY', at: noon },
    ];
    expect(linesOf(csv)).toEqual(expected);
    expect(linesOf(json.map((line) => JSON.stringify(line)).join('\n'), 'json-lines')).toEqual(expected);
  });

  test('with faults is refused with every line of them', () => {
    const faults = faultsOf(
      [
        head,
        `a b,,in,1,CNY,${noon}`,
        `n,,sideways,1.234,CNY,yesterday`,
        `n,,in,0,XXX,2026-11-21T00:00:00Z`,
        `n,,in,1,CNY,${noon},more`,
      ].join('\n'),
    );
    expect(faults).toEqual([
      'line 2: merchant_number is 1 to 64 characters without blanks',
      'line 3: direction is in or out',
      'line 3: amount is a positive decimal such as 12.30, with the digits of its currency',
      'line 3: at is a moment in UTC such as 2026-11-22T20:17:00Z',
      'line 4: currency is a code of ISO 4217',
      `line 4: at is outside of the period from ${period.from} to ${period.to}`,
      'line 5: a row has 6 values',
    ]);
    expect(faultsOf('number,amount\n1,2')).toEqual([`line 1: the columns are ${head}`]);
    expect(faultsOf('{"merchantNumber":1}\nnull\n{"surprise":"x"}', 'json-lines')).toHaveLength(3);
  });

  test('names the line of the file also after empty lines and cells of several lines', () => {
    const text = [head, '', `"a\nb",,in,1,CNY,${noon}`, '', `n,,up,1,CNY,${noon}`].join('\n');
    expect(faultsOf(text)).toEqual([
      'line 3: merchant_number is 1 to 64 characters without blanks',
      'line 6: direction is in or out',
    ]);
  });

  test('with a day that the calendar does not have is refused', () => {
    const march = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-05T00:00:00.000Z' };
    expect(readStatement(`${head}\nn,,in,1,CNY,2026-02-30T12:00:00Z`, 'csv', march)).toMatchObject({
      faults: [{ message: 'line 2: at is a moment in UTC such as 2026-11-22T20:17:00Z' }],
    });
    const report = 'balance_transaction_id,created_utc,currency,gross,reporting_category';
    expect(
      readStatement(`${report}\ntxn_1,2026-02-30 12:00:00,cny,1.00,charge`, 'stripe-report', march),
    ).toMatchObject({ faults: [{ message: 'line 2: created_utc is a time such as 2026-11-22 20:17:00' }] });
  });

  test('has a maximum number of lines, and one more is refused', () => {
    const of = (count: number) =>
      [head, ...Array.from({ length: count }, (_, at) => `n${at},,in,1,CNY,${noon}`)].join('\n');
    expect(linesOf(of(maxLines))).toHaveLength(maxLines);
    expect(faultsOf(of(maxLines + 1))).toEqual([
      `at most ${maxLines} lines; import a longer statement in parts`,
    ]);
  });
});

const matchOf = (here: readonly Movement[], there: readonly Movement[]) =>
  matchStatement(here, there, period, 'PT1H');

const kindsOf = ({ mismatches }: { mismatches: readonly Mismatch[] }) =>
  mismatches.map(({ kind, number }) => `${kind} ${number}`).sort();

const movementOf = (number: string, amount: number, at = noon): Movement => ({
  number,
  amount,
  currency: 'CNY',
  at,
});

describe('the comparison of a statement with the journal', () => {
  test('matches by number and amount, in any order, and counts a returned payout as one', () => {
    const here = [movementOf('a', 100), movementOf('b', -50), movementOf('b', 50), movementOf('c', -7)];
    expect(matchOf(here, here.toReversed())).toEqual({
      matched: 3,
      mismatches: [],
      totals: [{ currency: 'CNY', here: 93, there: 93 }],
    });
  });

  test('reports what is missing on either side and what differs by a single unit', () => {
    const result = matchOf(
      [movementOf('a', 100), movementOf('b', 5)],
      [movementOf('a', 101), movementOf('c', 9)],
    );
    expect(kindsOf(result)).toEqual(['amount_differs a', 'missing_here c', 'missing_there b']);
    expect(result.totals).toEqual([{ currency: 'CNY', here: 105, there: 110 }]);
    expect(result.mismatches[0]).toMatchObject({ here: 100, there: 101 });
  });

  test('never matches another currency', () => {
    expect(kindsOf(matchOf([movementOf('a', 100)], [{ ...movementOf('a', 100), currency: 'JPY' }]))).toEqual([
      'missing_here a',
      'missing_there a',
    ]);
  });

  test('matches by the provider’s reference where the number differs', () => {
    const here = [{ ...movementOf('dep_1', 100), reference: 'ref-1' }];
    const there = [{ ...movementOf('4200001', 100), reference: 'ref-1' }];
    expect(matchOf(here, there)).toMatchObject({ matched: 1, mismatches: [] });
  });

  test('matches entries just outside of the period, and reports none close to its edge as missing', () => {
    const late = movementOf('a', -5, '2026-11-21T00:10:00.000Z');
    expect(matchOf([late], [movementOf('a', -5, '2026-11-20T23:59:00.000Z')])).toMatchObject({
      matched: 1,
      mismatches: [],
    });
    expect(kindsOf(matchOf([late], []))).toEqual([]);
    expect(kindsOf(matchOf([movementOf('b', 1, '2026-11-20T23:30:00.000Z')], []))).toEqual(['near_edge b']);
    const returned = [movementOf('c', -5), movementOf('c', 5, '2026-11-21T00:10:00.000Z')];
    expect(matchOf(returned, [movementOf('c', -5)])).toMatchObject({ matched: 1, mismatches: [] });
  });

  test('names each of any changes once and nothing else', () => {
    const change = fc.constantFrom('none', 'lost here', 'lost there', 'one unit');
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const all = changes.map((_, at) =>
          movementOf(`n${at}`, at % 2 === 0 ? at + 2 : -at - 2, toInstant(Date.parse(noon) + at)),
        );
        const here = all.filter((_, at) => changes[at] !== 'lost here');
        const there = all
          .filter((_, at) => changes[at] !== 'lost there')
          .map((one) =>
            changes[Number(one.number.slice(1))] === 'one unit' ? { ...one, amount: one.amount + 1 } : one,
          );
        const named = {
          'lost here': 'missing_here',
          'lost there': 'missing_there',
          'one unit': 'amount_differs',
        } as const;
        const expected = changes.flatMap((each, at) =>
          each === 'none' ? [] : [`${named[each as keyof typeof named]} n${at}`],
        );
        const result = matchOf(here, there);
        expect(kindsOf(result)).toEqual(expected.sort());
        expect(result.matched).toBe(changes.filter((each) => each === 'none').length);
      }),
    );
  });
});

describe('a payment that was sent back', () => {
  const line = { number: 'dep_1', currency: 'CNY', at: noon };

  test('moved nothing, and is no mismatch if the journal knows nothing of it', () => {
    const both = [
      { ...line, amount: 500 },
      { ...line, amount: -500 },
    ];
    expect(matchStatement([], both, period, 'PT1H')).toMatchObject({ matched: 1, mismatches: [] });
  });

  test('is a mismatch if only a part came back', () => {
    const part = [
      { ...line, amount: 500 },
      { ...line, amount: -400 },
    ];
    const { mismatches } = matchStatement([], part, period, 'PT1H');
    expect(mismatches).toMatchObject([{ kind: 'missing_here', there: 100 }]);
  });
});
