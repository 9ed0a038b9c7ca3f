import { createUlids } from '#shared/adapters/ids.ts';
import { partyKinds, partyPrefixes } from '#shared/domain/accounts/account.ts';
import { toInstant } from '#shared/domain/time.ts';
import { openTableClient } from '#shared/store/table-client.ts';
import type { Resource } from '../assembly/template.ts';
import type { Clock } from '../clock.ts';
import { localCredentials, type TableEndpoint } from '../table/clients.ts';
import { openPlainAccount } from './open-plain-account.ts';

/** The person of a token, with the groups that it names. */
type Subject = { readonly sub: string; readonly groups: readonly string[] };

export type OpenAccount = (subject: Subject) => Promise<void>;

/** Opens the plain account of a person whose token names a group of parties, so that scripts need no further request. */
export const createAccountOpener = (
  endpoint: TableEndpoint,
  [table]: readonly Resource[],
  clock: Pick<Clock, 'now'>,
): OpenAccount => {
  const client = openTableClient({ ...endpoint, credentials: localCredentials });
  const ids = createUlids();
  return async ({ sub, groups }) => {
    const kinds = partyKinds.filter((kind) => groups.includes(kind));
    if (!table) return;
    await openPlainAccount(
      { name: table.ref, client },
      {
        accountId: sub,
        kinds,
        createId: (kind) => ids.create(partyPrefixes[kind]),
        now: toInstant(clock.now()),
      },
    );
  };
};
