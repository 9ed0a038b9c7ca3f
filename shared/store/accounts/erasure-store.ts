import { Erasure } from '../../domain/accounts/erasure.ts';
import { refuse } from '../../domain/refusal.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { check, followsVersion, isEqual, isNew, remove, rewrite, type Write } from '../commit.ts';
import { keys } from '../keys.ts';

export const { find: findErasure } = openCollection(keys.erasure, attributeReader('erasure', Erasure));

/** Replaces the erasure that was read; version 1 is new. */
export const erasureWrite = (erasure: Erasure): Write =>
  rewrite(
    { ...keys.erasure(erasure.accountId), erasure },
    followsVersion('erasure.version', erasure.version),
  );

/** Cancels an erasure that met a blocker. */
export const cancelledErasureWrite = ({ accountId, version }: Erasure): Write =>
  remove(keys.erasure(accountId), isEqual('erasure.version', version));

const erasedAccountRefusal = refuse('conflict', 'This account is being erased, or was.');

/** The account is not erased: a check for transactions that give it something. */
export const accountNotErasedCheck = (accountId: string): Write =>
  check(keys.erasure(accountId), isNew, () => erasedAccountRefusal);
