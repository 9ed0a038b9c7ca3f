import type { Deposit } from '../../domain/deposits/deposit.ts';

/** A deposit as its advertiser sees it. */
export const toDepositView = ({
  advertiserId: _known,
  openedAt: _ours,
  caseKind: _inside,
  inSuspense: _booked,
  version: _counted,
  resolved: _theirs,
  cannotRefund: _refused,
  loss: _platforms,
  ...shown
}: Deposit) => shown;

/** A deposit as operators see it, with its case. */
export const toDepositCaseView = (deposit: Deposit) => {
  const { advertiserId, openedAt, caseKind, inSuspense, resolved, loss } = deposit;
  return {
    ...toDepositView(deposit),
    advertiserId,
    ...(openedAt && { openedAt }),
    ...(caseKind && { caseKind }),
    ...(inSuspense && { inSuspense }),
    ...(loss && { loss }),
    ...(resolved && { resolved }),
  };
};
