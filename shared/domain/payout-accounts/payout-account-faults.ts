import type { DeepPartial, Fault } from '../fault.ts';
import { findPayoutAccountKind } from './payout-account-kinds.ts';

/** The faults of an account number for its kind. */
export const faultsOfPayoutAccount = ({
  type,
  accountNo,
}: DeepPartial<{ readonly type: string; readonly accountNo: string }>): readonly Fault[] => {
  const kind = type && findPayoutAccountKind(type);
  if (!kind || accountNo === undefined || kind.isValid(kind.fold(accountNo))) return [];
  return [{ path: ['accountNo'], code: `invalid_${type}`, message: kind.form, params: kind.formParams }];
};
