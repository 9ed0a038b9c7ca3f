import type { ApiDeps, Deps } from '../../deps.ts';
import { partyKinds } from '../../domain/accounts/account.ts';
import {
  type Erasure,
  type ErasurePlace,
  type ErasureSection,
  erasureSections,
} from '../../domain/accounts/erasure.ts';
import { isAnonymized } from '../../domain/creators/creator-application.ts';
import type { Instant } from '../../domain/time.ts';
import { listAssets, removedAssetWrite } from '../../store/assets/asset-store.ts';
import { listBlocks, removedBlockWrite } from '../../store/blocks/block-store.ts';
import type { Write } from '../../store/commit.ts';
import {
  erasedApplicationsWrites,
  listApplications,
} from '../../store/creators/creator-application-store.ts';
import { indexes } from '../../store/indexes.ts';
import { listClients } from '../../store/machine-clients/machine-client-store.ts';
import { inboxOf } from '../../store/notifications/inbox.ts';
import { emptiedInboxWrites } from '../../store/notifications/notification-store.ts';
import { allWebhooksRemovalWrites } from '../../store/webhooks/webhook-store.ts';
import { releaseAsset } from '../assets/remove-asset.ts';
import type { Caller } from '../caller.ts';
import { revokedClientWrites } from '../machine-clients/machine-clients.ts';
import { resolveParty } from '../wallet/resolve-party.ts';
import { openedIdsOf } from './party-ids.ts';

/**
 * Maximum notifications per step. All deletions of a step fit into one transaction with the markers and the
 * record of the request.
 */
const maxNotifications = 60;
const maxApplications = 30;
const maxClients = 30;
const maxBlocksPerStep = 60;
/** Each needs requests to the object store. */
const maxAssetsPerStep = 20;

/** Maximum pages that a step reads, so that it ends soon. */
const maxPages = 10;

/** The deletions of a step, and where the next one continues; no place when all is deleted. */
export type ErasureStep = { readonly writes: readonly Write[]; readonly place?: ErasurePlace };

export type ErasureContext = { readonly erasure: Erasure; readonly caller: Caller; readonly now: Instant };

/** An erasure also lets the bytes of pictures and documents expire. */
export type ErasureDeps = ApiDeps & Pick<Deps, 'uploads'>;

type EraseSection = (
  deps: ErasureDeps,
  about: ErasureContext,
  after: ErasurePlace['after'],
) => Promise<SectionWrites>;

/** The deletions of a section; `next` if more may follow. */
type SectionWrites = { readonly writes: readonly Write[]; readonly next?: ErasurePlace['after'] };

/** Lists from which deleted items disappear are read from the start; others from the last position. */
const eraseSection: Readonly<Partial<Record<ErasureSection, EraseSection>>> = {
  applications: async ({ table }, { erasure, caller }, after) => {
    const range = indexes.applicationsOf(caller.creatorId);
    const { items, next } = await listApplications(table, range, { limit: maxApplications, after });
    const found = items.map(({ application }) => application).filter((one) => !isAnonymized(one));
    const writes =
      found.length > 0 ? await erasedApplicationsWrites(table, found, !erasure.wasSuspended) : [];
    return { writes, ...(next && { next }) };
  },
  clients: async (deps, { caller, now }) => {
    const range = indexes.machineClientsOf(caller.accountId);
    const { items } = await listClients(deps.table, range, { limit: maxClients });
    const revoked = await Promise.all(items.map((client) => revokedClientWrites(deps, client, now)));
    return { writes: revoked.flat() };
  },
  webhooks: async ({ table }, { caller }) => {
    for (const id of partyIdsOf(caller)) {
      const writes = await allWebhooksRemovalWrites(table, id);
      if (writes.length > 0) return { writes };
    }
    return { writes: [] };
  },
  inboxes: async ({ table, policy }, { caller, now }) => {
    const parties = partyKinds.map((kind) => resolveParty(caller, kind)).filter(({ id }) => id !== '');
    for (const party of parties) {
      const inbox = inboxOf(party, policy.notificationRetention, now);
      const writes = await emptiedInboxWrites(table, inbox, maxNotifications);
      if (writes.length > 0) return { writes };
    }
    return { writes: [] };
  },
  blocks: async ({ table }, { caller }) => {
    const { items } = await listBlocks(table, indexes.blocksOf(caller.accountId), {
      limit: maxBlocksPerStep,
    });
    return { writes: items.map(removedBlockWrite) };
  },
  assets: async (deps, { caller }) => {
    for (const id of partyIdsOf(caller)) {
      const { items } = await listAssets(deps.table, indexes.assetsOf(id), { limit: maxAssetsPerStep });
      await Promise.all(items.map((asset) => releaseAsset(deps, asset)));
      if (items.length > 0) return { writes: items.map(removedAssetWrite) };
    }
    return { writes: [] };
  },
};

const partyIdsOf = (caller: Caller): readonly string[] => Object.values(openedIdsOf(caller));

/** The next deletions of personal data, from the erasure's position. */
export const nextErasureStep = async (deps: ErasureDeps, about: ErasureContext): Promise<ErasureStep> => {
  let place: ErasurePlace | undefined = about.erasure.place;
  for (let pages = 0; pages < maxPages && place; pages += 1) {
    const { section, after }: ErasurePlace = place;
    const { writes, next }: SectionWrites = (await eraseSection[section]?.(deps, about, after)) ?? {
      writes: [],
    };
    const nextPlace: ErasurePlace | undefined = next && { section, after: next };
    if (writes.length > 0) return { writes, place: nextPlace ?? { section } };
    place = nextPlace ?? nextSection(section);
  }
  return { writes: [], ...(place && { place }) };
};

const nextSection = (section: ErasureSection): ErasurePlace | undefined => {
  const next = erasureSections[erasureSections.indexOf(section) + 1];
  return next && { section: next };
};
