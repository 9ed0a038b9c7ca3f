import { createHash } from 'node:crypto';
import { encodeTime, monotonicFactory } from 'ulid';
import { type Instant, toEpochMs } from '../domain/time.ts';

export type IdPrefix =
  | 'apl'
  | 'tsk'
  | 'ord'
  | 'upl'
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
  | 'whk'
  | 'dlv';

export type Ids = {
  /** A fresh id, `ord_` and a ULID: ids of one kind sort by the time they were made. */
  readonly create: (prefix: IdPrefix) => string;
};

export const createUlids = (): Ids => {
  const next = monotonicFactory();
  return { create: (prefix) => `${prefix}_${next()}` };
};

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const digits = 26;

/** A digest of a text in as many characters as asked for, of those that ULIDs are spelled in. */
const encodeDigest = (text: string, length: number): string => {
  let rest = BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);
  let spelled = '';
  for (let digit = 0; digit < length; digit += 1) {
    spelled += crockford[Number(rest % 32n)];
    rest /= 32n;
  }
  return spelled;
};

/**
 * An account's public id as creator, advertiser or agency. It is derived from the account, so that neither has to be looked
 * up to find the other's items, and the account's own name never leaves the product.
 */
export const derivePartyId = (prefix: 'crt' | 'adv' | 'agy', accountId: string): string =>
  `${prefix}_${encodeDigest(`${prefix}:${accountId}`, digits)}`;

/** The id of what somebody may make once: made again from the same text, it is the same. */
export const deriveId = (prefix: 'rpt' | 'tev' | 'pev' | 'rec', text: string): string =>
  `${prefix}_${encodeDigest(`${prefix}:${text}`, digits)}`;

/** The first characters of a ULID are its moment. */
const timeDigits = 10;

type TimedPrefix = 'ntc' | 'wdr' | 'evt' | 'dlv' | 'upl';

/** The least id of a moment: every id that was made at it or later sorts after. */
export const earliestIdAt = (prefix: TimedPrefix, at: Instant): string =>
  `${prefix}_${encodeTime(toEpochMs(at), timeDigits)}`;

/** A derived id that sorts by the moment of what it is derived from. */
export const deriveIdAt = (prefix: TimedPrefix, at: Instant, text: string): string =>
  `${earliestIdAt(prefix, at)}${encodeDigest(`${prefix}:${text}`, digits - timeDigits)}`;
