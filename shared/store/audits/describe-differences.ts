import { partyKindOf } from '../../domain/accounts/party.ts';
import type { Difference } from '../../domain/audits/audit.ts';
import { differenceBetween, type Numbers, type Place } from '../../domain/audits/numbers.ts';
import { findOwn } from '../../domain/find-own.ts';

type Description = Omit<Difference, 'expected' | 'found'>;

/** The numbers of documents, and whether several have the same kind. */
const documentKinds: Readonly<
  Record<string, { readonly kind: Difference['kind']; readonly isNamed?: true }>
> = {
  held: { kind: 'hold' },
  entries: { kind: 'hold', isNamed: true },
  debit: { kind: 'account_sum', isNamed: true },
  credit: { kind: 'account_sum', isNamed: true },
  after_end: { kind: 'hold_after_end' },
  terms: { kind: 'hold_terms' },
  amount: { kind: 'document' },
  suspense: { kind: 'document', isNamed: true },
};

/** Numbers that are wrong because the held funds are. */
const consequences: ReadonlySet<string> = new Set(['entries', 'debit', 'credit', 'terms']);

/** Describes the numbers of an item that differ. What follows from a wrong balance of held funds is left out. */
export const describeDifferences = (
  place: Place,
  expected: Numbers,
  found: Numbers,
): readonly Difference[] => {
  const names = Object.keys(differenceBetween(expected, found));
  const isConsequence = (name: string): boolean => {
    const [of = '', currency] = name.split(' ');
    return consequences.has(of) && names.includes(`held ${currency}`);
  };
  return names
    .filter((name) => !isConsequence(name))
    .map((name) => ({
      ...describeNumber(place, name),
      ...{ expected: expected[name] ?? 0, found: found[name] ?? 0 },
    }));
};

const describeNumber = (place: Place, name: string): Description => {
  const [pk = '', sk = ''] = place.split(' ');
  const [, id = ''] = pk.split('#');
  const [list = '', first = '', second = ''] = sk.split('#');
  const [of = '', its = ''] = name.split(' ');
  const party = `${partyKindOf(id) ?? 'party'}/${id}`;
  if (list === 'BALANCE' && its !== '') {
    return { kind: 'account_sum', account: `${party}/${its}`, currency: first, of };
  }
  if (list === 'BALANCE') {
    const account = of === 'entries' ? { account: party, of } : { account: `${party}/${of}` };
    return { kind: 'wallet', currency: first, ...account };
  }
  if (list === 'MONTH') return { kind: 'month', account: `${party}/${second}`, currency: first, of: name };
  if (list === 'ACCOUNT') return { kind: 'account_sum', account: first, currency: second, of };
  if (list === 'SUMS' || list === 'KINDS') {
    const where = list === 'SUMS' ? `in shard ${id}` : 'of earlier releases';
    return { kind: 'kind_sum', account: its || 'all', currency: first, of: `${of} ${where}` };
  }
  const { kind, isNamed } = findOwn(documentKinds, of) ?? { kind: 'document' as const };
  const document = `${list.toLowerCase()}/${id}`;
  const account = kind === 'document' ? document : `${document}/held`;
  return { kind, account, currency: its, ...(isNamed && { of }) };
};
