import { hash, randomInt } from 'node:crypto';
import { encodeTime, monotonicFactory } from 'ulid';
import { type Instant, toEpochMs } from '../domain/time.ts';

export type IdPrefix =
  | 'crt'
  | 'adv'
  | 'agy'
  | 'apl'
  | 'tsk'
  | 'ord'
  | 'upl'
  | 'ast'
  | 'wdr'
  | 'dep'
  | 'ent'
  | 'apc'
  | 'req'
  | 'msg'
  | 'tap'
  | 'que'
  | 'agr'
  | 'tev'
  | 'pev'
  | 'aud'
  | 'adj'
  | 'tkd'
  | 'prp'
  | 'act'
  | 'whk'
  | 'not'
  | 'viw'
  | 'blk'
  | 'dlv';

export type Ids = {
  /** A new id: a prefix such as `ord_` and a ULID. Ids with one prefix sort by creation time. */
  readonly create: (prefix: IdPrefix) => string;
};

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const digits = 26;

const bitsPerDigit = 5;

/** Node keeps random bytes for `randomInt`. The library asks for a byte sixteen times for an id, which takes 20 times as long. */
const randomFraction = (): number => randomInt(crockford.length) / crockford.length;

export const createUlids = (): Ids => {
  const next = monotonicFactory(randomFraction);
  return { create: (prefix) => `${prefix}_${next()}` };
};

/** A digest of a text, with the given length, in the alphabet of ULIDs. The digits begin with the last bits. */
const encodeDigest = (text: string, length: number): string => {
  const bytes = hash('sha256', text, 'buffer');
  let spelled = '';
  let [bits, bitCount] = [0, 0];
  for (let at = bytes.length - 1; spelled.length < length; at -= 1) {
    bits |= (bytes[at] ?? 0) << bitCount;
    for (bitCount += 8; bitCount >= bitsPerDigit && spelled.length < length; bitCount -= bitsPerDigit) {
      spelled += crockford[bits % 32];
      bits >>>= bitsPerDigit;
    }
  }
  return spelled;
};

/**
 * An account's public id as creator, advertiser or agency. It is derived from the account, so that no lookup
 * is needed and the account's name stays internal.
 */
export const derivePartyId = (prefix: 'crt' | 'adv' | 'agy', accountId: string): string =>
  `${prefix}_${encodeDigest(`${prefix}:${accountId}`, digits)}`;

/** An id derived from a text, for things that may exist once. */
export const deriveId = (prefix: 'rpt' | 'tev' | 'pev' | 'rec' | 'dlt', text: string): string =>
  `${prefix}_${encodeDigest(`${prefix}:${text}`, digits)}`;

/** The first characters of a ULID are its time. */
const timeDigits = 10;

type TimedPrefix = 'ntc' | 'wdr' | 'evt' | 'dlv' | 'upl';

/** The lowest id of a moment: later ids sort after it. */
export const earliestIdAt = (prefix: TimedPrefix, at: Instant): string =>
  `${prefix}_${encodeTime(toEpochMs(at), timeDigits)}`;

/** A derived id that sorts by the given moment. */
export const deriveIdAt = (prefix: TimedPrefix, at: Instant, text: string): string =>
  `${earliestIdAt(prefix, at)}${encodeDigest(`${prefix}:${text}`, digits - timeDigits)}`;

/**
 * What has no natural key. Messages are not among them: an order may have any number, so each would need one more item
 * that keeps its key for ever. A message that is sent again after a day is seen and harmless.
 */
export type KeyedPrefix = Extract<
  IdPrefix,
  'wdr' | 'dep' | 'tsk' | 'adj' | 'prp' | 'tkd' | 'apl' | 'blk' | ListedPrefix
>;

/** What is listed in the order of its ids, so that they begin with the moment. Its owner has few of each. */
type ListedPrefix = 'ast' | 'que' | 'tap' | 'whk' | 'not' | 'viw';

const listedPrefixes: ReadonlySet<string> = new Set<ListedPrefix>(['ast', 'que', 'tap', 'whk', 'not', 'viw']);

/** Makes the id of what a request creates. `number` tells several of one kind apart. */
export type NewId = (prefix: KeyedPrefix, number?: number) => string;

/**
 * Ids that follow from an account and its idempotency key. The record of a key is deleted after a day. A key of any age
 * has the same ids, so that it never makes a second withdrawal. Ids of listed things have the same end (`isKeyUsed`).
 */
export const deriveKeyedIds =
  (accountId: string, operation: string, key: string, now: Instant): NewId =>
  (prefix, number = 0) => {
    const text = JSON.stringify([prefix, accountId, operation, key, number]);
    return listedPrefixes.has(prefix)
      ? `${prefix}_${encodeTime(toEpochMs(now), timeDigits)}${encodeDigest(text, digits - timeDigits)}`
      : `${prefix}_${encodeDigest(text, digits)}`;
  };

/** Whether one of these ids was made with the same account and key as the new id, at another moment. */
export const isKeyUsed = (newId: string, ids: readonly string[]): boolean =>
  ids.some((id) => id.slice(timeDigits - digits) === newId.slice(timeDigits - digits));
