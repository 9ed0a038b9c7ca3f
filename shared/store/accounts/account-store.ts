import { Account } from '../../domain/accounts/account.ts';
import { refuse } from '../../domain/refusal.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { type Condition, check, followsVersion, isEqual, isMissing, rewrite, type Write } from '../commit.ts';
import { keys } from '../keys.ts';

export const { find: findAccount } = openCollection(keys.account, attributeReader('account', Account));

/** Replaces the account that was read; version 1 is new. */
export const accountWrite = (account: Account): Write =>
  rewrite({ ...keys.account(account.id), account }, followsVersion('account.version', account.version));

const isOpen = isMissing('account.erasure');
const isClosing = isEqual('account.erasure', 'closing');

const isNotErasedYet: Condition = {
  ...isClosing,
  expression: `${isOpen.expression} OR ${isClosing.expression}`,
};

const erasedRefusal = refuse('account-erased', 'The erasure of this account has begun.');

/** Nothing of the account is deleted yet: a check for the writes of an account that is closed for its erasure. */
export const notErasedYetCheck = (id: string): Write =>
  check(keys.account(id), isNotErasedYet, () => erasedRefusal);
