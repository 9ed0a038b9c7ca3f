import * as z from 'zod';
import { Reason } from '../contract/schemas/basics.ts';
import { AccountStanding } from '../contract/schemas/creators.ts';
import { type Application, withoutPerson } from '../domain/creator/application.ts';
import type { Lease } from '../domain/lease.ts';
import { refuse } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { allOf, type Condition, isNew, put, remove, type Write } from './commit.ts';
import { keys } from './keys.ts';
import { isFreeFor, leaseOf, writeOfLease, writeOfReturnedLease } from './lease-store.ts';
import { type Listing, listed, lists } from './lists.ts';
import { readEach, reader } from './stored.ts';
import { getItem, getItems, type Item, listWhole, type Position, type Table } from './table.ts';

const ApplicationSchema = z.strictObject({
  id: z.string(),
  creatorId: z.string(),
  platform: z.string(),
  handle: z.string(),
  profileUrl: z.string(),
  followerCount: z.int(),
  accountStanding: AccountStanding,
  categories: z.array(z.string()),
  contentHealthy: z.boolean().optional(),
  legalName: z.string().optional(),
  status: z.enum(['pending', 'approved', 'rejected']),
  createdAt: z.string(),
  decidedAt: z.string().optional(),
  decidedBy: z.string().optional(),
  reasons: z.array(Reason),
  reapplyAt: z.string().optional(),
}) as z.ZodType<Application>;

/** An application with the lease of the reviewer who works on it, whether that still runs or not. */
export type ApplicationRecord = { readonly application: Application; readonly lease?: Lease };

const readApplication = reader(ApplicationSchema);

const toRecord = (item: Item): ApplicationRecord => {
  const lease = leaseOf(item);
  return { application: readApplication(item.application, item), ...(lease && { lease }) };
};

export const findApplication = async (table: Table, id: string): Promise<ApplicationRecord | undefined> => {
  const item = await getItem(table, keys.application(id));
  return item && toRecord(item);
};

export const listApplications = async (
  table: Table,
  listing: Listing,
  limit: number,
  after?: Position,
): Promise<{ records: readonly ApplicationRecord[]; next?: Position }> => {
  const { items, next } = await listWhole(table, listing, limit, after);
  return { records: readEach(table, items, toRecord), ...(next && { next }) };
};

const applicationItem = (application: Application) => {
  const age = `${application.createdAt}#${application.id}`;
  return {
    ...keys.application(application.id),
    ...listed(lists.applicationsOf(application.creatorId), age),
    ...(application.status === 'pending' && listed(lists.pendingApplications(), age)),
    application,
  };
};

/** A new application, and the mark on its platform account that keeps a second one from being made. */
export const writesOfNewApplication = (application: Application, now: Instant): readonly Write[] => [
  put(applicationItem(application), isNew),
  put(
    { ...accountMark(application), status: application.status },
    {
      expression: 'attribute_not_exists(pk) OR (#status = :rejected AND reapplyAt <= :now)',
      names: { '#status': 'status' },
      values: { ':rejected': 'rejected', ':now': now },
    },
    (mark) => refuse('conflict', whyNotAgain(mark), { applicationId: mark?.applicationId }),
  ),
];

const accountMark = ({ id, platform, handle }: Application) => ({
  ...keys.platformAccount(platform, handle),
  applicationId: id,
});

const whyNotAgain = (mark: Item | undefined): string =>
  mark?.status === 'rejected'
    ? `This account was rejected and may apply again from ${mark.reapplyAt}.`
    : 'This account has an application already.';

const isPending: Condition = {
  expression: '#application.#status = :pending',
  names: { '#application': 'application', '#status': 'status' },
  values: { ':pending': 'pending' },
};

/** A decided application with the mark on its account, over the pending one that no other reviewer has a lease of. */
export const writesOfDecidedApplication = (
  application: Application,
  reviewer: string,
  now: Instant,
): readonly Write[] => [
  put(applicationItem(application), allOf(isPending, isFreeFor(reviewer, now))),
  put(
    { ...accountMark(application), status: application.status, reapplyAt: application.reapplyAt },
    { expression: 'applicationId = :id', values: { ':id': application.id } },
  ),
];

/**
 * Applications without what is personal in them, and unless they are to be kept, their platform accounts free for
 * whoever applies with them next.
 */
export const writesOfErasedApplications = async (
  table: Table,
  found: readonly Application[],
  isFreed: boolean,
): Promise<readonly Write[]> => {
  const marks = await getItems(
    table,
    [...new Map(found.map((one) => [keyOfMark(one), accountMark(one)])).values()].map(({ pk, sk }) => ({
      pk,
      sk,
    })),
  );
  const ids = new Set(found.map(({ id }) => id));
  const own = isFreed ? marks.filter(({ applicationId }) => ids.has(String(applicationId))) : [];
  return [
    ...found.map((one) => put(applicationItem(withoutPerson(one)), { expression: 'attribute_exists(pk)' })),
    ...own.map(({ pk, sk, applicationId }) =>
      remove(
        { pk: String(pk), sk: String(sk) },
        { expression: 'applicationId = :id', values: { ':id': applicationId } },
      ),
    ),
  ];
};

const keyOfMark = ({ platform, handle }: Application): string => keys.platformAccount(platform, handle).pk;

export const writeOfApplicationLease = (id: string, lease: Lease, now: Instant): Write =>
  writeOfLease(keys.application(id), lease, isPending, now);

export const writeOfReturnedApplication = (id: string, lease: Lease): Write =>
  writeOfReturnedLease(keys.application(id), lease);
