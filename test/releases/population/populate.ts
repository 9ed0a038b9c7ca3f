import { mkdirSync } from 'node:fs';
import { startAlipayDouble } from '#test/doubles/alipay/gateway.ts';
import { createPaymentPages } from '#test/doubles/alipay/payment-pages.ts';
import { createTradeStore } from '#test/doubles/alipay/trade-store.ts';
import { startStripeDouble } from '#test/doubles/stripe.ts';
import { findFreePort } from '#test/support/platform-process.ts';
import { startWebhookReceiver } from '#test/support/webhook-receiver.ts';
import { actsOn, yuan } from './acts.ts';
import { holdSome, keepDesk, openAdvertiser, showPictures } from './desk.ts';
import { makeHistory } from './history.ts';
import { listen, replay, switchOffAndOn } from './listeners.ts';
import * as money from './money.ts';
import { addTasks, agreeWithAgencies, invitePeople, leave, payIn, talkAboutTasks } from './people.ts';
import { approve, type DrivenPlatform, driver, turnOften, writeSettings } from './platform.ts';
import { policy } from './policy.ts';
import {
  acceptUnheard,
  delayMachine,
  holdMachine,
  leaveDeadLetter,
  standOrders,
  unblock,
} from './standing.ts';

/** Ahead of all clocks, so that what is due does not depend on the day on which the release is read. */
const beginsAt = Date.parse('2040-01-04T01:00:00.000Z');

const turnAhead = async (p: DrivenPlatform): Promise<void> => {
  const longest = 3_650 * 86_400;
  for (;;) {
    const seconds = Math.ceil((beginsAt - (await p.time())) / 1_000);
    if (seconds <= 0) return;
    await p.turn(`PT${Math.min(seconds, longest)}S`);
  }
};

/** Alipay's results for payouts to these accounts. */
const returnedAccount = 'sent@example.com';
const unansweredAccount = '13800000004';

const alipayDouble = async () => {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const trades = createTradeStore();
  const double = await startAlipayDouble(
    (identity) => {
      if (identity === returnedAccount) return 'succeeds and is returned';
      return identity === unansweredAccount ? 'never ends its answer' : 'succeeds';
    },
    { 'alipay.trade.query': trades.query },
    { port, pages: createPaymentPages(trades, origin, () => {}) },
  );
  return { ...double, origin };
};

/**
 * Runs a small population through everything that a platform stores, with the code of a checkout, and stops
 * in the middle. The home folder then has the state to freeze.
 */
export const populate = async (code: string, home: string, report: (step: string) => void) => {
  mkdirSync(home, { recursive: true });
  const alipay = await alipayDouble();
  const stripe = await startStripeDouble();
  const [good, bad] = [await startWebhookReceiver(), await startWebhookReceiver()];
  const p = driver({ code, home, port: await findFreePort(), policy: policy('sandbox') });
  const settings = () => ({
    ALIPAY_SETTINGS: writeSettings(`${home}-alipay.json`, {
      ...alipay.settings,
      notifyUrl: `${p.url}/callbacks/alipay`,
    }),
    STRIPE_SETTINGS: writeSettings(`${home}-stripe.json`, stripe.settings),
  });
  const start = (payouts: 'sandbox' | 'alipay') =>
    p.start({ policy: policy(payouts), variables: settings() });
  const restart = async (payouts: 'sandbox' | 'alipay') => {
    await p.end('SIGINT');
    await start(payouts);
  };
  try {
    await start('sandbox');
    await turnAhead(p);
    const acts = actsOn(p);
    report('people');
    const ids = await invitePeople(p, acts);
    await payIn(p);
    await agreeWithAgencies(p);
    await money.bindAccounts(p);
    const endpoints = await listen(p, good, bad);
    report('history');
    const settled = await makeHistory(p, acts, ids);
    report('withdrawals');
    const resolve = await money.withdrawEarly(p);
    await turnOften(p, 8, 'PT4H');
    await resolve();
    return await freezePopulation(p, acts, ids, { restart, alipay, endpoints, settled, report });
  } finally {
    await p.end('SIGKILL').catch(() => {});
    void alipay.stop();
    void stripe.end();
    await good.stop();
    await bad.stop();
  }
};

type Rest = {
  readonly restart: (payouts: 'sandbox' | 'alipay') => Promise<void>;
  readonly alipay: Awaited<ReturnType<typeof alipayDouble>>;
  readonly endpoints: Awaited<ReturnType<typeof listen>>;
  /** An order that has ended. */
  readonly settled: string;
  readonly report: (step: string) => void;
};

const freezePopulation = async (
  p: DrivenPlatform,
  acts: ReturnType<typeof actsOn>,
  ids: Readonly<Record<string, string>>,
  { restart, alipay, endpoints, settled, report }: Rest,
) => {
  report('payment providers');
  await restart('alipay');
  await leaveDeadLetter(p, settled);
  const pay = async ({ id, payUrl }: Readonly<Record<string, unknown>>, how: string) => {
    const { search } = new URL(String(payUrl));
    await fetch(`${alipay.origin}/gateway.do${search}`);
    await fetch(`${alipay.origin}/trades/${id}/${how}`, { method: 'POST' });
  };
  await money.depositThrough(p, pay);
  await money.bind(p, 'quan:creator', { type: 'alipay', accountNo: returnedAccount, holderName: 'quan Li' });
  await p.turn('PT13H');
  const sent = await money.withdraw(p, 'quan', yuan(40));
  await money.untilWithdrawal(p, 'quan', sent, 'paid');
  await turnOften(p, 8, 'PT12H');
  await money.untilWithdrawal(p, 'quan', sent, 'returned');
  await money.bind(p, 'lin:creator', { type: 'alipay', accountNo: '13800000005', holderName: 'lin Li' });
  await p.turn('PT13H');

  report('machines that cannot work');
  await restart('sandbox');
  const repairs = [await holdMachine(p, acts)];
  report('leaving');
  await leave(p, acts);
  report('the ledger');
  await money.postAdjustments(p, ids.mei ?? '');
  await switchOffAndOn(p, endpoints);
  await turnOften(p, 8, 'PT31M');
  report('tasks');
  const { open } = await addTasks(p, acts, ids);
  await talkAboutTasks(p, open);
  const client = { accountId: 'aurora', roles: ['advertiser'] };
  await approve(p, await p.put('otto:operator', '/operations/clients/aurora1', client));
  report('staff and pictures');
  await keepDesk(p, settled);
  await openAdvertiser(p);
  await showPictures(p);
  await holdSome(p, acts, ids.bo ?? '');
  report('open orders');
  const accepted = await standOrders(p, acts);
  await replay(p, endpoints);
  await p.post('mei:creator', '/notifications/read', { upTo: await readNewestNotificationId(p) });
  repairs.push(await delayMachine(p, acts));
  report('the last moment');
  await money.withdrawLate(p);
  repairs.push(await money.withdrawLast(p));
  await restart('alipay');
  await p.post('aurora:advertiser', '/wallet/deposits', { amount: yuan(15), provider: 'stripe' });
  await money.untilWithdrawal(p, 'yun', await money.withdraw(p, 'yun', yuan(30)), 'submitting');
  // The advertiser's endpoint fails, so that the delivery of this waits.
  await acts.asCreator(accepted, '/messages', { text: 'It is online.' });
  await acceptUnheard(p, acts, accepted);
  for (const repair of repairs) await repair();
  const rules = await p.get('otto:operator', '/process');
  const moment = new Date(await p.time()).toISOString();
  await p.end('SIGKILL');
  unblock(p.home);
  return { moment, policy: policy('sandbox'), accounts: p.accounts(), rules };
};

const readNewestNotificationId = async (p: DrivenPlatform): Promise<string> => {
  const { items } = await p.get('mei:creator', '/notifications');
  const [first] = items as { id: string }[];
  return String(first?.id);
};
