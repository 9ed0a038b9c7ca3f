import * as wallet from '../contract/routes/wallet.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { payoutAccountFaults } from '../domain/payout-account/faults.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { bindPayoutAccount } from '../usecases/wallet/bind-payout-account.ts';
import { deposit } from '../usecases/wallet/deposit.ts';
import { getPayoutAccount } from '../usecases/wallet/get-payout-account.ts';
import { getWallet } from '../usecases/wallet/get-wallet.ts';
import { getWithdrawal } from '../usecases/wallet/get-withdrawal.ts';
import { listEntries } from '../usecases/wallet/list-entries.ts';
import { listWithdrawals } from '../usecases/wallet/list-withdrawals.ts';
import { withdraw } from '../usecases/wallet/withdraw.ts';

/** Which use case serves which route of the wallet. */
export const walletEndpoints = (deps: ApiDeps & Pick<Deps, 'vault'>): readonly Endpoint[] => [
  endpoint(wallet.getWallet, getWallet(deps)),
  endpoint(wallet.listEntries, listEntries(deps)),
  endpoint(wallet.deposit, deposit(deps)),
  endpoint(wallet.getPayoutAccount, getPayoutAccount(deps)),
  endpoint(wallet.bindPayoutAccount, bindPayoutAccount(deps), ({ body }) => payoutAccountFaults(body)),
  endpoint(wallet.withdraw, withdraw(deps)),
  endpoint(wallet.listWithdrawals, listWithdrawals(deps)),
  endpoint(wallet.getWithdrawal, getWithdrawal(deps)),
];
