import { roleNames } from '#shared/contract/roles.ts';
import { samplePeople } from '../sample-people.ts';
import type { Session } from '../sessions.ts';

const knownRoles: readonly string[] = roleNames;

/** The person that the form of the sign-in page names; undefined if it names nobody. */
export const readPerson = (form: URLSearchParams): Session['person'] | undefined => {
  const sample = samplePeople.find(({ sub }) => sub === form.get('person'));
  if (sample) return { ...sample, groups: [...sample.groups], factor: 'mfa' };
  const name = form.get('name')?.normalize('NFC').trim() ?? '';
  const groups = form.getAll('role');
  if (name === '' || name.length > 128 || groups.some((group) => !knownRoles.includes(group)))
    return undefined;
  return { sub: name, name, groups, factor: form.get('factor') === 'password' ? 'password' : 'mfa' };
};
