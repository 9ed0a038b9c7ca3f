import { deriveId } from '#shared/adapters/ids.ts';
import type { Earner } from '#shared/domain/ledger/accounts.ts';
import { money } from '#shared/domain/money.ts';
import type { Order } from '#shared/domain/orders/order.ts';
import { sharesOf } from '#shared/domain/orders/split.ts';
import { toEpochMs } from '#shared/domain/time.ts';
import { keys } from '#shared/store/keys.ts';
import { automaticWithdrawalId, payeesOf } from '#shared/usecases/withdrawals/automatic-withdrawals.ts';
import { readOrder } from '../item-content.ts';
import type { Key } from '../table/items.ts';
import type { Item } from '../table/values.ts';
import type { Change } from '../table/writes.ts';
import type { Report } from './ledger.ts';

type Options = {
  readonly now: () => number;
  readonly find: (key: Key) => Item | undefined;
  readonly report: Report;
};

/** Longer than the time of a function between its read of a payee's choice and its write. */
const maxTaskMs = 30_000;

const readChoice = (item: Item | undefined): boolean =>
  (item?.payoutAccount as { readonly automatic?: boolean } | undefined)?.automatic === true;

const readRoles = (item: Item | undefined): readonly string[] =>
  (item?.withdrawsFor as readonly string[] | undefined) ?? [];

/**
 * Compares automatic withdrawals with the choices of payees: each settlement is withdrawn, or the payee knows
 * why not.
 */
export const createAutomaticWithdrawalCheck = ({ now, find, report }: Options) => {
  const changedAt = new Map<string, number>();
  const emptied = new Map<string, number>();

  const hasChosen = (payee: Earner): boolean => readChoice(find(keys.payoutAccount(payee)));

  const isFresh = (payee: Earner): boolean =>
    (changedAt.get(keys.payoutAccount(payee).pk) ?? Number.NEGATIVE_INFINITY) > now() - maxTaskMs;

  /** When an account's balance was last withdrawn completely. */
  const findEmptiedAt = ({ id }: Earner, currency: string): number =>
    emptied.get(keys.wallet(id, currency).pk) ?? Number.NEGATIVE_INFINITY;

  /** The settlement names exactly the payees who chose automatic withdrawals. */
  const checkSettled = (order: Order, markedRoles: readonly string[]): void => {
    for (const payee of payeesOf(order).filter((one) => !isFresh(one))) {
      const isMarked = markedRoles.includes(payee.role);
      if (isMarked !== hasChosen(payee)) {
        report(
          `${order.id}: it is${isMarked ? '' : ' not'} to be withdrawn for the ${payee.role}, who chose otherwise`,
        );
      }
    }
  };

  const wasHandled = (order: Order, payee: Earner): boolean => {
    const { id, since, terms } = order;
    const partyEventId = deriveId('pev', `automatic ${id} ${payee.id}`);
    const { currency } = terms.price;
    const settledEarners = sharesOf(terms, money(order.award ?? 0, currency))[payee.role].amount;
    return (
      settledEarners === 0 ||
      find(keys.withdrawal(automaticWithdrawalId(payee.role, id, since))) !== undefined ||
      find(keys.partyEvent(partyEventId)) !== undefined ||
      findEmptiedAt(payee, currency) > toEpochMs(since) - maxTaskMs ||
      !hasChosen(payee) ||
      isFresh(payee)
    );
  };

  /** A finished automatic withdrawal was made, or its payee was notified why it was not. */
  const checkDone = (order: Order, roles: readonly string[]): void => {
    for (const payee of payeesOf(order).filter(({ role }) => roles.includes(role))) {
      if (!wasHandled(order, payee)) report(`${order.id}: nothing was withdrawn for the ${payee.role}`);
    }
  };

  const checkOne = ({ key, before, after }: Change): void => {
    if (key.sk === 'PAYOUT_ACCOUNT' && readChoice(before) !== readChoice(after)) changedAt.set(key.pk, now());
    if (key.sk.startsWith('BALANCE#') && after?.available === 0) emptied.set(key.pk, now());
    const order = key.sk === 'ORDER' ? readOrder(after) : undefined;
    if (!order) return;
    if (order.status === 'settled' && readOrder(before)?.status !== 'settled') {
      checkSettled(order, readRoles(after));
    }
    const done = readRoles(before).filter((role) => !readRoles(after).includes(role));
    if (done.length > 0) checkDone(order, done);
  };

  return { check: (changes: readonly Change[]): void => changes.forEach(checkOne) };
};
