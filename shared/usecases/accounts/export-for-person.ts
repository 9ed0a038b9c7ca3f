import type * as routes from '../../contract/routes/account-support.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { addDuration } from '../../domain/time.ts';
import { noteWrite } from '../../store/notes/note-store.ts';
import { type Caller, createCaller } from '../caller.ts';
import { findHoldSubject } from '../holds/held-account.ts';
import { createCursor, listPage, readCursor } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { readExport } from './export-account.ts';

/** How long staff can read an export that they have recorded. */
const readableFor = 'PT24H';

const noAccountRefusal = refuse(
  'conflict',
  'This party has no account yet. Its account is opened when its owner signs in.',
);

/** The owner of a party as a caller, so that an export contains what they would export themselves. */
const findOwner = async (deps: ApiDeps, partyId: string): Promise<Caller | Refusal> => {
  const found = await findHoldSubject(deps, partyId);
  if (isRefusal(found)) return found;
  const { account, parties } = found;
  if (!account) return noAccountRefusal;
  const name = parties.find(({ id }) => id === partyId)?.displayName ?? partyId;
  return createCaller({ accountId: account.id, name, staffRoles: [] }, account);
};

const grantNameOf = (partyId: string, { accountId }: Caller): string => `export ${partyId} for ${accountId}`;

/**
 * Records with a note why the data of a person is exported for them. The response has a grant that lets the same member of
 * staff read the export for a day.
 */
export const grantExport =
  (deps: ApiDeps): UseCase<typeof routes.grantExport> =>
  async ({ params: { partyId }, body: { reason }, caller, now, newId }) => {
    const owner = await findOwner(deps, partyId);
    if (isRefusal(owner)) return owner;
    const until = addDuration(now, readableFor);
    const { accountId: by, name } = caller;
    const text = `Exported the data for its owner: ${reason}`;
    return {
      response: {
        partyId,
        grant: await createCursor(deps.signer, grantNameOf(partyId, caller), { until }),
        until,
      },
      writes: [noteWrite({ id: newId('not'), subject: partyId, at: now, by, name, text })],
    };
  };

/** Exports the data of a person for them, page by page, as they would export it themselves. */
export const exportForPerson =
  (deps: ApiDeps & Pick<Deps, 'encryption'>): UseCase<typeof routes.exportForPerson> =>
  ({ params: { partyId }, query, caller, now }) =>
    listPage(deps, `export of ${partyId} for ${caller.accountId}`, query, async (page) => {
      const owner = await findOwner(deps, partyId);
      if (isRefusal(owner)) return owner;
      const granted = await readCursor(deps.signer, grantNameOf(partyId, caller), query.grant);
      if (isRefusal(granted)) return granted;
      if (!granted) return refuse('invalid-cursor', 'Send the grant of an export that you have recorded.');
      if (!granted.until || granted.until <= now) {
        return refuse('conflict', 'The grant of this export has ended. Record a new one.');
      }
      return readExport(deps, owner, page, now);
    });
