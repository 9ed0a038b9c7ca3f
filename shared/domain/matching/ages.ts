/** Ages from `from` to below `before`: the band `18-24` ends at the 25th birthday. */
export type AgeSpan = { readonly from: number; readonly before: number };

/** The end of an open band such as `50+`. Bands have ages of two digits. */
const endOfAges = 100;

const pattern = /^(\d{1,2})(?:-(\d{1,2})|\+)$/;

const spanOf = (band: string): AgeSpan | undefined => {
  const [, first, last] = pattern.exec(band.normalize('NFKC').trim()) ?? [];
  if (first === undefined) return undefined;
  const span = { from: Number(first), before: last === undefined ? endOfAges : Number(last) + 1 };
  return span.from < span.before ? span : undefined;
};

/**
 * The ages that bands such as `18-24` and `50+` cover together, as sorted, disjoint spans: `18-24` and `25-34` are one
 * span. Invalid bands are skipped.
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

/** How many years both lists of `agesOf` cover. */
export const countSharedYears = (some: readonly AgeSpan[], others: readonly AgeSpan[]): number => {
  let years = 0;
  for (const a of some) {
    for (const b of others) years += Math.max(0, Math.min(a.before, b.before) - Math.max(a.from, b.from));
  }
  return years;
};
