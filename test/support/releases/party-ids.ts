import { derivePartyId } from '#shared/adapters/ids.ts';
import type { StoredItem } from './release.ts';

/** The ids of a person's parties. Releases before 0.3.0 derived them from the account. */
export const partyIdsOf = (items: readonly StoredItem[], sub: string): readonly string[] => {
  const person = items.find(({ item }) => item.pk?.S === `PERSON#${sub}`);
  const stored = JSON.stringify(person ?? '').match(/(?:crt|adv|agy)_\w+/g) ?? [];
  return [...stored, ...(['crt', 'adv', 'agy'] as const).map((prefix) => derivePartyId(prefix, sub))];
};
