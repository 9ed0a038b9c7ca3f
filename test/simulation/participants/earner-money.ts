import { money } from '#shared/domain/money.ts';
import { keys } from '#shared/store/keys.ts';
import { creatorIdOf } from '#test/support/engagement.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import type { Scheduler } from '../scheduler.ts';
import type { MemoryTable } from '../table/memory-table.ts';
import type { Trace } from '../trace.ts';
import type { Person, Requests } from './people.ts';

export type MoneyDeps = {
  readonly requests: Requests;
  readonly random: RandomSource;
  readonly scheduler: Scheduler;
  readonly table: MemoryTable;
  readonly trace: Trace;
};

const days = 86_400_000;
const path = '/wallet/withdrawals';

const availableOf = ({ table }: MoneyDeps, { sub }: Person): number =>
  Number(table.get(keys.wallet(creatorIdOf(sub), 'CNY'))?.available ?? 0);

/** Binds an account; another number every time. */
const bind = async ({ requests, random, scheduler }: MoneyDeps, creator: Person, automatic: boolean) => {
  const accountNo = `${creator.sub}.${scheduler.now()}@pay.test`;
  const body = { type: 'alipay', holderName: 'Cleo Li', accountNo, automatic };
  await requests.send(creator, 'put', '/wallet/payout-account', body);
  if (random.chance(0.2)) await requests.send(creator, 'get', '/wallet/payout-account');
};

const ask = async ({ requests, trace }: MoneyDeps, creator: Person, amount: number): Promise<void> => {
  const answer = await requests.send(creator, 'post', path, { amount: money(Math.floor(amount), 'CNY') });
  const slug = answer && answer.status >= 300 ? ` ${String(answer.body.type).split('/').at(-1)}` : '';
  trace.note('step', `withdraw: ${answer?.status ?? 'no answer'}${slug}`, creator.sub);
};

type Move = (deps: MoneyDeps, creator: Person) => Promise<unknown>;

/** What somebody with a wallet does, what is done often more than once. */
const moves: readonly Move[] = [
  ...Array<Move>(5).fill((deps, creator) => {
    const available = availableOf(deps, creator);
    return ask(deps, creator, Math.max(1, available * deps.random.pick([1, deps.random.unit()])));
  }),
  (deps, creator) => ask(deps, creator, availableOf(deps, creator) + deps.random.between(1, 1_000)),
  (deps, creator) => {
    // More than half of it, twice at once: one of them is refused.
    const amount = Math.max(1, availableOf(deps, creator) * deps.random.between(0.5, 1));
    return Promise.all([ask(deps, creator, amount), ask(deps, creator, amount)]);
  },
  async (deps, creator) => {
    await bind(deps, creator, deps.random.chance(0.4));
    // Nothing is paid to an account that took another's place a moment ago.
    await ask(deps, creator, Math.max(1, availableOf(deps, creator)));
  },
  async ({ requests }, creator) => {
    await requests.send(creator, 'get', '/wallet');
    await requests.send(creator, 'get', path);
  },
];

/** A creator's weeks with a wallet: an account sooner or later, money out now and then, and all that is left in the end. */
export const liveWallet = async (deps: MoneyDeps, creator: Person): Promise<void> => {
  const { random, scheduler } = deps;
  await scheduler.sleep(random.chance(0.5) ? 0 : random.between(0, 20 * days));
  await bind(deps, creator, random.chance(0.35));
  const steps = Math.floor(random.between(1, 5));
  for (let step = 0; step < steps; step += 1) {
    await scheduler.sleep(random.between(0, (50 / steps) * days));
    await random.pick(moves)(deps, creator);
  }
  await scheduler.sleep(random.between(0, 10 * days));
  if (random.chance(0.7)) await ask(deps, creator, Math.max(1, availableOf(deps, creator)));
};

/** An advertiser puts in more now and then, at times twice at once. */
export const liveDeposits = async (deps: MoneyDeps, advertiser: Person): Promise<void> => {
  const { random, scheduler, requests } = deps;
  for (let left = Math.floor(random.between(0, 3)); left > 0; left -= 1) {
    await scheduler.sleep(random.between(0, 15 * days));
    const body = { amount: money(Math.floor(random.between(1, 500_000)), 'CNY'), provider: 'sandbox' };
    const times = random.chance(0.2) ? 2 : 1;
    await Promise.all(
      Array.from({ length: times }, () => requests.send(advertiser, 'post', '/wallet/deposits', body)),
    );
  }
};
