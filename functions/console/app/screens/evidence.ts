import type { Schemas } from '../data/api.ts';
import type { ActField } from '../parts/act-button.tsx';
import type { Catalogue } from '../words/en.ts';

type Values = Readonly<Record<string, string>>;

/** The fields of how staff know an outcome. */
export const evidenceFields = ({ acts }: Catalogue): readonly ActField[] => [
  { name: 'note', label: acts.evidence, kind: 'long' },
  { name: 'reference', label: acts.evidenceReference },
];

export const toEvidence = ({ note = '', reference = '' }: Values): { note: string; reference: string } => ({
  note,
  reference,
});

type Party = { readonly id: string; readonly displayName?: string | undefined };

type Owned = {
  readonly creatorId?: string;
  readonly creator?: Schemas['PartyName'];
  readonly agencyId?: string;
  readonly agency?: Schemas['PartyName'];
  readonly advertiserId?: string;
  readonly advertiser?: Schemas['PartyName'];
};

/** The party that money belongs to, of any kind. */
export const ownerOf = (item: Owned): Party | undefined => {
  const id = item.creatorId ?? item.agencyId ?? item.advertiserId;
  return item.creator ?? item.agency ?? item.advertiser ?? (id === undefined ? undefined : { id });
};
