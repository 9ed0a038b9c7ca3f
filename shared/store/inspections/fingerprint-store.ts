import * as z from 'zod';
import { decodeWords, encodeWords, type Fingerprint } from '../../domain/inspections/hash-track.ts';
import type { SameKind } from '../../domain/inspections/inspection.ts';
import { alwaysTrue, rewrite, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { itemReader, readEach } from '../stored.ts';
import { getItems, type Table } from '../table.ts';

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
