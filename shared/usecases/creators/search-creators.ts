import type { searchCreators as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { partyKindOf } from '../../domain/accounts/party.ts';
import type { Creator } from '../../domain/creators/creator.ts';
import { foldText } from '../../domain/screening/fold-text.ts';
import { type CreatorRecord, searchCreators as search } from '../../store/creators/creator-store.ts';
import { findCreators } from '../../store/creators/profile-store.ts';
import { mapPage, type Page, type PageRequest } from '../../store/page.ts';
import { findPartyIdsByName } from '../../store/search/search-store.ts';
import { findHiddenParties } from '../blocks/find-hidden-parties.ts';
import { listPage } from '../paging.ts';
import type { Request, UseCase } from '../use-case.ts';
import { takesOrders, toNamedCreatorView } from './creator-view.ts';

type Facet = Pick<Request<typeof route>['query'], 'platform' | 'category' | 'minFollowers'>;

/** The most followers of a creator in the accounts that fit; undefined if none does. */
const followersIn = (
  { accounts }: Creator,
  { platform, category, minFollowers }: Facet,
): number | undefined => {
  const fitting = accounts
    .filter((account) => platform === undefined || account.platform === platform)
    .filter(({ categories }) => category === undefined || categories.includes(category))
    .map(({ followerCount }) => followerCount)
    .filter((count) => count >= minFollowers);
  return fitting.length > 0 ? Math.max(...fitting) : undefined;
};

/** Creators by a word of their name, most followers first. A name finds few, so there is one page. */
const findByName = async (
  { table }: Pick<ApiDeps, 'table'>,
  name: string,
  facet: Facet,
  { limit }: PageRequest,
): Promise<Page<CreatorRecord>> => {
  const ids = (await findPartyIdsByName(table, name)).filter((id) => partyKindOf(id) === 'creator');
  const found = (await findCreators(table, ids, ['profile'])).flatMap((record) => {
    const followers = followersIn(record.creator, facet);
    return followers === undefined ? [] : [{ record, followers }];
  });
  const sorted = found.toSorted((a, b) => b.followers - a.followers);
  return { items: sorted.slice(0, limit).map(({ record }) => record) };
};

/** Searches creators by platform, category and followers, and perhaps by name, most followers first. */
export const searchCreators =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller, now }) => {
    const { cursor: _cursor, limit: _limit, minFollowers, q, ...facet } = query;
    const name = q === undefined ? undefined : foldText(q);
    const list = `creators ${JSON.stringify([facet.platform, facet.category, minFollowers, name])}`;
    const { accountId, advertiserId } = caller;
    const hidden = await findHiddenParties(deps, { accountId, partyIds: advertiserId ? [advertiserId] : [] });
    // A creator may be away, suspended since the entries were read, or have a profile that is taken down.
    const isShown = ({ creator }: CreatorRecord): boolean =>
      takesOrders(creator, now) && !creator.takenDown && !hidden.has(creator.id);
    const show = async (records: readonly CreatorRecord[]) =>
      records.filter(isShown).map((record) => toNamedCreatorView(record, now));
    return listPage(deps, list, query, (page) =>
      name === undefined
        ? mapPage(search(deps.table, facet, minFollowers, page), async (found) =>
            show(
              await findCreators(
                deps.table,
                found.filter((id) => !hidden.has(id)),
                ['profile'],
              ),
            ),
          )
        : mapPage(findByName(deps, name, { ...facet, minFollowers }, page), show),
    );
  };
