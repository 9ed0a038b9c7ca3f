import { createHash } from 'node:crypto';
import { monotonicFactory } from 'ulid';

export type IdPrefix = 'apl' | 'tsk' | 'ord' | 'upl' | 'wdr' | 'dep' | 'ent' | 'apc' | 'req';

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

/**
 * An account's public id as creator or advertiser. It is derived from the account, so that neither has to be looked
 * up to find the other's items, and the account's own name never leaves the product.
 */
export const partyId = (prefix: 'crt' | 'adv', accountId: string): string => {
  const digest = createHash('sha256').update(`${prefix}:${accountId}`).digest('hex');
  let rest = BigInt(`0x${digest}`);
  let id = '';
  for (let digit = 0; digit < digits; digit += 1) {
    id += crockford[Number(rest % 32n)];
    rest /= 32n;
  }
  return `${prefix}_${id}`;
};
