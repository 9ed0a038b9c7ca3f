import { reasons, yuan } from './acts.ts';
import { approve, type Body, type DrivenPlatform, turnOften } from './platform.ts';
import type { Repair } from './standing.ts';

/** Card numbers with a valid check digit; the sandbox reads the last four digits. */
const cards = { paid: '6222020200610001', other: '4111111111111111' };

export const bind = (p: DrivenPlatform, who: string, account: Body, as = 'creator') =>
  p.put(who, `/wallet/payout-account${as === 'agency' ? '?as=agency' : ''}`, {
    holderName: 'Li',
    ...account,
  });

export const bindAccounts = async (p: DrivenPlatform) => {
  const alipay = (sub: string, accountNo: string, more: Body = {}) =>
    bind(p, `${sub}:creator`, { type: 'alipay', accountNo, holderName: `${sub} Li`, ...more });
  await bind(p, 'mei:creator', { type: 'bank_card', accountNo: cards.paid, holderName: 'mei Li' });
  await alipay('lin', '13800000002');
  await alipay('hao', 'hao@example.com', { automatic: true });
  await alipay('yun', '13800000004');
  await alipay('bo', '13800000003');
  await bind(p, 'quan:creator', { type: 'bank_card', accountNo: cards.other, holderName: 'quan Li' });
  await bind(p, 'nova:advertiser', { type: 'bank_card', accountNo: cards.paid, automatic: true }, 'agency');
};

export const withdraw = async (p: DrivenPlatform, sub: string, amount: Body): Promise<string> =>
  String((await p.post(`${sub}:creator`, '/wallet/withdrawals', { amount })).id);

export const untilWithdrawal = (p: DrivenPlatform, sub: string, id: string, ...statuses: string[]) =>
  p.until(`${sub}:creator`, `/wallet/withdrawals/${id}`, ({ status }) => statuses.includes(String(status)));

const merchantNumberOf = async (p: DrivenPlatform, id: string): Promise<string> => {
  const item = await p.read(`WITHDRAWAL#${id}`, 'WITHDRAWAL');
  const number = item?.withdrawal?.M?.merchantNumber?.S;
  if (!number) throw new Error(`${id} has no merchant number`);
  return number;
};

/** Removes the sandbox's behaviour for a payout, until it is restored. */
export const silence = async (p: DrivenPlatform, id: string): Promise<Repair> => {
  const pk = `SANDBOX_PAYOUT#${await merchantNumberOf(p, id)}`;
  const script = await p.read(pk, 'SANDBOX_PAYOUT');
  if (!script) throw new Error(`the sandbox does not know ${id}`);
  await p.write({ ...script, status: { S: 'unreadable' } });
  return () => p.write(script);
};

/** Withdrawals that end, and two that a person must resolve after more than a day. */
export const withdrawEarly = async (p: DrivenPlatform): Promise<Repair> => {
  await untilWithdrawal(p, 'mei', await withdraw(p, 'mei', yuan(300)), 'paid');
  await untilWithdrawal(p, 'mei', await withdraw(p, 'mei', yuan(20, 'USD')), 'paid');
  await untilWithdrawal(p, 'lin', await withdraw(p, 'lin', yuan(100)), 'failed');
  const unclear = [await withdraw(p, 'yun', yuan(50)), await withdraw(p, 'yun', yuan(60))];
  const repairs: Repair[] = [];
  for (const id of unclear) {
    await untilWithdrawal(p, 'yun', id, 'unknown');
    repairs.push(await silence(p, id));
  }
  return async () => {
    for (const id of unclear) await untilWithdrawal(p, 'yun', id, 'needs_operator');
    for (const repair of repairs) await repair();
    await p.post('otto:operator', `/finance/withdrawals/${unclear[0]}/query`);
    const body = { decision: 'paid', evidence: { note: 'Seen on the statement.', reference: 'line 7' } };
    await approve(p, await p.post('otto:operator', `/finance/withdrawals/${unclear[0]}/resolution`, body));
  };
};

export const freeze = (p: DrivenPlatform, withdrawals: boolean) =>
  p.put('otto:operator', '/finance/freeze', { deposits: false, withdrawals, reason: 'A drill.' });

/** A withdrawal that the provider never received, and that was not sent again because of a freeze. */
export const withdrawLate = async (p: DrivenPlatform): Promise<void> => {
  const requested = await withdraw(p, 'yun', yuan(70));
  await untilWithdrawal(p, 'yun', requested, 'unknown');
  await freeze(p, true);
  await turnOften(p, 12, 'PT3M');
  await untilWithdrawal(p, 'yun', requested, 'requested');
  await freeze(p, false);
};

/** What stays unchanged only while nobody reads it. */
export const withdrawLast = async (p: DrivenPlatform): Promise<Repair> => {
  const processing = await withdraw(p, 'lin', yuan(80));
  await untilWithdrawal(p, 'lin', processing, 'processing');
  const silenced = await silence(p, processing);
  const unknown = await withdraw(p, 'yun', yuan(90));
  await untilWithdrawal(p, 'yun', unknown, 'unknown');
  const other = await silence(p, unknown);
  return async () => {
    await silenced();
    await other();
  };
};

/** Decisions of operators about money: one of each kind and status. */
export const postAdjustments = async (p: DrivenPlatform, creatorId: string) => {
  const propose = (amount: number) =>
    p.post('otto:operator', '/finance/adjustments', {
      from: 'platform/fees',
      to: `creator/${creatorId}/available`,
      amount: yuan(amount),
      reason: 'Corrected.',
      evidence: { note: 'A complaint.', reference: 'line 7' },
    });
  await approve(p, await propose(3));
  await approve(p, await propose(4), { decision: 'reject', reasons });
  await propose(5);
  const header = 'merchant_number,provider_reference,direction,amount,currency,at';
  const reconcile = async (from: string, to: string, rows: readonly string[]) =>
    p.post('otto:operator', '/finance/reconciliations', {
      provider: 'sandbox',
      from,
      to,
      format: 'csv',
      statement: [header, ...rows].join('\n'),
    });
  await reconcile('2040-01-02T00:00:00.000Z', '2040-01-03T00:00:00.000Z', []);
  const now = await p.time();
  const from = new Date(now - 20 * 86_400_000).toISOString();
  const to = new Date(now).toISOString();
  await reconcile(from, to, [`unknown-1,ref-9,in,5.00,CNY,${from}`]);
};

type Pay = (deposit: Body, how: 'pay' | 'pay-other' | 'close') => Promise<void>;

/** Deposits through a provider: paid, paid with another amount, and closed without a payment. */
export const depositThrough = async (p: DrivenPlatform, pay: Pay) => {
  const deposit = (amount: number) =>
    p.post('aurora:advertiser', '/wallet/deposits', { amount: yuan(amount), provider: 'alipay' });
  const until = ({ id }: Body, status: string) =>
    p.until('aurora:advertiser', `/wallet/deposits/${id}`, (body) => body.status === status);
  const paid = await deposit(211);
  await pay(paid, 'pay');
  await until(paid, 'received');
  for (const [sum, isResolved] of [
    [12, true],
    [13, false],
  ] as const) {
    const other = await deposit(sum);
    await pay(other, 'pay-other');
    await until(other, 'needs_operator');
    const evidence = { note: 'Sent back.', reference: 'line 8' };
    if (isResolved)
      await approve(
        p,
        await p.post('otto:operator', `/finance/deposits/${other.id}/resolution`, {
          decision: 'returned',
          evidence,
        }),
      );
  }
  return deposit(14);
};
