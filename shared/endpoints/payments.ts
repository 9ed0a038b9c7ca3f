import * as cases from '../contract/routes/deposit-cases.ts';
import * as payments from '../contract/routes/payments.ts';
import type { ApiDeps, Deps } from '../deps.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import { createDeposit } from '../usecases/payments/deposit.ts';
import { getDeposit } from '../usecases/payments/get-deposit.ts';
import { receiveAlipayNotification } from '../usecases/payments/hear-alipay.ts';
import { receiveStripeEvent } from '../usecases/payments/hear-stripe.ts';
import { listDepositCases } from '../usecases/payments/list-deposit-cases.ts';
import { resolveDeposit } from '../usecases/payments/resolve-deposit.ts';

/** Which use case serves which route of payments: what speaks to providers, and what they call. */
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
