import { describe, expect, test } from 'vitest';
import { decodeStatement } from '#shared/domain/reconciliations/decode-statement.ts';
import { readStatement } from '#shared/domain/reconciliations/read-statement.ts';
import type { StatementFormat } from '#shared/domain/reconciliations/statement-line.ts';

// A day in China.
const period = { from: '2026-11-19T16:00:00.000Z', to: '2026-11-20T16:00:00.000Z' };

const read = (text: string, format: StatementFormat) => {
  const found = readStatement(text, format, period);
  if ('faults' in found) throw new Error(JSON.stringify(found.faults));
  return found;
};

const faultsOf = (text: string, format: StatementFormat): readonly string[] => {
  const found = readStatement(text, format, period);
  return 'faults' in found ? found.faults.map(({ message }) => message) : [];
};

const head =
  '账务流水号,业务流水号,商户订单号,商品名称,发生时间,对方账号,收入金额（+元）,支出金额（-元）,账户余额（元）,交易渠道,业务类型,备注';

const bill = (...rows: readonly string[]): string =>
  [
    '#支付宝账务明细查询',
    '#账号：[20880000000000000156]',
    '#-----------------------------------------账务明细列表----------------------------------------',
    head,
    ...rows,
    '#----------------------------------------账务明细列表结束-------------------------------------',
    '#支出合计：1笔，共50.00元',
  ].join('\r\n');

const paid =
  '10001\t,2026112022001\t,dep_A\t,充值\t,2026-11-20 09:30:00,买家 (a***@example.com)\t,300.00,0.00,300.00,支付宝,在线支付,';
const sent =
  '10002\t,2026112000040\t,01JD3YQA\t,,2026-11-20 10:00:00,b***@example.com,0.00,50.00,250.00,支付宝,转账,';
const fee = '10003\t,2026112000041\t,dep_A\t,服务费,2026-11-20 10:00:01,,0.00,1.80,248.20,支付宝,收费,';
const bank = '10004\t,2026112000042\t,,,2026-11-20 11:00:00,,0.00,200.00,48.20,支付宝,提现,';
const back = '10005\t,2026112022001\t,dep_A\t,,2026-11-20 12:00:00,,0.00,30.00,18.20,支付宝,交易退款,';

describe('a bill of Alipay', () => {
  test('has payments, transfers and refunds by our numbers, in the time of China, without fees and transfers to a bank', () => {
    expect(read(bill(paid, sent, fee, bank, back), 'alipay-bill')).toEqual({
      lines: [
        {
          number: 'dep_A',
          reference: '2026112022001',
          amount: 30_000,
          currency: 'CNY',
          at: '2026-11-20T01:30:00.000Z',
        },
        {
          number: '01JD3YQA',
          reference: '2026112000040',
          amount: -5_000,
          currency: 'CNY',
          at: '2026-11-20T02:00:00.000Z',
        },
        {
          number: 'dep_A',
          reference: '2026112022001',
          amount: -3_000,
          currency: 'CNY',
          at: '2026-11-20T04:00:00.000Z',
        },
      ],
      skipped: 2,
    });
  });

  test('is read by the names of its columns, in any order, with signs and brackets of either width', () => {
    const other = '商户订单号,账务流水号,业务流水号,收入金额(+元),支出金额(-元),发生时间,业务类型,业务描述';
    const row = 'dep_B,1,2026112022002,,-12.30,2026-11-20 00:00:00,交易退款,';
    expect(read(`${other}\n${row}`, 'alipay-bill').lines).toEqual([
      {
        number: 'dep_B',
        reference: '2026112022002',
        amount: -1_230,
        currency: 'CNY',
        at: '2026-11-19T16:00:00.000Z',
      },
    ]);
  });

  test('without movements has no lines', () => {
    expect(read(bill(), 'alipay-bill')).toEqual({ lines: [], skipped: 0 });
  });

  test('with faults names each by its line in the file', () => {
    expect(faultsOf('账务流水号,发生时间\n', 'alipay-bill')[0]).toMatch(
      /^line 1: the head of the table has no 业务流水号, 商户订单号/,
    );
    const rows = [
      paid.replace('300.00,0.00', '0.00,0.00'),
      paid.replace('2026-11-20 09:30:00', '2026-11-21 00:00:00'),
      paid.replace('2026-11-20 09:30:00', '20.11.2026'),
      paid.replace('充值', '充值,再充值'),
      paid.replace('dep_A', 'dep A'),
    ];
    expect(faultsOf(bill(...rows), 'alipay-bill').map((fault) => fault.slice(0, 24))).toEqual([
      'line 5: one of 收入金额 and ',
      expect.stringMatching(/^line 6: 发生时间 is outside/),
      expect.stringMatching(/^line 7: 发生时间 is a time/),
      expect.stringMatching(/^line 8: a row has 12/),
      expect.stringMatching(/^line 9: 商户订单号/),
    ]);
  });
});

describe('a report of Stripe', () => {
  const columns =
    'balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,source_id,description,payment_metadata[deposit],refund_metadata[withdrawal]';
  const report = (...rows: readonly string[]): string => [columns, ...rows].join('\n');

  test('has payments, refunds and disputes by gross amount and our numbers, without fees and payouts to a bank', () => {
    const text = report(
      'txn_1,2026-11-20 09:12:00,cny,20.00,0.50,19.50,charge,ch_1,"Deposit, paid",dep_A,',
      'txn_2,2026-11-20 10:00:00,cny,-5.00,0.00,-5.00,refund,re_1,,dep_A,01JD3YQA',
      'txn_3,2026-11-20 11:00:00,cny,-15.00,15.00,-30.00,dispute,dp_1,,dep_A,',
      'txn_4,2026-11-20 12:00:00,jpy,500,0,500,charge,ch_2,,dep_B,',
      'txn_5,2026-11-20 13:00:00,cny,-44.45,0.00,-44.45,payout,po_1,STRIPE PAYOUT,,',
      'txn_6,2026-11-20 13:00:00,cny,-1.00,0.00,-1.00,fee,,,,',
      'txn_7,2026-11-20 14:00:00,eur,7.00,0.00,7.00,charge,ch_9,Of another shop,,',
    );
    const at = (hour: string): string => `2026-11-20T${hour}:00.000Z`;
    expect(read(text, 'stripe-report')).toEqual({
      lines: [
        { number: 'dep_A', reference: 'ch_1', amount: 2_000, currency: 'CNY', at: at('09:12') },
        { number: '01JD3YQA', reference: 're_1', amount: -500, currency: 'CNY', at: at('10:00') },
        { number: 'dep_A', reference: 'dp_1', amount: -1_500, currency: 'CNY', at: at('11:00') },
        { number: 'dep_B', reference: 'ch_2', amount: 500, currency: 'JPY', at: at('12:00') },
        { number: 'txn_7', reference: 'ch_9', amount: 700, currency: 'EUR', at: at('14:00') },
      ],
      skipped: 2,
    });
  });

  test('is read without the columns of our numbers, by those of Stripe', () => {
    const text =
      'balance_transaction_id,created_utc,currency,gross,reporting_category\ntxn_1,2026-11-20 09:12:00,usd,1.00,charge';
    expect(read(text, 'stripe-report').lines).toMatchObject([
      { number: 'txn_1', amount: 100, currency: 'USD' },
    ]);
  });

  test('with faults names each by its line', () => {
    expect(faultsOf('ID,Type\n', 'stripe-report')).toEqual([
      'line 1: the report has no column balance_transaction_id, created_utc, currency, gross, reporting_category',
    ]);
    const faults = faultsOf(
      report(
        'txn_1,2026-11-20 09:12:00,cny,1.005,0,1,charge,ch_1,,dep_A,',
        'txn_2,2026-11-21 09:12:00,cny,1.00,0,1,charge,ch_1,,dep_A,',
        'txn_3,today,xyz,1.00,0,1,charge,ch_1,,dep_A,',
      ),
      'stripe-report',
    );
    expect(faults).toEqual([
      expect.stringMatching(/^line 2: gross is a decimal/),
      expect.stringMatching(/^line 3: created_utc is outside/),
      expect.stringMatching(/^line 4: currency is a code/),
      expect.stringMatching(/^line 4: created_utc is a time/),
    ]);
  });
});

describe('the bytes of a file', () => {
  const base64 = (bytes: Uint8Array): string => btoa(String.fromCodePoint(...bytes));

  test('are UTF-8, or else GBK', () => {
    expect(decodeStatement(base64(new TextEncoder().encode('商户订单号')), 'base64')).toBe('商户订单号');
    const gbk = Uint8Array.from([0xc9, 0xcc, 0xbb, 0xa7, 0xb6, 0xa9, 0xb5, 0xa5, 0xba, 0xc5]);
    expect(decodeStatement(base64(gbk), 'base64')).toBe('商户订单号');
  });

  test('that are no base64 have no lines, and text is read as it is', () => {
    expect(decodeStatement('商', 'base64')).toBe('');
    expect(decodeStatement('YQ==', 'text')).toBe('YQ==');
  });
});
