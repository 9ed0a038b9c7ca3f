import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { alipayGateway } from '#shared/adapters/alipay/gateway.ts';
import { parseFen, toYuan } from '#shared/adapters/alipay/yuan.ts';
import { alipayPayouts } from '#shared/adapters/payouts/alipay.ts';
import type { ProviderPayoutStatus } from '#shared/adapters/payouts/provider.ts';
import { money } from '#shared/domain/money.ts';
import { startAlipayDouble } from '#test/doubles/alipay/gateway.ts';
import { application } from '#test/doubles/alipay/keys.ts';
import type { Behaviour } from '#test/doubles/alipay/transfer-store.ts';

const behaviours = new Map<string, Behaviour>();
const double = await startAlipayDouble((identity) => behaviours.get(identity) ?? 'succeeds');
afterAll(double.stop);

const payouts = alipayPayouts(async () => alipayGateway(double.settings));

let last = 0;

/** Prepares a payout of 1,234.05 yuan under a new number to an account with this behaviour in the double. */
const preparePayout = (behaviour: Behaviour) => {
  last += 1;
  const merchantNumber = `01K${last}`;
  const accountNo = `${merchantNumber}@example.com`;
  behaviours.set(accountNo, behaviour);
  const parameters = payouts.prepare({
    merchantNumber,
    amount: money(123_405, 'CNY'),
    destination: { type: 'alipay', holderName: '李小云', accountNo },
  });
  return { merchantNumber, parameters };
};

const submit = (parameters: string): Promise<ProviderPayoutStatus> =>
  payouts.submit(parameters).catch(() => ({ status: 'unknown' as const }));

describe('a payout through Alipay', () => {
  test('sends its number, yuan with two decimals, the holder, and a remark', () => {
    const { parameters, merchantNumber } = preparePayout('succeeds');
    expect(JSON.parse(parameters)).toMatchObject({
      out_biz_no: merchantNumber,
      trans_amount: '1234.05',
      product_code: 'TRANS_ACCOUNT_NO_PWD',
      biz_scene: 'DIRECT_TRANSFER',
      payee_info: { identity_type: 'ALIPAY_LOGON_ID', name: '李小云' },
      remark: expect.any(String),
    });
  });

  test('succeeds with Alipay’s reference, and a repeated one moves nothing more', async () => {
    const { parameters, merchantNumber } = preparePayout('succeeds');
    const paidCount = double.transfers.countPaid();
    const answer = await submit(parameters);
    expect(answer).toMatchObject({ status: 'paid', reference: expect.stringMatching(/^\d+$/) });
    expect(await submit(parameters)).toEqual(answer);
    expect(await payouts.query(merchantNumber)).toEqual(answer);
    expect(double.transfers.countPaid()).toBe(paidCount + 1);
  });

  test.each([
    ['succeeds later', 'deals and succeeds', 'processing', 'paid'],
    ['fails later', 'deals and fails', 'processing', 'failed'],
    ['is returned by the bank', 'succeeds and is returned', 'paid', 'returned'],
  ] as const)('that %s has its result in a query', async (_what, behaviour, first, final) => {
    const { parameters, merchantNumber } = preparePayout(behaviour);
    expect((await submit(parameters)).status).toBe(first);
    expect((await payouts.query(merchantNumber)).status).toBe(final);
  });

  test.each([
    ['PAYEE_NOT_EXIST', 'creator'],
    ['PAYEE_USER_INFO_ERROR', 'creator'],
    ['PERM_AML_NOT_REALNAME_REV', 'creator'],
    ['EXCEED_LIMIT_DM_MAX_AMOUNT', 'platform'],
    ['MEMO_REQUIRED_IN_TRANSFER_ERROR', 'platform'],
  ] as const)(
    'that is refused with %s has failed, and can be corrected by: %s',
    async (refuses, fixableBy) => {
      const { parameters } = preparePayout({ refuses });
      expect(await submit(parameters)).toEqual({
        status: 'failed',
        failure: { code: refuses, message: refuses, fixableBy },
      });
    },
  );

  test.each(['PAYER_BALANCE_NOT_ENOUGH', 'BALANCE_IS_NOT_ENOUGH'] as const)(
    'that is refused with %s has not failed: the same request can be sent again',
    async (refuses) => {
      const { parameters } = preparePayout({ refuses });
      expect(await submit(parameters)).toEqual({
        status: 'unfunded',
        failure: { code: refuses, message: refuses, fixableBy: 'platform' },
      });
    },
  );

  test.each([
    'loses the answer',
    'system error, moved',
    'gateway unknown',
    'says inconsistent',
    'signs with another key',
  ] as const)('has an unknown outcome, and is found as paid, when the gateway %s', async (behaviour) => {
    const { parameters, merchantNumber } = preparePayout(behaviour);
    expect(await submit(parameters)).toEqual({ status: 'unknown' });
    expect((await payouts.query(merchantNumber)).status).toBe('paid');
  });

  test.each(['loses the request', 'system error, not moved'] as const)(
    'has an unknown outcome, is not found, and is paid by the same bytes, when the gateway %s',
    async (behaviour) => {
      const { parameters, merchantNumber } = preparePayout(behaviour);
      expect(await submit(parameters)).toEqual({ status: 'unknown' });
      expect(await payouts.query(merchantNumber)).toEqual({ status: 'not_found' });
      expect((await submit(parameters)).status).toBe('paid');
      expect(double.transfers.received.slice(-2)).toEqual([parameters, parameters]);
    },
  );

  test.each(['SOMETHING_NEW', 'PAYMENT_INFO_INCONSISTENCY', 'SYSTEM_ERROR', 'INVALID_PARAMETER'])(
    'does not count as failed for an unclear code: %s',
    async (refuses) => {
      expect(await submit(preparePayout({ refuses }).parameters)).toEqual({ status: 'unknown' });
    },
  );

  test('with other parameters under a used number has an unknown outcome, and moves nothing', async () => {
    const { parameters, merchantNumber } = preparePayout('succeeds');
    await submit(parameters);
    const paidCount = double.transfers.countPaid();
    expect(await submit(parameters.replace('1234.05', '1234.06'))).toEqual({ status: 'unknown' });
    expect(double.transfers.countPaid()).toBe(paidCount);
    expect((await payouts.query(merchantNumber)).status).toBe('paid');
  });

  test('in another currency than yuan is an error', () => {
    const destination = { type: 'alipay', holderName: 'Cleo', accountNo: 'a@example.com' } as const;
    expect(() => payouts.prepare({ merchantNumber: 'x', amount: money(1, 'USD'), destination })).toThrow();
  });
});

describe('a request to Alipay', () => {
  test('is sent once, also when the connection breaks', async () => {
    const { parameters } = preparePayout('loses the answer');
    const before = double.transfers.received.length;
    await submit(parameters);
    expect(double.transfers.received.length).toBe(before + 1);
  });

  test('has exactly the bytes that were stored before', async () => {
    const { parameters } = preparePayout('succeeds');
    await submit(parameters);
    expect(double.transfers.received.at(-1)).toBe(parameters);
  });

  test('ends after the timeout, and a failure shows only its kind', async () => {
    const impatient = alipayPayouts(() => alipayGateway(double.settings, Date.now, 50));
    const { parameters, merchantNumber } = preparePayout('never ends its answer');
    const forged = preparePayout('signs with another key');
    const faults = [
      await impatient.submit(parameters).catch((fault: unknown) => fault),
      await payouts.submit(forged.parameters).catch((fault: unknown) => fault),
    ];
    expect(faults.map((fault) => inspect(fault))).toEqual([
      expect.stringContaining('HttpClientRequestTimeoutError'),
      expect.stringContaining('AlipayRequestError'),
    ]);
    const text = faults.map((fault) => inspect(fault, { depth: 9 })).join();
    const secrets = ['李小云', merchantNumber, forged.merchantNumber, 'PRIVATE KEY', 'biz_content', 'sign='];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect((await payouts.query(merchantNumber)).status).toBe('paid');
  });

  test.each(['pkcs1', 'pkcs8'] as const)('is signed by a key in either form of PEM: %s', async (type) => {
    const privateKey = createPrivateKey(application.privateKey).export({ type, format: 'pem' }).toString();
    const signing = alipayPayouts(() => alipayGateway({ ...double.settings, privateKey }));
    expect((await signing.submit(preparePayout('succeeds').parameters)).status).toBe('paid');
  });
});

test('that the application did not sign reaches no account', async () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const stranger = alipayPayouts(async () => alipayGateway({ ...double.settings, privateKey }));
  const paidCount = double.transfers.countPaid();
  const { parameters } = preparePayout('succeeds');
  expect(await stranger.submit(parameters)).toEqual({ status: 'unknown' });
  expect(double.transfers.countPaid()).toBe(paidCount);
  expect(application.privateKey).not.toBe(privateKey);
});

test.each([
  [0, '0.00'],
  [1, '0.01'],
  [10, '0.10'],
  [99, '0.99'],
  [100, '1.00'],
  [5_000_001, '50000.01'],
  [1_000_000_000_000, '10000000000.00'],
])('of %i fen has the amount %s in yuan, and back', (fen, yuan) => {
  expect(toYuan(money(fen, 'CNY'))).toBe(yuan);
  expect(parseFen(yuan)).toBe(fen);
});
