import type { ApiDeps } from '../../deps.ts';
import {
  type Erasure,
  type ErasurePlace,
  type ErasureSection,
  erasureSections,
} from '../../domain/account/erasure.ts';
import { isWithoutPerson } from '../../domain/creator/application.ts';
import type { Instant } from '../../domain/time.ts';
import type { Caller } from '../../http/caller.ts';
import { listApplications, writesOfErasedApplications } from '../../store/application-store.ts';
import { listClientsOf } from '../../store/client-store.ts';
import type { Write } from '../../store/commit.ts';
import { lists } from '../../store/lists.ts';
import { writesOfEmptiedInbox } from '../../store/notice-store.ts';
import { writesOfNoWebhooks } from '../../store/webhook-store.ts';
import { writesOfRevoked } from '../clients/machine-clients.ts';

/** How much one step takes away: with marks and the record of the request it must fit into one transaction. */
const mostNotices = 60;
const mostApplications = 30;
const mostClients = 30;

/** How much is looked through for something to take away, so that a step ends soon. */
const mostPages = 10;

/** What a step takes away, and where the next one goes on; no place, when nothing is left. */
export type Piece = { readonly writes: readonly Write[]; readonly place?: ErasurePlace };

type About = { readonly erasure: Erasure; readonly caller: Caller; readonly now: Instant };

type Take = (deps: ApiDeps, about: About, after: ErasurePlace['after']) => Promise<Found>;

/** What there is to take away in a section; `next` is there where more may follow. */
type Found = { readonly writes: readonly Write[]; readonly next?: ErasurePlace['after'] };

/** What takes itself off its list is looked for from the front again; what stays on it is looked at once. */
const take: Readonly<Partial<Record<ErasureSection, Take>>> = {
  applications: async ({ table }, { erasure, caller }, after) => {
    const listing = lists.applicationsOf(caller.creatorId);
    const { records, next } = await listApplications(table, listing, mostApplications, after);
    const found = records.map(({ application }) => application).filter((one) => !isWithoutPerson(one));
    const writes =
      found.length > 0 ? await writesOfErasedApplications(table, found, !erasure.wasSuspended) : [];
    return { writes, ...(next && { next }) };
  },
  clients: async (deps, { caller, now }) => {
    const { clients } = await listClientsOf(deps.table, caller.accountId, mostClients);
    return { writes: clients.flatMap((client) => writesOfRevoked(deps, client, now)) };
  },
  webhooks: async ({ table }, { caller }) => {
    for (const id of partiesOf(caller)) {
      const writes = await writesOfNoWebhooks(table, id);
      if (writes.length > 0) return { writes };
    }
    return { writes: [] };
  },
  inboxes: async ({ table }, { caller }) => {
    for (const id of partiesOf(caller)) {
      const writes = await writesOfEmptiedInbox(table, id, mostNotices);
      if (writes.length > 0) return { writes };
    }
    return { writes: [] };
  },
};

const partiesOf = ({ creatorId, advertiserId, agencyId }: Caller) => [creatorId, advertiserId, agencyId];

/** The next piece of what is personal, from where the erasure is. */
export const nextPiece = async (deps: ApiDeps, about: About): Promise<Piece> => {
  let place: ErasurePlace | undefined = about.erasure.place;
  for (let pages = 0; pages < mostPages && place; pages += 1) {
    const { section, after }: ErasurePlace = place;
    const { writes, next }: Found = (await take[section]?.(deps, about, after)) ?? { writes: [] };
    const onward: ErasurePlace | undefined = next && { section, after: next };
    if (writes.length > 0) return { writes, place: onward ?? { section } };
    place = onward ?? following(section);
  }
  return { writes: [], ...(place && { place }) };
};

const following = (section: ErasureSection): ErasurePlace | undefined => {
  const next = erasureSections[erasureSections.indexOf(section) + 1];
  return next && { section: next };
};
