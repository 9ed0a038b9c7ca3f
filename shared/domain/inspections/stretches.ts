/** A part of a film in seconds from its beginning. */
export type Stretch = { readonly fromSecond: number; readonly toSecond: number };

/** A detector's report: from this second on, the condition holds or no longer holds. */
export type Mark = { readonly second: number; readonly isOn: boolean };

/** Parts that are closer than this are one part: detectors let go for a frame or two. */
const MAX_GAP_SECONDS = 0.25;

const round = (second: number): number => Math.round(second * 100) / 100;

/** Joins stretches that almost touch, in order, and leaves out those shorter than `minSeconds`. */
const joinStretches = (stretches: readonly Stretch[], minSeconds: number): readonly Stretch[] => {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && stretch.fromSecond - last.toSecond <= MAX_GAP_SECONDS) {
      joined[joined.length - 1] = { ...last, toSecond: Math.max(last.toSecond, stretch.toSecond) };
    } else joined.push(stretch);
  }
  return joined
    .filter(({ fromSecond, toSecond }) => toSecond - fromSecond >= minSeconds)
    .map(({ fromSecond, toSecond }) => ({ fromSecond: round(fromSecond), toSecond: round(toSecond) }));
};

/**
 * The stretches of at least `minSeconds` during which a condition holds, from a detector's marks in the order of time. One
 * that still holds at the end lasts until `endSecond`.
 */
export const toStretches = (
  marks: readonly Mark[],
  endSecond: number,
  minSeconds: number,
): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let fromSecond: number | undefined;
  for (const { second, isOn } of marks) {
    if (isOn) fromSecond ??= Math.max(0, second);
    else if (fromSecond !== undefined) {
      stretches.push({ fromSecond, toSecond: second });
      fromSecond = undefined;
    }
  }
  if (fromSecond !== undefined) stretches.push({ fromSecond, toSecond: endSecond });
  return joinStretches(stretches, minSeconds);
};

/** The stretches of at least `minSeconds` that consist of windows of equal length, by the seconds at which they begin. */
export const joinWindows = (
  seconds: readonly number[],
  windowSeconds: number,
  minSeconds: number,
): readonly Stretch[] =>
  joinStretches(
    seconds.map((second) => ({ fromSecond: second, toSecond: second + windowSeconds })),
    minSeconds,
  );
