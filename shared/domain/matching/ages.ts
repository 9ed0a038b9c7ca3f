/** The years from `from` up to, not including, `before`: the band `18-24` ends with the 25th birthday. */
export type AgeSpan = { readonly from: number; readonly before: number };

/** Bands are written with ages of two digits, so an open one like `50+` ends with the last of these. */
const endOfAges = 100;

const pattern = /^(\d{1,2})(?:-(\d{1,2})|\+)$/;

const spanOf = (band: string): AgeSpan | undefined => {
  const [, first, last] = pattern.exec(band.normalize('NFKC').trim()) ?? [];
  if (first === undefined) return undefined;
  const span = { from: Number(first), before: last === undefined ? endOfAges : Number(last) + 1 };
  return span.from < span.before ? span : undefined;
};

/**
 * The ages that bands like `18-24` and `50+` cover together, as spans that are sorted and apart from each other:
 * `18-24` and `25-34` are one span. What is no band, or ends before it begins, covers nothing.
 */
export const agesOf = (bands: readonly string[]): readonly AgeSpan[] => {
  const spans = bands.flatMap((band) => spanOf(band) ?? []).sort((a, b) => a.from - b.from);
  const merged: AgeSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.from <= last.before) {
      merged[merged.length - 1] = { from: last.from, before: Math.max(last.before, span.before) };
    } else {
      merged.push(span);
    }
  }
  return merged;
};

/** How many years the spans cover. */
export const countYears = (spans: readonly AgeSpan[]): number =>
  spans.reduce((years, { from, before }) => years + before - from, 0);

/** How many years both cover, when each list is as `agesOf` gives it. */
export const countSharedYears = (some: readonly AgeSpan[], others: readonly AgeSpan[]): number => {
  let years = 0;
  for (const a of some) {
    for (const b of others) years += Math.max(0, Math.min(a.before, b.before) - Math.max(a.from, b.from));
  }
  return years;
};
