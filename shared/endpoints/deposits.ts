import * as cases from '../contract/routes/deposit-cases.ts';
import * as payments from '../contract/routes/deposits.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { createDeposit } from '../usecases/deposits/create-deposit.ts';
import { listDepositCases, resolveDeposit } from '../usecases/deposits/deposit-cases.ts';
import { getDeposit } from '../usecases/deposits/get-deposit.ts';
import { receiveAlipayNotification } from '../usecases/deposits/receive-alipay-notification.ts';
import { receiveStripeEvent } from '../usecases/deposits/receive-stripe-event.ts';

/** The routes of payments with their use cases. */
export const paymentEndpoints = (
  deps: ApiDeps & Pick<Deps, 'deposits' | 'payouts' | 'alipay' | 'stripe'>,
): readonly Endpoint[] => [
  endpoint(payments.createDeposit, createDeposit(deps)),
  endpoint(payments.getDeposit, getDeposit(deps)),
  endpoint(cases.listDepositCases, listDepositCases(deps)),
  endpoint(cases.resolveDeposit, resolveDeposit(deps)),
  endpoint(payments.receiveAlipayNotification, receiveAlipayNotification(deps)),
  endpoint(payments.receiveStripeEvent, receiveStripeEvent(deps)),
];
