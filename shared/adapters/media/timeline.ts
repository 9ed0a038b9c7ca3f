/** A part of a presentation: frames, a picture that stands still, or nothing. Lengths are in seconds. */
export type Segment =
  | { readonly kind: 'media'; readonly seconds: number }
  | { readonly kind: 'still'; readonly seconds: number }
  | { readonly kind: 'empty'; readonly seconds: number };

/** When a track is presented, on the clock of the whole film. */
export type Timeline = {
  readonly startSeconds: number;
  readonly segments: readonly Segment[];
};

/** The seconds of a track's frames on its own clock: the first begins at `start`, the last ends at `end`. */
export type MediaRange = { readonly start: number; readonly end: number };

/**
 * An edit (ISO/IEC 14496-12, 8.6.6) in seconds: shows `seconds` of the media from `mediaTime`. Without
 * `mediaTime` it shows nothing. An edit without a length shows all that follows.
 */
export type Edit = {
  readonly seconds: number | undefined;
  readonly mediaTime: number | undefined;
  /** The picture at `mediaTime` stands still. */
  readonly isStill: boolean;
};

const sumOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { seconds }) => sum + seconds, 0);

/** The second at which the presentation of a track ends. */
export const endOf = ({ startSeconds, segments }: Timeline): number => startSeconds + sumOf(segments);

/** For how many seconds a track shows or plays something. */
export const shownSeconds = ({ segments }: Timeline): number =>
  sumOf(segments.filter(({ kind }) => kind !== 'empty'));

/** The timeline of a track without edits: its frames at their own times. */
export const presentMedia = ({ start, end }: MediaRange): Timeline => ({
  startSeconds: start,
  segments: end > start ? [{ kind: 'media', seconds: end - start }] : [],
});

const toSegment = ({ mediaTime, isStill }: Edit, seconds: number, { end }: MediaRange): Segment => {
  if (mediaTime === undefined) return { kind: 'empty', seconds };
  // Behind the last frame, its picture stands.
  return { kind: isStill || mediaTime >= end ? 'still' : 'media', seconds };
};

/**
 * The timeline of a track with edits. Each edit counts with its whole length, also where it exceeds the frames,
 * because players then show the last picture. The last edit may have no length.
 */
export const presentEdits = (edits: readonly Edit[], media: MediaRange): Timeline => {
  const segments: Segment[] = [];
  let startSeconds = 0;
  for (const edit of edits) {
    if (edit.seconds !== undefined) {
      if (edit.seconds > 0) segments.push(toSegment(edit, edit.seconds, media));
      continue;
    }
    if (edit.mediaTime === undefined) continue;
    const from = Math.max(edit.mediaTime, media.start);
    const gap = from - edit.mediaTime;
    // Frames that begin late, such as a part of a broadcast, shift the beginning.
    if (gap > 0 && segments.length === 0) startSeconds += gap;
    else if (gap > 0) segments.push({ kind: 'empty', seconds: gap });
    if (media.end > from) segments.push({ kind: 'media', seconds: media.end - from });
  }
  return { startSeconds, segments };
};
