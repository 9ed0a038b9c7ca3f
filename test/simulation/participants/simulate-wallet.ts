import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Payee } from '#shared/domain/ledger/accounts.ts';
import { money } from '#shared/domain/money.ts';
import { keys } from '#shared/store/keys.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import { type DepositGateway, depositGatewayName } from '../provider/deposit-gateway.ts';
import type { Scheduler } from '../scheduler.ts';
import type { MemoryTable } from '../table/memory-table.ts';
import type { Trace } from '../trace.ts';
import type { Person, Requests } from './requests.ts';

export type MoneyDeps = {
  readonly requests: Requests;
  readonly random: RandomSource;
  readonly scheduler: Scheduler;
  readonly table: MemoryTable;
  readonly trace: Trace;
};

/** An earner: a creator or an agency. */
export type Earner = Person & { readonly payeeRole: Payee['role'] };

const days = 86_400_000;

/** A path of the wallet, which differs for agencies. */
const toWalletPath = ({ payeeRole }: Earner, path: string): string =>
  `/wallet${path}${payeeRole === 'agency' ? '?as=agency' : ''}`;

const availableOf = ({ table }: MoneyDeps, { sub, payeeRole }: Earner): number => {
  const id = derivePartyId(payeeRole === 'agency' ? 'agy' : 'crt', sub);
  return Number(table.get(keys.wallet(id, 'CNY'))?.available ?? 0);
};

/** Binds an account, with a different number every time. */
const setPayoutAccount = async (
  { requests, random, scheduler }: MoneyDeps,
  earner: Earner,
  automatic: boolean,
) => {
  const accountNo = `${earner.sub}.${scheduler.now()}@pay.test`;
  const body = { type: 'alipay', holderName: 'Cleo Li', accountNo, automatic };
  await requests.send(earner, 'put', toWalletPath(earner, '/payout-account'), body);
  if (random.chance(0.2)) await requests.send(earner, 'get', toWalletPath(earner, '/payout-account'));
};

const requestWithdrawal = async (
  { requests, trace }: MoneyDeps,
  earner: Earner,
  amount: number,
): Promise<void> => {
  const body = { amount: money(Math.floor(amount), 'CNY') };
  const answer = await requests.send(earner, 'post', toWalletPath(earner, '/withdrawals'), body);
  const slug = answer && answer.status >= 300 ? ` ${String(answer.body.type).split('/').at(-1)}` : '';
  trace.note('step', `withdraw: ${answer?.status ?? 'no answer'}${slug}`, earner.sub);
};

type WalletAction = (deps: MoneyDeps, earner: Earner) => Promise<unknown>;

/** The requests of an account with a wallet, often repeated. */
const walletActions: readonly WalletAction[] = [
  ...Array<WalletAction>(5).fill((deps, earner) => {
    const available = availableOf(deps, earner);
    return requestWithdrawal(
      deps,
      earner,
      Math.max(1, available * deps.random.pick([1, deps.random.drawUnit()])),
    );
  }),
  (deps, earner) =>
    requestWithdrawal(deps, earner, availableOf(deps, earner) + deps.random.between(1, 1_000)),
  (deps, earner) => {
    // More than half of it, twice at once: one of them is refused.
    const amount = Math.max(1, availableOf(deps, earner) * deps.random.between(0.5, 1));
    return Promise.all([requestWithdrawal(deps, earner, amount), requestWithdrawal(deps, earner, amount)]);
  },
  async (deps, earner) => {
    await setPayoutAccount(deps, earner, deps.random.chance(0.4));
    // Nothing is paid to an account that has just replaced another.
    await requestWithdrawal(deps, earner, Math.max(1, availableOf(deps, earner)));
  },
  async ({ requests }, earner) => {
    await requests.send(earner, 'get', toWalletPath(earner, ''));
    await requests.send(earner, 'get', toWalletPath(earner, '/withdrawals'));
  },
];

/**
 * An earner's weeks with a wallet: an account sooner or later, some withdrawals, and the whole rest at the
 * end.
 */
export const simulateWallet = async (deps: MoneyDeps, earner: Earner): Promise<void> => {
  const { random, scheduler } = deps;
  await scheduler.sleep(random.chance(0.5) ? 0 : random.between(0, 20 * days));
  await setPayoutAccount(deps, earner, random.chance(0.35));
  const steps = Math.floor(random.between(1, 5));
  for (let step = 0; step < steps; step += 1) {
    await scheduler.sleep(random.between(0, (50 / steps) * days));
    await random.pick(walletActions)(deps, earner);
  }
  await scheduler.sleep(random.between(0, 10 * days));
  if (random.chance(0.7)) await requestWithdrawal(deps, earner, Math.max(1, availableOf(deps, earner)));
};

/** An advertiser sometimes deposits more, sometimes twice at once, and opens the payment page. */
export const simulateDeposits = async (
  deps: MoneyDeps & { readonly gateway: Pick<DepositGateway, 'openPage'> },
  advertiser: Person,
): Promise<void> => {
  const { random, scheduler, requests, gateway } = deps;
  const deposit = async (body: unknown): Promise<void> => {
    const answer = await requests.send(advertiser, 'post', '/wallet/deposits', body);
    if (answer?.status !== 201) return;
    const { id } = answer.body;
    gateway.openPage(id);
    await scheduler.sleep(random.between(0, 2 * days));
    if (random.chance(0.5)) await requests.send(advertiser, 'get', `/wallet/deposits/${id}`);
  };
  for (let left = Math.floor(random.between(0, 4)); left > 0; left -= 1) {
    await scheduler.sleep(random.between(0, 15 * days));
    const amount = money(Math.floor(random.between(1, 500_000)), 'CNY');
    const body = { amount, provider: random.pick(['sandbox', depositGatewayName, depositGatewayName]) };
    const times = random.chance(0.2) ? 2 : 1;
    await Promise.all(Array.from({ length: times }, () => deposit(body)));
  }
};
