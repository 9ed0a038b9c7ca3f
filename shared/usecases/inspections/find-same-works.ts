import type { Deps } from '../../deps.ts';
import {
  compareFingerprints,
  MAX_FILM_ERROR_RATE,
  MAX_SOUND_ERROR_RATE,
} from '../../domain/inspections/compare-fingerprints.ts';
import { type HashTrack, searchedAnchors } from '../../domain/inspections/hash-track.ts';
import { type SameKind, type SameWork, sameKinds, toSameWork } from '../../domain/inspections/inspection.ts';
import { inspectionLimits } from '../../domain/inspections/inspection-limits.ts';
import {
  findFingerprints,
  listWorksWithWord,
  type WorkKey,
} from '../../store/inspections/fingerprint-store.ts';

/** Works that are read for one word. Of popular music, only the newest orders are compared. */
const MAX_WORKS_PER_WORD = 10;

/** Words that are read at the same time. */
const CONCURRENT_READS = 8;

const maxErrorRates: Readonly<Record<SameKind, number>> = {
  film: MAX_FILM_ERROR_RATE,
  sound: MAX_SOUND_ERROR_RATE,
};

/** The works of other orders that share most words with a track. The number of reads is limited by that of words. */
const findCandidates = async (
  { table }: Pick<Deps, 'table'>,
  orderId: string,
  kind: SameKind,
  track: HashTrack,
): Promise<readonly WorkKey[]> => {
  const words = searchedAnchors(track);
  const votes = new Map<string, { readonly work: WorkKey; readonly count: number }>();
  for (let from = 0; from < words.length; from += CONCURRENT_READS) {
    const batch = words.slice(from, from + CONCURRENT_READS);
    const found = await Promise.all(
      batch.map((word) => listWorksWithWord(table, kind, word, MAX_WORKS_PER_WORD)),
    );
    for (const work of found.flat()) {
      if (work.orderId === orderId) continue;
      const key = `${work.orderId} ${work.uploadId}`;
      votes.set(key, { work, count: (votes.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...votes.values()]
    .toSorted((one, other) => other.count - one.count)
    .slice(0, inspectionLimits.maxCandidates)
    .map(({ work }) => work);
};

/** The works of other orders with the same film or sound, the most similar first. */
export const findSameWorks = async (
  deps: Pick<Deps, 'table'>,
  orderId: string,
  tracks: Readonly<Record<SameKind, HashTrack>>,
): Promise<readonly SameWork[]> => {
  const found = await Promise.all(
    sameKinds.map(async (kind) => {
      const track = tracks[kind];
      const works = await findCandidates(deps, orderId, kind, track);
      const stored = await findFingerprints(deps.table, works);
      return stored.flatMap((work) => {
        const print = work[kind];
        const agreement = print && compareFingerprints(print, track, maxErrorRates[kind]);
        return agreement
          ? [toSameWork({ orderId: work.orderId, uploadId: work.uploadId, by: kind }, agreement)]
          : [];
      });
    }),
  );
  return found.flat().toSorted((one, other) => other.agreementPercent - one.agreementPercent);
};
