import * as deposits from '../contract/routes/deposits.ts';
import * as withdrawals from '../contract/routes/withdrawals.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { actEndpoint } from '../http/act-endpoint.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { createDeposit } from '../usecases/deposits/create-deposit.ts';
import { depositResolutionAct } from '../usecases/deposits/deposit-cases.ts';
import { getDeposit } from '../usecases/deposits/get-deposit.ts';
import { listAllDeposits } from '../usecases/deposits/list-all-deposits.ts';
import { receiveAlipayNotification } from '../usecases/deposits/receive-alipay-notification.ts';
import { receiveStripeEvent } from '../usecases/deposits/receive-stripe-event.ts';
import { faultsOfCurrency } from '../usecases/wallet/currency.ts';
import { queryWithdrawal } from '../usecases/withdrawals/query-withdrawal.ts';

/** The routes of payments with their use cases. */
export const paymentEndpoints = (
  deps: ApiDeps & Pick<Deps, 'deposits' | 'payouts' | 'refunds' | 'alipay' | 'stripe'>,
): readonly Endpoint[] => [
  endpoint(deposits.createDeposit, createDeposit(deps), ({ body }) =>
    faultsOfCurrency(body.amount, deps.policy),
  ),
  endpoint(deposits.getDeposit, getDeposit(deps)),
  endpoint(deposits.listDepositCases, listAllDeposits(deps)),
  actEndpoint(deps, depositResolutionAct),
  endpoint(withdrawals.queryWithdrawal, queryWithdrawal(deps)),
  endpoint(deposits.receiveAlipayNotification, receiveAlipayNotification(deps)),
  endpoint(deposits.receiveStripeEvent, receiveStripeEvent(deps)),
];
