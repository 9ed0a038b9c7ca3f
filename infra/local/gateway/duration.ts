const units = { W: 7 * 86_400_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 } as const;
const pattern =
  /^P(?:(?<W>\d+)W|(?!$)(?:(?<D>\d+)D)?(?:T(?=\d)(?:(?<H>\d+)H)?(?:(?<M>\d+)M)?(?:(?<S>\d+(?:\.\d+)?)S)?)?)$/;

/**
 * The milliseconds of an ISO 8601 duration in weeks, or in days, hours, minutes and seconds. Undefined for other texts,
 * because years and months have no fixed length.
 */
export const parseDurationMs = (text: string): number | undefined => {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return undefined;
  const parts = Object.entries(units).map(([unit, ms]) => Number(groups[unit] ?? 0) * ms);
  return Math.round(parts.reduce((sum, ms) => sum + ms, 0));
};
