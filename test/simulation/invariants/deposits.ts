import type { Deposit } from '#shared/domain/deposits/deposit.ts';
import { depositStepsFrom } from '#shared/domain/deposits/lifecycle.ts';
import type { JournalEntry } from '#shared/domain/ledger/journal.ts';
import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import { readContent } from '../item-content.ts';
import { type DepositRecords, depositGatewayName } from '../provider/deposit-gateway.ts';
import type { Item } from '../table/values.ts';
import type { Change } from '../table/writes.ts';
import type { ExpectedLedger, Report } from './ledger.ts';
import { withdrawalIn } from './withdrawals.ts';

export const depositIn = (item: Item | undefined): Deposit | undefined =>
  item?.sk === 'DEPOSIT' ? (item.deposit as unknown as Deposit) : undefined;

const currency = 'CNY';

/** What an open case of a withdrawal has in suspense: below zero if the money has left a second time. */
const withdrawalSuspense = (withdrawal: Withdrawal | undefined): number => {
  if (withdrawal?.status !== 'needs_operator' || !withdrawal.case?.inSuspense) return 0;
  const { payout, case: opened } = withdrawal;
  return opened.kind === 'late_success' ? -payout.amount : payout.amount;
};

const depositSuspense = (deposit: Deposit | undefined): number =>
  deposit?.status === 'needs_operator' ? (deposit.inSuspense?.amount ?? 0) : 0;

/** Whether a status can follow another by a step of the lifecycle. */
const isLegalStep = (before: Deposit, after: Deposit): boolean =>
  Object.values(depositStepsFrom(before.status)).some(({ to }) => to.includes(after.status));

/** What the journal has received from a provider for a deposit. */
const receivedBy = ({ postings }: JournalEntry, provider: string): number =>
  -postings
    .filter(({ account }) => account === `platform/clearing/${provider}`)
    .reduce((sum, { amount }) => sum + amount, 0);

export type DepositCheck = {
  /** Checks the deposits of one transaction, and the suspense account, after the ledger has posted it. */
  readonly check: (changes: readonly Change[]) => void;
  /** What the journal has received for a deposit from the provider. */
  readonly receivedAmount: (id: string) => number;
};

/** Compares deposits with their lifecycle, and the suspense account with the open cases. */
export const createDepositCheck = (books: ExpectedLedger, report: Report): DepositCheck => {
  const received = new Map<string, number>();
  let suspense = 0;

  const checkDeposit = (before: Deposit | undefined, after: Deposit): void => {
    if (before && JSON.stringify(before) === JSON.stringify(after)) return;
    const [last, next] = [before?.version ?? 0, after.version ?? 1];
    if (next <= last) report(`${after.id}: version ${next} came after ${last}`);
    if (before && before.amount.amount !== after.amount.amount) report(`${after.id}: its amount changed`);
    if (before && !isLegalStep(before, after))
      report(`${after.id}: no step leads from ${before.status} to ${after.status}`);
  };

  return {
    receivedAmount: (id) => received.get(id) ?? 0,
    check: (changes) => {
      for (const { key, before, after } of changes) {
        const entry = key.sk.startsWith('ENTRY#') && after ? readContent(after).entry : undefined;
        if (entry?.cause.kind === 'deposit') {
          const { id } = entry.cause;
          received.set(id, (received.get(id) ?? 0) + receivedBy(entry, depositGatewayName));
        }
        const deposit = depositIn(after);
        if (deposit) checkDeposit(depositIn(before), deposit);
        suspense += depositSuspense(deposit) - depositSuspense(depositIn(before));
        suspense += withdrawalSuspense(withdrawalIn(after)) - withdrawalSuspense(withdrawalIn(before));
      }
      const posted = books.balance('platform/suspense', currency);
      if (posted !== suspense) report(`platform/suspense has ${posted}, and open cases have ${suspense}`);
    },
  };
};

type Rest = {
  readonly items: readonly Item[];
  readonly books: ExpectedLedger;
  readonly gateway: DepositRecords;
  readonly deposits: DepositCheck;
};

/** Every deposit has ended, and provider and journal agree on each exactly. */
export const checkDepositsEnd = ({ items, books, gateway, deposits }: Rest, report: Report): void => {
  const all = items.flatMap((item) => depositIn(item) ?? []);
  const ids = new Set(all.map(({ id }) => id));
  for (const { id, status, provider } of all) {
    if (status === 'pending' || status === 'needs_operator') report(`${id}: it is ${status} in the end`);
    if (provider !== depositGatewayName) continue;
    const [net, posted] = [gateway.netReceived(id), deposits.receivedAmount(id)];
    if (net !== posted) report(`${id}: the provider has received ${net}, the journal ${posted}`);
  }
  for (const id of gateway.ids()) {
    if (!ids.has(id)) report(`the provider received money for ${id}, which is no deposit`);
  }
  const sandbox = all
    .filter(({ status, provider }) => status === 'received' && provider === 'sandbox')
    .reduce((sum, { amount }) => sum + amount.amount, 0);
  const posted = -books.balance('platform/clearing/sandbox', currency);
  if (sandbox !== posted) report(`${sandbox} was deposited in the sandbox, and ${posted} posted`);
};
