import type { PayoutFailure } from './provider.ts';

/** Final failures, and who can fix each. */
const failureFixers: Readonly<Record<string, PayoutFailure['fixableBy']>> = {
  PAYEE_NOT_EXIST: 'creator',
  PAYEE_USER_INFO_ERROR: 'creator',
  PAYEE_ACC_OCUPIED: 'creator',
  PAYEE_CERT_INFO_ERROR: 'creator',
  PAYEE_ACCOUNT_STATUS_ERROR: 'creator',
  PAYEE_USER_TYPE_ERROR: 'creator',
  PAYEE_USERINFO_STATUS_ERROR: 'creator',
  PERMIT_NON_BANK_LIMIT_PAYEE: 'creator',
  PERM_AML_NOT_REALNAME_REV: 'creator',
  NO_ACCOUNT_RECEIVE_PERMISSION: 'creator',
  INVALID_CARD: 'creator',
  CARD_BIN_ERROR: 'creator',
  PAYER_BALANCE_NOT_ENOUGH: 'platform',
  BALANCE_IS_NOT_ENOUGH: 'platform',
  PAYER_STATUS_ERROR: 'platform',
  PAYER_PERMIT_CHECK_FAILURE: 'platform',
  MEMO_REQUIRED_IN_TRANSFER_ERROR: 'platform',
  BLOCK_USER_FORBBIDEN_SEND: 'platform',
  SECURITY_CHECK_FAILED: 'platform',
};

/** Codes for limits of the payer differ, but share this prefix. */
const limitPrefix = 'EXCEED_LIMIT';

/**
 * The final failure of a code. `undefined` for all other codes, also `SYSTEM_ERROR` and unknown ones: money
 * may have moved.
 */
export const toFinalFailure = (code: string, message: string): PayoutFailure | undefined => {
  const fixableBy = failureFixers[code] ?? (code.startsWith(limitPrefix) ? 'platform' : undefined);
  return fixableBy && { code, message: message || code, fixableBy };
};

/** The platform's own balance is empty. Alipay asks to send the same request again after a top-up. */
const unfundedCodes: ReadonlySet<string> = new Set(['PAYER_BALANCE_NOT_ENOUGH', 'BALANCE_IS_NOT_ENOUGH']);

export const isUnfunded = (code: string): boolean => unfundedCodes.has(code);

/** The query found no payout with this number. */
export const isNotFound = (code: string): boolean => code === 'ORDER_NOT_EXIST';
