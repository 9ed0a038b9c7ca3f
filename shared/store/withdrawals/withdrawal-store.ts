import { refuse } from '../../domain/refusal.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import type { WithdrawalStatus } from '../../domain/withdrawals/lifecycle.ts';
import { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import type { WithdrawalSummary } from '../../domain/withdrawals/withdrawal-event.ts';
import { attributeReader, openCollection } from '../collection.ts';
import {
  allOf,
  exists,
  followsVersion,
  isEqual,
  isMissing,
  isNew,
  put,
  rewrite,
  update,
  type Write,
} from '../commit.ts';
import { toDocument } from '../document.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { deadlineShards, keys, shardOf } from '../keys.ts';
import { idEndKeys } from '../search/search-store.ts';
import { numberIn } from '../stored.ts';
import type { Item } from '../table.ts';

export const toWithdrawal = attributeReader('withdrawal', Withdrawal);

export const { find: findWithdrawal, list: listWithdrawals } = openCollection(keys.withdrawal, toWithdrawal);

/** A withdrawal and the number of the last execution that a sweep started. */
export type WithdrawalRecord = { readonly withdrawal: Withdrawal; readonly executions: number | undefined };

export const toWithdrawalRecord = (item: Item): WithdrawalRecord => ({
  withdrawal: toWithdrawal(item),
  executions: numberIn(item, 'executions'),
});

/** What subscribers of a withdrawal's event need to know of it. */
const toWithdrawalSummary = ({ id, payee, amount, fee, payout }: Withdrawal): WithdrawalSummary => ({
  id,
  payee,
  amount,
  fee,
  payout,
});

/** The input of a withdrawal's workflow. */
export const toWithdrawalWorkflowInput = ({ id, status }: Withdrawal) => ({ withdrawalId: id, status });

/** The states in which a workflow runs. */
const runningStatuses: ReadonlySet<string> = new Set([
  'requested',
  'submitting',
  'processing',
  'unknown',
] satisfies WithdrawalStatus[]);

/** How long after a step an execution may need to start. */
const tolerance = 'PT5M';

const placeOf = ({ id }: Withdrawal, at: Instant): string => `${at}#${id}`;

const stepCheckKeys = (withdrawal: Withdrawal, at: Instant) =>
  indexKeys(indexes.withdrawalsToCheck(shardOf(withdrawal.id, deadlineShards), at), placeOf(withdrawal, at));

/** Whether a workflow still runs for a withdrawal. */
export const isRunningWithdrawal = ({ status }: Pick<Withdrawal, 'status'>): boolean =>
  runningStatuses.has(status);

const providerCheckKeys = (withdrawal: Withdrawal, at: Instant) =>
  indexKeys(
    indexes.paidWithdrawalsToCheck(shardOf(withdrawal.id, deadlineShards), at),
    placeOf(withdrawal, at),
  );

/** Ends the checks of a withdrawal. */
export const endWithdrawalChecksWrite = ({ id, version }: Withdrawal): Write =>
  update(
    keys.withdrawal(id),
    { set: { gsi5pk: undefined, gsi5sk: undefined } },
    isEqual('withdrawal.version', version),
  );

/** Stores what the provider answered about an open case. The case itself does not change. */
export const lastQueryWrite = (
  { id, version }: Pick<Withdrawal, 'id' | 'version'>,
  lastQuery: NonNullable<NonNullable<Withdrawal['case']>['lastQuery']>,
): Write =>
  update(
    keys.withdrawal(id),
    { set: { 'withdrawal.case.lastQuery': lastQuery } },
    isEqual('withdrawal.version', version),
  );

/** Its places in the lists of staff: among all, and among those that run or need a decision, or by the provider's number. */
const staffListKeys = ({ id, status, requestedAt, updatedAt, providerReference }: WithdrawalPlace) => ({
  ...indexKeys(indexes.allWithdrawals(), `${requestedAt}#${id}`),
  ...(providerReference && indexKeys(indexes.providerReferences(providerReference), id)),
  ...(status === 'needs_operator' && indexKeys(indexes.withdrawalCases(), `${updatedAt}#${id}`)),
  ...(runningStatuses.has(status) && indexKeys(indexes.runningWithdrawals(), `${requestedAt}#${id}`)),
});

type WithdrawalPlace = Pick<Withdrawal, 'id' | 'status' | 'requestedAt' | 'updatedAt' | 'providerReference'>;

const listedRefusal = refuse('conflict', 'The withdrawal is listed already.');

/** Lists a withdrawal of a release before 0.3.0 for staff, unless it changed since it was read. */
export const oldWithdrawalListingWrite = (withdrawal: Withdrawal): Write =>
  update(
    keys.withdrawal(withdrawal.id),
    { set: staffListKeys(withdrawal) },
    allOf(exists, isMissing('gsi3pk'), isEqual('withdrawal.version', withdrawal.version)),
    (found) => (found && found.gsi3pk === undefined ? 'stale' : listedRefusal),
  );

/** A withdrawal after a step, with its event; version 1 is new. `askProviderAt`: when a sweep asks about an ended one. */
export const withdrawalWrites = (
  withdrawal: Withdrawal,
  step: string,
  askProviderAt?: Instant,
): readonly Write[] => [
  rewrite(
    {
      ...keys.withdrawal(withdrawal.id),
      ...idEndKeys('withdrawal', withdrawal.id),
      ...indexKeys(indexes.withdrawalsOf(withdrawal.payee), `${withdrawal.requestedAt}#${withdrawal.id}`),
      ...staffListKeys(withdrawal),
      ...(runningStatuses.has(withdrawal.status) &&
        stepCheckKeys(withdrawal, addDuration(withdrawal.updatedAt, tolerance))),
      ...(askProviderAt && providerCheckKeys(withdrawal, askProviderAt)),
      withdrawal,
    },
    followsVersion('withdrawal.version', withdrawal.version),
  ),
  put(
    {
      ...keys.withdrawalEvent(withdrawal.id, withdrawal.version),
      // The stream's filters read it.
      isFollowUp: false,
      ...toDocument({
        event: { seq: withdrawal.version, at: withdrawal.updatedAt, command: step, to: withdrawal.status },
        news: toWithdrawalWorkflowInput(withdrawal),
        paidOut: toWithdrawalSummary(withdrawal),
      }),
    },
    isNew,
  ),
];
