import { account } from '#shared/domain/ledger/accounts.ts';
import type { JournalEntry } from '#shared/domain/ledger/journal.ts';
import { stepsFrom, type WithdrawalStatus } from '#shared/domain/withdrawal/lifecycle.ts';
import type { Withdrawal } from '#shared/domain/withdrawal/withdrawal.ts';
import { contentOf } from '../content.ts';
import type { BankRecords } from '../provider/bank.ts';
import { bankName } from '../provider/reached.ts';
import type { Item } from '../table/values.ts';
import type { Change } from '../table/writes.ts';
import type { Books, Report } from './books.ts';

export const withdrawalIn = (item: Item | undefined): Withdrawal | undefined =>
  item?.sk === 'WITHDRAWAL' ? (item.withdrawal as unknown as Withdrawal) : undefined;

/** Whether nothing more is to come by itself; a bank may send back what was paid, and a failure prove wrong. */
export const isOver = ({ status }: Withdrawal): boolean =>
  status === 'paid' || status === 'failed' || status === 'returned';

/** What a withdrawal keeps in its creator's purse of money on its way. */
const inFlight = (withdrawal: Withdrawal | undefined): number => {
  if (!withdrawal || isOver(withdrawal)) return 0;
  return withdrawal.case?.kind === 'late_success' ? 0 : withdrawal.amount.amount;
};

/** What never changes once it is there. */
const fixed = [
  'payee',
  'amount',
  'fee',
  'tax',
  'payout',
  'provider',
  'destination',
  'merchantNumber',
] as const;

type Event = { readonly seq: number; readonly command: string; readonly to: string };

const eventOf = (id: string, changes: readonly Change[]): Event | undefined => {
  const found = changes.find(
    ({ key }) => key.pk === `WITHDRAWAL#${id}` && key.sk.startsWith('EVENT#'),
  )?.after;
  return found && (contentOf(found).event as unknown as Event);
};

const faultsOfStep = (before: Withdrawal, after: Withdrawal, event: Event): readonly string[] => {
  const step = stepsFrom(before.status as WithdrawalStatus)[event.command];
  const isLegal = step?.to.includes(after.status) === true;
  const changed = fixed.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const isResealed = before.parameters !== undefined && before.parameters !== after.parameters;
  return [
    ...(isLegal ? [] : [`no ${event.command} leads from ${before.status} to ${after.status}`]),
    ...changed.map((name) => `its ${name} changed`),
    ...(isResealed ? ['what is sent for it changed'] : []),
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

export type Withdrawals = {
  /** Looks at what one transaction did to withdrawals, after the books have posted it. */
  readonly check: (changes: readonly Change[]) => void;
  /** What the journal says was paid out for a withdrawal. */
  readonly clearedOf: (id: string) => number;
};

/** Holds withdrawals to their life, to the journal, and to what the provider really did. */
export const openWithdrawals = (books: Books, bank: BankRecords, report: Report): Withdrawals => {
  const cleared = new Map<string, number>();
  const onTheWay = new Map<string, number>();

  const post = ({ cause, postings }: JournalEntry): void => {
    if (cause.kind !== 'withdrawal') return;
    const moved = postings
      .filter(({ account }) => account === `platform/clearing/${bankName}`)
      .reduce((sum, { amount }) => sum + amount, 0);
    cleared.set(cause.id, (cleared.get(cause.id) ?? 0) + moved);
  };

  const faultsOfTruth = ({
    id,
    status,
    payout,
    merchantNumber,
    case: opened,
  }: Withdrawal): readonly string[] => {
    const out = cleared.get(id) ?? 0;
    const due = status === 'paid' ? payout.amount : 0;
    const neverLeft = status === 'paid' && !bank.wasPaid(merchantNumber);
    // An operator has looked: what never arrived has failed as well.
    const isBaseless = status === 'failed' && !opened && !bank.didFail(merchantNumber);
    return [
      ...(out === due ? [] : [`it is ${status}, and the journal has paid ${out} of ${payout.amount} for it`]),
      ...(neverLeft ? ['it is paid, and the provider never paid it'] : []),
      ...(isBaseless ? ['it has failed, and the provider never said so'] : []),
    ];
  };

  const holdPurse = (was: Withdrawal | undefined, is: Withdrawal): void => {
    const purse = account.withdrawing(is.payee);
    const sum = (onTheWay.get(purse) ?? 0) + inFlight(is) - inFlight(was);
    onTheWay.set(purse, sum);
    const kept = books.balance(purse, is.amount.currency);
    if (kept !== sum) report(`${purse} has ${kept}, and withdrawals on their way are ${sum}`);
  };

  const checkOne = ({ before, after }: Change, changes: readonly Change[]): void => {
    const [was, is] = [withdrawalIn(before), withdrawalIn(after)];
    if (!is) {
      report(`${String(before?.pk)} was taken away`);
      return;
    }
    // A look that is put off changes where it is listed, and nothing else.
    if (was?.version === is.version && JSON.stringify(was) === JSON.stringify(is)) return;
    for (const fault of [...faultsOfChange(was, is, changes), ...faultsOfTruth(is)])
      report(`${is.id}: ${fault}`);
    holdPurse(was, is);
  };

  return {
    clearedOf: (id) => cleared.get(id) ?? 0,
    check: (changes) => {
      for (const { key, after } of changes) {
        const entry = key.sk.startsWith('ENTRY#') && after ? contentOf(after).entry : undefined;
        if (entry) post(entry);
      }
      for (const change of changes) if (change.key.sk === 'WITHDRAWAL') checkOne(change, changes);
    },
  };
};

type Rest = {
  readonly items: readonly Item[];
  readonly books: Books;
  readonly bank: BankRecords;
  readonly withdrawals: Withdrawals;
};

const clearingOf = (books: Books): number => books.balance(`platform/clearing/${bankName}`, 'CNY');

/** Every withdrawal has ended, and provider and journal agree on each number to the cent. */
export const checkWithdrawalsEnd = ({ items, books, bank, withdrawals }: Rest, report: Report): void => {
  const all = items.flatMap((item) => withdrawalIn(item) ?? []);
  const numbers = new Set(all.map(({ merchantNumber }) => merchantNumber));
  for (const { id, status, merchantNumber, payout, ...rest } of all) {
    if (!isOver({ id, status, merchantNumber, payout, ...rest })) report(`${id}: it is ${status} in the end`);
    const [paid, booked] = [bank.netOf(merchantNumber), withdrawals.clearedOf(id)];
    if (paid !== booked) report(`${id}: the provider has paid ${paid}, the journal ${booked}`);
    const asked = bank.amountOf(merchantNumber);
    if (asked !== undefined && asked !== payout.amount)
      report(`${id}: ${asked} was sent of ${payout.amount}`);
  }
  for (const number of bank.numbers()) {
    if (!numbers.has(number)) report(`the provider paid under ${number}, which is no withdrawal's`);
  }
  const paid = bank.numbers().reduce((sum, number) => sum + bank.netOf(number), 0);
  if (paid !== clearingOf(books)) report(`the provider paid ${paid}, the journal says ${clearingOf(books)}`);
  const deposited = items
    .filter(({ sk, deposit }) => sk === 'DEPOSIT' && (deposit as Item | undefined)?.status === 'received')
    .reduce((sum, { deposit }) => sum + Number(((deposit as Item).amount as Item).amount), 0);
  const received = -books.balance('platform/clearing/sandbox', 'CNY');
  if (deposited !== received) report(`${deposited} was deposited, and ${received} booked`);
};
