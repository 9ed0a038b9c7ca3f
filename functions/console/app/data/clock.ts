/** The header `Date` has whole seconds, and a response travels. */
const maxUncertaintyMs = 5_000;

let offsetMs = 0;

/** Learns from the date of a response how far the clock of the platform is from that of this machine. */
export const learnTime = (date: string | null, now: number): void => {
  const difference = Date.parse(date ?? '') - now;
  if (Number.isNaN(difference)) return;
  offsetMs = Math.abs(difference) > maxUncertaintyMs ? difference : 0;
};

/** The time of the platform, which decides what is late, at a time of this machine. */
export const toPlatformTime = (now: number): number => now + offsetMs;
