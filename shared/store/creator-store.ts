import * as z from 'zod';
import { Reason } from '../contract/schemas/basics.ts';
import { AccountStanding, Preferences, Profile } from '../contract/schemas/creators.ts';
import type { Application } from '../domain/creator/application.ts';
import type { Creator } from '../domain/creator/creator.ts';
import { refuse } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { isNew, put, type Write } from './commit.ts';
import { keys, listed, lists } from './keys.ts';
import { getItem, type Item, listWhole, type Position, type Table } from './table.ts';

const ApplicationSchema = z.strictObject({
  id: z.string(),
  creatorId: z.string(),
  platform: z.string(),
  handle: z.string(),
  profileUrl: z.string(),
  followerCount: z.int(),
  accountStanding: AccountStanding,
  categories: z.array(z.string()),
  status: z.enum(['pending', 'approved', 'rejected']),
  createdAt: z.string(),
  decidedAt: z.string().optional(),
  decidedBy: z.string().optional(),
  reasons: z.array(Reason),
  reapplyAt: z.string().optional(),
}) as z.ZodType<Application>;

const CreatorSchema = z.strictObject({
  id: z.string(),
  version: z.int(),
  status: z.enum(['active', 'suspended']),
  since: z.string(),
  accounts: z.array(
    z.strictObject({
      platform: z.string(),
      handle: z.string(),
      profileUrl: z.string(),
      followerCount: z.int(),
      categories: z.array(z.string()),
    }),
  ),
  profile: Profile.optional(),
  preferences: Preferences.optional(),
}) as z.ZodType<Creator>;

const toApplication = (item: Item): Application => ApplicationSchema.parse(item.application);

export const findApplication = async (table: Table, id: string): Promise<Application | undefined> => {
  const item = await getItem(table, keys.application(id));
  return item && toApplication(item);
};

export const listPendingApplications = async (
  table: Table,
  limit: number,
  after?: Position,
): Promise<{ applications: readonly Application[]; next?: Position }> => {
  const { items, next } = await listWhole(table, lists.pendingApplications(), limit, after);
  return { applications: items.map(toApplication), ...(next && { next }) };
};

const applicationItem = (application: Application) => ({
  ...keys.application(application.id),
  ...(application.status === 'pending' &&
    listed(lists.pendingApplications(), `${application.createdAt}#${application.id}`)),
  application,
});

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

/** A decided application with the mark on its account, over the pending one. */
export const writesOfDecidedApplication = (application: Application): readonly Write[] => [
  put(applicationItem(application), {
    expression: 'application.#status = :pending',
    names: { '#status': 'status' },
    values: { ':pending': 'pending' },
  }),
  put(
    { ...accountMark(application), status: application.status, reapplyAt: application.reapplyAt },
    { expression: 'applicationId = :id', values: { ':id': application.id } },
  ),
];

export const findCreator = async (table: Table, creatorId: string): Promise<Creator | undefined> => {
  const item = await getItem(table, keys.creator(creatorId));
  return item && CreatorSchema.parse(item.creator);
};

/** A creator over the one that was read; version 1 is a new one. */
export const writeOfCreator = (creator: Creator): Write =>
  put(
    { ...keys.creator(creator.id), creator },
    creator.version === 1
      ? isNew
      : { expression: 'creator.version = :before', values: { ':before': creator.version - 1 } },
  );
