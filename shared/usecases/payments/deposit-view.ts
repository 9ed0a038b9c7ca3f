import type { Deposit } from '../../store/deposit-store.ts';

/** A deposit as its advertiser sees it. */
export const viewOfDeposit = ({ advertiserId: _known, ...shown }: Deposit) => shown;
