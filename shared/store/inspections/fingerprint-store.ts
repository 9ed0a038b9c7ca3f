import * as z from 'zod';
import { decodeWords, encodeWords, type Fingerprint } from '../../domain/inspections/hash-track.ts';
import type { SameKind } from '../../domain/inspections/inspection.ts';
import { alwaysTrue, rewrite, type Write } from '../commit.ts';
import { indexes } from '../indexes.ts';
import { keys } from '../keys.ts';
import { itemReader, readEach } from '../stored.ts';
import { getItems, listItems, type Table } from '../table.ts';

/** The work that a fingerprint is of. */
export type WorkKey = { readonly orderId: string; readonly uploadId: string };

/** The fingerprints of a submitted film. */
export type StoredFingerprints = WorkKey & { readonly [Kind in SameKind]?: Fingerprint };

const StoredWords = z.object({ stepSeconds: z.number(), words: z.string() });

const readFingerprints = itemReader(
  z.object({
    orderId: z.string(),
    uploadId: z.string(),
    film: StoredWords.exactOptional(),
    sound: StoredWords.exactOptional(),
  }),
);

const encode = (print: Fingerprint | undefined) =>
  print && { stepSeconds: print.stepSeconds, words: encodeWords(print.words) };

const decode = (stored: z.infer<typeof StoredWords>): Fingerprint => ({
  stepSeconds: stored.stepSeconds,
  words: decodeWords(stored.words),
});

/** Stores the fingerprints of a film. They follow from its bytes, so a repeat writes the same. */
export const fingerprintWrite = ({ orderId, uploadId, film, sound }: StoredFingerprints): Write =>
  rewrite(
    { ...keys.fingerprint(orderId, uploadId), orderId, uploadId, film: encode(film), sound: encode(sound) },
    alwaysTrue,
  );

/** Lets a film be found by words of its fingerprint. A repeat writes the same. */
export const anchorWrites = (
  { orderId, uploadId }: WorkKey,
  kind: SameKind,
  words: readonly number[],
): readonly Write[] =>
  words.map((word) =>
    rewrite(
      { ...keys.fingerprintAnchor(kind, encodeWords([word]), orderId, uploadId), orderId, uploadId },
      alwaysTrue,
    ),
  );

const readAnchor = itemReader(z.object({ orderId: z.string(), uploadId: z.string() }));

/** The works of the newest orders with a word, at most `max`. */
export const listWorksWithWord = async (
  table: Table,
  kind: SameKind,
  word: number,
  max: number,
): Promise<readonly WorkKey[]> => {
  const { items } = await listItems(table, indexes.worksWithAnchor(kind, encodeWords([word])), max);
  return readEach(table, items, readAnchor);
};

export const findFingerprints = async (
  table: Table,
  works: readonly WorkKey[],
): Promise<readonly StoredFingerprints[]> => {
  const items = await getItems(
    table,
    works.map(({ orderId, uploadId }) => keys.fingerprint(orderId, uploadId)),
  );
  return readEach(table, items, readFingerprints).map(({ orderId, uploadId, film, sound }) => ({
    orderId,
    uploadId,
    ...(film && { film: decode(film) }),
    ...(sound && { sound: decode(sound) }),
  }));
};
