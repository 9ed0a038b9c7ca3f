import { roleNames } from '#shared/contract/roles.ts';
import type { Person } from './token-issuer.ts';

type SamplePerson = Person & { readonly name: string };

const people: readonly SamplePerson[] = [
  { sub: 'rui', name: '瑞 Rui', groups: ['reviewer'] },
  { sub: 'ou', name: '欧 Ou', groups: ['operator'] },
  { sub: 'ping', name: '萍 Ping', groups: ['operator'] },
  { sub: 'fang', name: '芳 Fang', groups: ['finance'] },
  { sub: 'mei', name: '梅 Mei', groups: ['creator'] },
  { sub: 'lan', name: '兰 Lan', groups: ['creator'] },
  { sub: 'aurora-tea', name: '极光茶 Aurora Tea', groups: ['advertiser'] },
  { sub: 'kite-bikes', name: '风筝单车 Kite Bikes', groups: ['advertiser'] },
];

const knownRoles: readonly string[] = roleNames;

/** People of every role, to sign in as on one machine. */
export const samplePeople: readonly SamplePerson[] = people.filter(({ groups }) =>
  groups.every((group) => knownRoles.includes(group)),
);
