import type { Deposit } from '../../store/deposits/deposit-store.ts';

/** A deposit as its advertiser sees it. */
export const toDepositView = ({
  advertiserId: _known,
  openedAt: _ours,
  resolved: _theirs,
  cannotRefund: _inside,
  ...shown
}: Deposit) => shown;
