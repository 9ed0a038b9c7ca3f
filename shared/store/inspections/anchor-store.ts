import * as z from 'zod';
import { encodeWords } from '../../domain/inspections/hash-track.ts';
import type { SameKind } from '../../domain/inspections/inspection.ts';
import { refuse } from '../../domain/refusal.ts';
import { followsVersion, rewrite, update, type Write } from '../commit.ts';
import type { Key } from '../keys.ts';
import { keys } from '../keys.ts';
import { itemReader, readEach } from '../stored.ts';
import { getItems, type Table } from '../table.ts';
import type { WorkKey } from './fingerprint-store.ts';

/** A word of a film or of a sound, by which copies are found. */
export type AnchorWord = { readonly kind: SameKind; readonly word: number };

/** The works with a word, the latest first. Version 0: there are none yet. */
export type Anchor = AnchorWord & { readonly works: readonly WorkKey[]; readonly version: number };

/** Maximum orders that are found by one word. Of popular music, only the latest are compared. */
export const maxWorksPerWord = 10;

const readAnchor = itemReader(z.object({ works: z.array(z.string()), version: z.int() }));

const keyOf = ({ kind, word }: AnchorWord): Key => keys.fingerprintAnchor(kind, encodeWords([word]));

/** A text, because a map would take twice the bytes. */
const toText = ({ orderId, uploadId }: WorkKey): string => `${orderId}/${uploadId}`;

const toWork = (text: string): WorkKey => {
  const [orderId = '', uploadId = ''] = text.split('/');
  return { orderId, uploadId };
};

/** The works with each of these words, in batches of a hundred. A word whose item cannot be read is left out. */
export const findAnchors = async (
  table: Table,
  words: readonly AnchorWord[],
  isConsistent = false,
): Promise<readonly Anchor[]> => {
  const items = await getItems(table, words.map(keyOf), isConsistent);
  const stored = new Set(items.map(({ pk }) => pk));
  const anchors = new Map(readEach(table, items, (item) => [item.pk, readAnchor(item)] as const));
  return words.flatMap((each): readonly Anchor[] => {
    const { pk } = keyOf(each);
    const { works = [], version = 0 } = anchors.get(pk) ?? {};
    const isUnreadable = stored.has(pk) && !anchors.has(pk);
    return isUnreadable ? [] : [{ ...each, works: works.map(toWork), version }];
  });
};

/** Lets a work be found by words. A word that names it first is left as it is. */
export const anchorWrites = (anchors: readonly Anchor[], work: WorkKey): readonly Write[] =>
  anchors
    .filter(({ works: [latest] }) => latest?.orderId !== work.orderId || latest.uploadId !== work.uploadId)
    .map(({ works, version, ...each }) => {
      const others = works.filter(({ orderId }) => orderId !== work.orderId);
      const next = [work, ...others].slice(0, maxWorksPerWord).map(toText);
      const item = { ...keyOf(each), works: next, version: version + 1 };
      return rewrite(item, followsVersion('version', version + 1));
    });

const isListed = refuse('conflict', 'The work is among those of the word, or there are enough.');

/** Lists a work after those of a word, unless it is listed, or the word has enough of them. */
export const earlierAnchorWrite = (word: Key, work: WorkKey): Write =>
  update(
    word,
    { append: { works: [toText(work)] }, add: { version: 1 } },
    {
      expression: 'attribute_not_exists(#works) OR (NOT contains(#works, :work) AND size(#works) < :max)',
      names: { '#works': 'works' },
      values: { ':work': toText(work), ':max': maxWorksPerWord },
    },
    () => isListed,
  );
