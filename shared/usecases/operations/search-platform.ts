import type { searchPlatform as route } from '../../contract/routes/search.ts';
import type { ApiDeps } from '../../deps.ts';
import { identitiesOf } from '../../domain/publication/publication-identity.ts';
import { readSearchQuery } from '../../domain/search/search-terms.ts';
import { findPublicationProofs } from '../../store/publication/publication-proof-store.ts';
import {
  accountMarkers,
  findIdsByEnd,
  findMarkedApplications,
  findOrderIdsByStart,
  findPartyIdsByName,
  profileMarkers,
} from '../../store/search/search-store.ts';
import type { UseCase } from '../use-case.ts';
import { findSubject, searchedPrefixes } from './find-subject.ts';

type Match = 'id' | 'id_end' | 'id_start' | 'name' | 'handle' | 'url' | 'item_number';

type Candidate = { readonly id: string; readonly match: Match };

/** Maximum things that one response shows. */
const maxResults = 20;

const matched = (ids: readonly string[], match: Match): readonly Candidate[] =>
  ids.map((id) => ({ id, match }));

/** The orders that a published work proves, by names of the work. */
const findOrdersByWork = async ({ table }: ApiDeps, identities: readonly string[]) =>
  (await findPublicationProofs(table, [...new Set(identities)])).map(({ orderId }) => orderId);

const findByUrl = async (deps: ApiDeps, platforms: readonly string[], url: string) => {
  if (!URL.canParse(url)) return [];
  const identities = platforms.flatMap((platform) => identitiesOf(platform, { url }));
  const [orders, applications] = await Promise.all([
    findOrdersByWork(deps, identities),
    findMarkedApplications(deps.table, profileMarkers(platforms, url)),
  ]);
  return [...orders, ...applications];
};

/** The ids of everything that a text can mean, each part by a bounded read. */
const findCandidates = async (deps: ApiDeps, text: string): Promise<readonly Candidate[]> => {
  const { table, policy } = deps;
  const platforms = Object.keys(policy.minFollowers);
  const { id, bareId, idEnd, orderIdStart, url, itemNumber, handle, name } = readSearchQuery(text);
  const parts = await Promise.all([
    matched(id ? [id] : [], 'id'),
    matched(bareId ? searchedPrefixes.map((prefix) => `${prefix}_${bareId}`) : [], 'id'),
    idEnd ? findIdsByEnd(table, idEnd).then((ids) => matched(ids, 'id_end')) : [],
    orderIdStart ? findOrderIdsByStart(table, orderIdStart).then((ids) => matched(ids, 'id_start')) : [],
    url ? findByUrl(deps, platforms, url).then((ids) => matched(ids, 'url')) : [],
    itemNumber
      ? findOrdersByWork(
          deps,
          platforms.map((platform) => `item#${platform}#${itemNumber}`),
        ).then((ids) => matched(ids, 'item_number'))
      : [],
    handle
      ? findMarkedApplications(table, accountMarkers(platforms, handle)).then((ids) => matched(ids, 'handle'))
      : [],
    name ? findPartyIdsByName(table, name).then((ids) => matched(ids, 'name')) : [],
  ]);
  return [...new Map(parts.flat().map((candidate) => [candidate.id, candidate])).values()];
};

/** Finds what a text means: an id or a part of it, a handle, a name, a URL, or a number. */
export const searchPlatform =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query: { q }, caller }) => {
    const candidates = q === undefined ? [] : await findCandidates(deps, q);
    const found = await Promise.all(
      candidates.slice(0, maxResults).map(async ({ id, match }) => {
        const subject = await findSubject(deps, id, caller);
        return subject ? [{ ...subject, match }] : [];
      }),
    );
    return { response: { items: found.flat() } };
  };
