import type { searchPlatform as route } from '../../contract/routes/search.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Deposit } from '../../domain/deposits/deposit.ts';
import { identitiesOf } from '../../domain/publication/publication-identity.ts';
import { readSearchQuery } from '../../domain/search/search-terms.ts';
import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';
import { listDeposits } from '../../store/deposits/deposit-store.ts';
import { indexes } from '../../store/indexes.ts';
import { findPublicationProofs } from '../../store/publication/publication-proof-store.ts';
import {
  accountMarkers,
  findAdvertiserIdsByMail,
  findIdsByEnd,
  findIdsByReference,
  findMarkedApplications,
  findOrderIdsByStart,
  findPartyIdsByName,
  profileMarkers,
} from '../../store/search/search-store.ts';
import type { Table } from '../../store/table.ts';
import { listWithdrawals } from '../../store/withdrawals/withdrawal-store.ts';
import { hashMail } from '../advertisers/hash-mail.ts';
import { type Caller, may } from '../caller.ts';
import type { UseCase } from '../use-case.ts';
import { findSubject, searchedPrefixes } from './find-subject.ts';

type Match =
  | 'id'
  | 'id_end'
  | 'id_start'
  | 'name'
  | 'handle'
  | 'url'
  | 'item_number'
  | 'provider_number'
  | 'mail';

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

/** Payments that wait for their provider or for a decision. */
const readWaitingPayments = async (table: Table, limit: number) => {
  const pages = await Promise.all([
    listWithdrawals(table, indexes.withdrawalCases(), { limit }),
    listWithdrawals(table, indexes.runningWithdrawals(), { limit }),
    listDeposits(table, indexes.depositCases(), { limit }),
    listDeposits(table, indexes.depositsIn('pending'), { limit }),
  ]);
  return pages.flatMap(({ items }): readonly (Deposit | Withdrawal)[] => items);
};

/** The ids of everything that a text can mean, each part by a bounded read. */
const findCandidates = async (deps: ApiDeps, text: string, caller: Caller): Promise<readonly Candidate[]> => {
  const { table, policy } = deps;
  const platforms = Object.keys(policy.minFollowers);
  const { id, bareId, idEnd, orderIdStart, url, itemNumber, ...words } = readSearchQuery(text);
  const { handle, name, reference, mail } = words;
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
    reference && may(caller, 'finance.read')
      ? findIdsByReference(table, reference, (limit) => readWaitingPayments(table, limit)).then((ids) =>
          matched(ids, 'provider_number'),
        )
      : [],
    mail
      ? findAdvertiserIdsByMail(table, await hashMail(deps.signer, mail)).then((ids) => matched(ids, 'mail'))
      : [],
  ]);
  return [...new Map(parts.flat().map((candidate) => [candidate.id, candidate])).values()];
};

/** Finds what a text means: an id or a part of it, a handle, a name, a URL, or a number. */
export const searchPlatform =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query: { q }, caller }) => {
    const candidates = q === undefined ? [] : await findCandidates(deps, q, caller);
    const found = await Promise.all(
      candidates.slice(0, maxResults).map(async ({ id, match }) => {
        const subject = await findSubject(deps, id, caller);
        return subject ? [{ ...subject, match }] : [];
      }),
    );
    return { response: { items: found.flat() } };
  };
