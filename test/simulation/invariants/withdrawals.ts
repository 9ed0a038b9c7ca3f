import { account } from '#shared/domain/ledger/accounts.ts';
import type { JournalEntry } from '#shared/domain/ledger/journal.ts';
import { stepsFrom, type WithdrawalStatus } from '#shared/domain/withdrawals/lifecycle.ts';
import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import { readContent } from '../item-content.ts';
import type { BankRecords } from '../provider/bank.ts';
import { bankName } from '../provider/payout-provider.ts';
import type { Item } from '../table/values.ts';
import type { Change } from '../table/writes.ts';
import type { ExpectedLedger, Report } from './ledger.ts';

export const withdrawalIn = (item: Item | undefined): Withdrawal | undefined =>
  item?.sk === 'WITHDRAWAL' ? (item.withdrawal as unknown as Withdrawal) : undefined;

/**
 * Whether nothing more happens automatically; a bank may return what was paid, and a failure may turn out
 * false.
 */
export const hasWithdrawalEnded = ({ status }: Withdrawal): boolean =>
  status === 'paid' || status === 'failed' || status === 'returned';

/** Whether a result contradicts an earlier one: the money is in suspense, and no longer pending. */
const isContradicted = ({ case: opened }: Withdrawal): boolean =>
  opened?.kind === 'late_success' || opened?.kind === 'late_failure';

/** The part of a withdrawal in its creator's account for withdrawals in progress. */
const inFlightAmount = (withdrawal: Withdrawal | undefined): number => {
  if (!withdrawal || hasWithdrawalEnded(withdrawal)) return 0;
  return isContradicted(withdrawal) ? 0 : withdrawal.amount.amount;
};

/** A withdrawal as steps change it: what the provider answered to staff about an open case is stored without a step. */
const stepContent = ({ case: opened, ...rest }: Withdrawal): string => {
  const { lastQuery: _answer, ...own } = opened ?? {};
  return JSON.stringify([rest, own]);
};

/** What never changes once it exists. */
const immutableFields = [
  'payee',
  'amount',
  'fee',
  'tax',
  'payout',
  'provider',
  'destination',
  'merchantNumber',
] as const;

/**
 * A payout that the provider does not know is sent again, or given to a person, only after a second such answer, this
 * long after the first.
 */
const minMissMs = 5 * 60_000;

const isGivenUpTooSoon = (
  { missedAt, status: previous }: Withdrawal,
  { status, updatedAt }: Withdrawal,
  command: string,
): boolean =>
  command === 'miss' &&
  status !== previous &&
  (missedAt === undefined || Date.parse(updatedAt) - Date.parse(missedAt) < minMissMs);

type Event = { readonly seq: number; readonly command: string; readonly to: string };

const eventOf = (id: string, changes: readonly Change[]): Event | undefined => {
  const found = changes.find(
    ({ key }) => key.pk === `WITHDRAWAL#${id}` && key.sk.startsWith('EVENT#'),
  )?.after;
  return found && (readContent(found).event as unknown as Event);
};

const faultsOfStep = (before: Withdrawal, after: Withdrawal, event: Event): readonly string[] => {
  const step = stepsFrom(before.status as WithdrawalStatus)[event.command];
  const isLegal = step?.to.includes(after.status) === true;
  const changed = immutableFields.filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const isReencrypted = before.parameters !== undefined && before.parameters !== after.parameters;
  return [
    ...(isLegal ? [] : [`no ${event.command} leads from ${before.status} to ${after.status}`]),
    ...changed.map((name) => `its ${name} changed`),
    ...(isGivenUpTooSoon(before, after, event.command) ? [`it is ${after.status} after one answer`] : []),
    ...(isReencrypted ? ['what is sent for it changed'] : []),
  ];
};

const faultsOfChange = (
  was: Withdrawal | undefined,
  is: Withdrawal,
  changes: readonly Change[],
): readonly string[] => {
  const { amount, fee, tax, payout, version, status } = is;
  const event = eventOf(is.id, changes);
  const last = was?.version ?? 0;
  const isNext = version === last + 1 && event?.seq === version && event.to === status;
  const rest = amount.amount - fee.amount - tax.tax.amount - payout.amount;
  return [
    ...(isNext ? [] : [`version ${version} came after ${last} with event ${event?.seq}`]),
    ...(rest === 0 ? [] : [`its parts leave ${rest} over`]),
    ...(was && event ? faultsOfStep(was, is, event) : []),
  ];
};

export type WithdrawalCheck = {
  /** Checks the withdrawals of one transaction, after the ledger has posted it. */
  readonly check: (changes: readonly Change[]) => void;
  /** The amount in the journal that was paid out for a withdrawal. */
  readonly getClearedAmount: (id: string) => number;
};

/** Compares withdrawals with their lifecycle, with the journal, and with the provider's actual payments. */
export const createWithdrawalCheck = (
  books: ExpectedLedger,
  bank: BankRecords,
  report: Report,
): WithdrawalCheck => {
  const clearedAmount = new Map<string, number>();
  const ownChange = new Map<string, number>();
  const inFlightTotal = new Map<string, number>();

  const post = ({ cause, postings }: JournalEntry): void => {
    if (cause.kind !== 'withdrawal') return;
    const postedChange = postings
      .filter(({ account }) => account === `platform/clearing/${bankName}`)
      .reduce((sum, { amount }) => sum + amount, 0);
    clearedAmount.set(cause.id, (clearedAmount.get(cause.id) ?? 0) + postedChange);
    const ownPostings = postings.filter(({ account }) => !account.startsWith('platform/'));
    const change = ownPostings.reduce((sum, { amount }) => sum + amount, 0);
    ownChange.set(cause.id, (ownChange.get(cause.id) ?? 0) + change);
  };

  /** A payee has paid the whole amount for a payout that arrived, unless the platform bore it, and nothing for any other. */
  const findOwnFault = ({ id, status, amount, case: opened }: Withdrawal): string | undefined => {
    if (status === 'needs_operator') return undefined;
    const isBorn = opened?.resolved?.bornBy === 'platform';
    const [expected, posted] = [status === 'paid' && !isBorn ? -amount.amount : 0, ownChange.get(id) ?? 0];
    return posted === expected
      ? undefined
      : `it is ${status}, and its payee has ${posted} instead of ${expected}`;
  };

  const compareWithProvider = ({
    id,
    status,
    payout,
    merchantNumber,
    case: opened,
  }: Withdrawal): readonly string[] => {
    const out = clearedAmount.get(id) ?? 0;
    // What the provider states is posted at once, before a person decides.
    const isLatePayout = status === 'needs_operator' && opened?.kind === 'late_success';
    const due = status === 'paid' || isLatePayout ? payout.amount : 0;
    const wasNeverSent = status === 'paid' && !bank.wasPaid(merchantNumber);
    // An operator has checked: what never arrived has failed as well.
    const lacksProof = status === 'failed' && !opened && !bank.hasFailed(merchantNumber);
    return [
      ...(out === due ? [] : [`it is ${status}, and the journal has paid ${out} of ${payout.amount} for it`]),
      ...(wasNeverSent ? ['it is paid, and the provider never paid it'] : []),
      ...(lacksProof ? ['it has failed, and the provider never said so'] : []),
    ];
  };

  const checkInFlightBalance = (was: Withdrawal | undefined, is: Withdrawal): void => {
    const inFlightBalance = account.withdrawing(is.payee);
    const sum = (inFlightTotal.get(inFlightBalance) ?? 0) + inFlightAmount(is) - inFlightAmount(was);
    inFlightTotal.set(inFlightBalance, sum);
    const stored = books.balance(inFlightBalance, is.amount.currency);
    if (stored !== sum) report(`${inFlightBalance} has ${stored}, and pending withdrawals are ${sum}`);
  };

  const checkOne = ({ before, after }: Change, changes: readonly Change[]): void => {
    const [was, is] = [withdrawalIn(before), withdrawalIn(after)];
    if (!is) {
      report(`${String(before?.pk)} was deleted`);
      return;
    }
    // A postponed check changes its place in the index, and nothing else.
    if (was?.version === is.version && stepContent(was) === stepContent(is)) return;
    const own = findOwnFault(is);
    for (const fault of [
      ...faultsOfChange(was, is, changes),
      ...compareWithProvider(is),
      ...(own ? [own] : []),
    ])
      report(`${is.id}: ${fault}`);
    checkInFlightBalance(was, is);
  };

  return {
    getClearedAmount: (id) => clearedAmount.get(id) ?? 0,
    check: (changes) => {
      for (const { key, after } of changes) {
        const entry = key.sk.startsWith('ENTRY#') && after ? readContent(after).entry : undefined;
        if (entry) post(entry);
      }
      for (const change of changes) if (change.key.sk === 'WITHDRAWAL') checkOne(change, changes);
    },
  };
};

type Rest = {
  readonly items: readonly Item[];
  readonly books: ExpectedLedger;
  readonly bank: BankRecords;
  readonly withdrawals: WithdrawalCheck;
};

const getClearingBalance = (books: ExpectedLedger): number =>
  books.balance(`platform/clearing/${bankName}`, 'CNY');

/** Every withdrawal has ended, and provider and journal agree on each number exactly. */
export const checkWithdrawalsEnd = ({ items, books, bank, withdrawals }: Rest, report: Report): void => {
  const all = items.flatMap((item) => withdrawalIn(item) ?? []);
  const numbers = new Set(all.map(({ merchantNumber }) => merchantNumber));
  for (const { id, status, merchantNumber, payout, ...rest } of all) {
    if (!hasWithdrawalEnded({ id, status, merchantNumber, payout, ...rest }))
      report(`${id}: it is ${status} in the end`);
    const [paid, postedAmount] = [bank.netPaid(merchantNumber), withdrawals.getClearedAmount(id)];
    if (paid !== postedAmount) report(`${id}: the provider has paid ${paid}, the journal ${postedAmount}`);
    const requestedTotal = bank.requestedAmount(merchantNumber);
    if (requestedTotal !== undefined && requestedTotal !== payout.amount)
      report(`${id}: ${requestedTotal} was sent of ${payout.amount}`);
  }
  for (const number of bank.numbers()) {
    if (!numbers.has(number)) report(`the provider paid under ${number}, which is no withdrawal's`);
  }
  const paid = bank.numbers().reduce((sum, number) => sum + bank.netPaid(number), 0);
  if (paid !== getClearingBalance(books))
    report(`the provider paid ${paid}, the journal says ${getClearingBalance(books)}`);
};
