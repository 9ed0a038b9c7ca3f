const bits32 = 2 ** 32;

/**
 * A short fingerprint of a text: 53 bits in base 36 (the public-domain hash cyrb53). It compares texts of one sender.
 * It does not resist deliberate collisions.
 */
export const digest = (text: string): string => {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (bits32 * (2097151 & high) + (low >>> 0)).toString(36);
};
