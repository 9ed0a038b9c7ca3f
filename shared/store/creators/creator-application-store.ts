import { Application, removePersonalData } from '../../domain/creators/creator-application.ts';
import { refuse } from '../../domain/refusal.ts';
import type { ReviewClaim } from '../../domain/reviews/review-claim.ts';
import type { Instant } from '../../domain/time.ts';
import { attributeReader, openCollection } from '../collection.ts';
import {
  allOf,
  type Condition,
  exists,
  isEqual,
  isNew,
  put,
  refuseUsedKey,
  remove,
  rewrite,
  type Write,
} from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import {
  isNotClaimedByOther,
  releasedReviewClaimWrite,
  reviewClaimOf,
  reviewClaimWrite,
} from '../reviews/review-claim-store.ts';
import { readEach } from '../stored.ts';
import { getItems, type Item, type Table } from '../table.ts';

/** An application with its review claim, which may have expired. */
export type ApplicationRecord = { readonly application: Application; readonly lease?: ReviewClaim };

const readApplication = attributeReader('application', Application);

const toApplicationRecord = (item: Item): ApplicationRecord => ({
  application: readApplication(item),
  ...reviewClaimOf(item),
});

export const { find: findApplication, list: listApplications } = openCollection(
  keys.application,
  toApplicationRecord,
);

/** The applications of these ids in any order. Missing ones are left out. */
export const findApplications = async (
  table: Table,
  ids: readonly string[],
): Promise<readonly Application[]> =>
  readEach(table, await getItems(table, ids.map(keys.application)), toApplicationRecord).map(
    ({ application }) => application,
  );

const applicationItem = (application: Application) => {
  const age = `${application.createdAt}#${application.id}`;
  return {
    ...keys.application(application.id),
    ...indexKeys(indexes.applicationsOf(application.creatorId), age),
    ...(application.status === 'pending' && indexKeys(indexes.pendingApplications(), age)),
    application,
  };
};

/** A new application, and the markers on its platform account that prevent a second one. */
export const newApplicationWrites = (application: Application, now: Instant): readonly Write[] => [
  put(applicationItem(application), isNew, refuseUsedKey),
  ...accountMarkersOf(application).map((marker) =>
    rewrite(
      { ...marker, status: application.status, reapplyAt: undefined },
      {
        expression: 'attribute_not_exists(pk) OR (#status = :rejected AND reapplyAt <= :now)',
        names: { '#status': 'status' },
        values: { ':rejected': 'rejected', ':now': now },
      },
      (mark) => refuse('conflict', describeExistingApplication(mark), { applicationId: mark?.applicationId }),
    ),
  ),
];

/** An account is known by its handle and by its profile. Each belongs to one application. */
const accountMarkersOf = ({ id, platform, handle, profileUrl }: Application) => [
  { ...keys.platformAccount(platform, handle), applicationId: id },
  ...(URL.canParse(profileUrl) ? [{ ...keys.platformProfile(platform, profileUrl), applicationId: id }] : []),
];

const describeExistingApplication = (mark: Item | undefined): string =>
  mark?.status === 'rejected'
    ? `This account was rejected and may apply again from ${mark.reapplyAt}.`
    : 'This account has an application already.';

const isPending = isEqual('application.status', 'pending');

/**
 * A decided application with the marker on its account, over a pending one that no other reviewer has
 * claimed.
 */
export const decidedApplicationWrites = (
  application: Application,
  reviewer: string,
  now: Instant,
): readonly Write[] => [
  rewrite(
    { ...applicationItem(application), lease: undefined },
    allOf(isPending, isNotClaimedByOther(reviewer, now)),
  ),
  ...accountMarkersOf(application).map((marker) =>
    rewrite(
      { ...marker, status: application.status, reapplyAt: application.reapplyAt },
      isFreeOrOf(application.id),
    ),
  ),
];

/** Applications of releases before 0.2.0 have no marker on their profile. */
const isFreeOrOf = (applicationId: string): Condition => ({
  expression: 'attribute_not_exists(pk) OR applicationId = :applicationId',
  values: { ':applicationId': applicationId },
});

/**
 * Removes personal data from applications. Unless the accounts stay reserved, other creators can apply with
 * them again.
 */
export const erasedApplicationsWrites = async (
  table: Table,
  found: readonly Application[],
  isFreed: boolean,
): Promise<readonly Write[]> => {
  const marks = await getItems(
    table,
    found.flatMap(accountMarkersOf).map(({ pk, sk }) => ({ pk, sk })),
  );
  const ids = new Set(found.map(({ id }) => id));
  const own = isFreed ? marks.filter(({ applicationId }) => ids.has(String(applicationId))) : [];
  return [
    ...found.map((one) => rewrite({ ...applicationItem(removePersonalData(one)), lease: undefined }, exists)),
    ...own.map(({ pk, sk, applicationId }) =>
      remove({ pk: String(pk), sk: String(sk) }, isEqual('applicationId', applicationId)),
    ),
  ];
};

export const applicationReviewClaimWrite = (id: string, lease: ReviewClaim, now: Instant): Write =>
  reviewClaimWrite(keys.application(id), lease, isPending, now);

export const releasedApplicationWrite = (id: string, lease: ReviewClaim): Write =>
  releasedReviewClaimWrite(keys.application(id), lease);
