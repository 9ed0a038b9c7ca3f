import type { Deps } from '../../deps.ts';
import {
  compareFingerprints,
  MAX_FILM_ERROR_RATE,
  MAX_SOUND_ERROR_RATE,
} from '../../domain/inspections/compare-fingerprints.ts';
import { type HashTrack, searchedAnchors, storedAnchors } from '../../domain/inspections/hash-track.ts';
import { type SameKind, type SameWork, sameKinds, toSameWork } from '../../domain/inspections/inspection.ts';
import { inspectionLimits } from '../../domain/inspections/inspection-limits.ts';
import { type Anchor, type AnchorWord, findAnchors } from '../../store/inspections/anchor-store.ts';
import { findFingerprints, type WorkKey } from '../../store/inspections/fingerprint-store.ts';

/** The hashes of a film and of its sound. */
export type Tracks = Readonly<Record<SameKind, HashTrack>>;

const maxErrorRates: Readonly<Record<SameKind, number>> = {
  film: MAX_FILM_ERROR_RATE,
  sound: MAX_SOUND_ERROR_RATE,
};

const wordsOf = (tracks: Tracks, choose: (track: HashTrack) => readonly number[]): readonly AnchorWord[] =>
  sameKinds.flatMap((kind) => choose(tracks[kind]).map((word) => ({ kind, word })));

const nameOf = ({ kind, word }: AnchorWord): string => `${kind} ${word}`;

/** The words by which copies of a film and of its sound are searched, and those under which they are stored. */
export const findAnchorsOf = async (
  { table }: Pick<Deps, 'table'>,
  tracks: Tracks,
  isConsistent = false,
): Promise<{ readonly searched: readonly Anchor[]; readonly stored: readonly Anchor[] }> => {
  const own = wordsOf(tracks, storedAnchors);
  const words = new Map([...wordsOf(tracks, searchedAnchors), ...own].map((each) => [nameOf(each), each]));
  const searched = await findAnchors(table, [...words.values()], isConsistent);
  const ownNames = new Set(own.map(nameOf));
  return { searched, stored: searched.filter((each) => ownNames.has(nameOf(each))) };
};

const workNameOf = (work: WorkKey): string => `${work.orderId} ${work.uploadId}`;

type Candidate = WorkKey & { readonly kind: SameKind };

/** The works of other orders that share most words with a film, and those that share most with its sound. */
const chooseCandidates = (anchors: readonly Anchor[], ownId: string): readonly Candidate[] => {
  const votes = new Map<string, { readonly candidate: Candidate; readonly count: number }>();
  for (const { kind, works } of anchors) {
    for (const work of works) {
      if (work.orderId === ownId) continue;
      const name = `${kind} ${workNameOf(work)}`;
      votes.set(name, { candidate: { ...work, kind }, count: (votes.get(name)?.count ?? 0) + 1 });
    }
  }
  const sorted = [...votes.values()]
    .toSorted((one, other) => other.count - one.count)
    .map(({ candidate }) => candidate);
  return sameKinds.flatMap((kind) =>
    sorted.filter((candidate) => candidate.kind === kind).slice(0, inspectionLimits.maxCandidates),
  );
};

/** The works of other orders with the same film or sound among those that anchors name, the most similar first. */
export const findSameWorks = async (
  { table }: Pick<Deps, 'table'>,
  orderId: string,
  tracks: Tracks,
  anchors: readonly Anchor[],
): Promise<readonly SameWork[]> => {
  const candidates = chooseCandidates(anchors, orderId);
  const works = new Map(candidates.map((candidate) => [workNameOf(candidate), candidate]));
  const stored = await findFingerprints(table, [...works.values()]);
  const prints = new Map(stored.map((print) => [workNameOf(print), print]));
  const found = candidates.flatMap(({ kind, ...work }) => {
    const print = prints.get(workNameOf(work))?.[kind];
    const agreement = print && compareFingerprints(print, tracks[kind], maxErrorRates[kind]);
    return agreement ? [toSameWork({ ...work, by: kind }, agreement)] : [];
  });
  return found.toSorted((one, other) => other.agreementPercent - one.agreementPercent);
};
