import { createHash } from 'node:crypto';
import { encodeTime, monotonicFactory } from 'ulid';
import { epoch, type Instant } from '../domain/time.ts';

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
  readonly fresh: (prefix: IdPrefix) => string;
};

export const ulids = (): Ids => {
  const next = monotonicFactory();
  return { fresh: (prefix) => `${prefix}_${next()}` };
};

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const digits = 26;

/** A digest of a text in as many characters as asked for, of those that ULIDs are spelled in. */
const spelledDigest = (text: string, length: number): string => {
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
export const partyId = (prefix: 'crt' | 'adv' | 'agy', accountId: string): string =>
  `${prefix}_${spelledDigest(`${prefix}:${accountId}`, digits)}`;

/** The id of what somebody may make once: made again from the same text, it is the same. */
export const derivedId = (prefix: 'rpt' | 'tev' | 'pev' | 'rec', text: string): string =>
  `${prefix}_${spelledDigest(`${prefix}:${text}`, digits)}`;

/** The first characters of a ULID are its moment. */
const timeDigits = 10;

type TimedPrefix = 'ntc' | 'wdr' | 'evt' | 'dlv' | 'upl';

/** The least id of a moment: every id that was made at it or later sorts after. */
export const earliestId = (prefix: TimedPrefix, at: Instant): string =>
  `${prefix}_${encodeTime(epoch(at), timeDigits)}`;

/** A derived id that sorts by the moment of what it is derived from. */
export const derivedIdAt = (prefix: TimedPrefix, at: Instant, text: string): string =>
  `${earliestId(prefix, at)}${spelledDigest(`${prefix}:${text}`, digits - timeDigits)}`;
