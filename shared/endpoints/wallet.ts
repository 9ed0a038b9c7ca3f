import * as payoutAccounts from '../contract/routes/payout-accounts.ts';
import * as wallet from '../contract/routes/wallet.ts';
import * as withdrawals from '../contract/routes/withdrawals.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { faultsOfPayoutAccount } from '../domain/payout-accounts/payout-account-faults.ts';
import { type Endpoint, endpoint, renderedEndpoint } from '../http/endpoint.ts';
import { bindPayoutAccount } from '../usecases/payout-accounts/bind-payout-account.ts';
import { getPayoutAccount } from '../usecases/payout-accounts/get-payout-account.ts';
import { faultsOfCurrency } from '../usecases/wallet/currency.ts';
import { getIncome } from '../usecases/wallet/get-income.ts';
import { getStatement } from '../usecases/wallet/get-statement.ts';
import { getWallet } from '../usecases/wallet/get-wallet.ts';
import { listEntries } from '../usecases/wallet/list-entries.ts';
import { getWithdrawal, listWithdrawals } from '../usecases/withdrawals/read-withdrawals.ts';
import { withdraw } from '../usecases/withdrawals/withdraw.ts';
import { renderStatementCsv } from './render-statement-csv.ts';
import { renderStatementPage } from './render-statement-page.ts';

/** The routes of the wallet with their use cases. */
export const walletEndpoints = (deps: ApiDeps & Pick<Deps, 'encryption'>): readonly Endpoint[] => [
  endpoint(wallet.getWallet, getWallet(deps)),
  endpoint(wallet.listEntries, listEntries(deps)),
  endpoint(wallet.getIncome, getIncome(deps)),
  renderedEndpoint(wallet.getStatement, getStatement(deps), {
    'text/csv': renderStatementCsv,
    'text/html': renderStatementPage,
  }),
  endpoint(payoutAccounts.getPayoutAccount, getPayoutAccount(deps)),
  endpoint(payoutAccounts.bindPayoutAccount, bindPayoutAccount(deps), ({ body }) =>
    faultsOfPayoutAccount(body),
  ),
  endpoint(withdrawals.createWithdrawal, withdraw(deps), ({ body }) =>
    faultsOfCurrency(body.amount, deps.policy),
  ),
  endpoint(withdrawals.listWithdrawals, listWithdrawals(deps)),
  endpoint(withdrawals.getWithdrawal, getWithdrawal(deps)),
];
