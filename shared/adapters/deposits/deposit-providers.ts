import type { DepositGatewayName } from '../../domain/payment-providers/payment-providers.ts';
import { connectAlipay } from '../alipay/gateway.ts';
import type { GetProviderSecret } from '../connect-provider.ts';
import { connectStripe } from '../stripe/api.ts';
import { alipayDeposits } from './alipay.ts';
import type { DepositProvider, FindDepositProvider } from './provider.ts';
import { stripeDeposits } from './stripe.ts';

/** How to create each deposit provider from the ARN of its secret. */
const openers: Readonly<Record<DepositGatewayName, (secretArn: string) => DepositProvider>> = {
  alipay: (secretArn) => alipayDeposits(connectAlipay(secretArn)),
  stripe: (secretArn) => stripeDeposits(connectStripe(secretArn)),
};

/** The deposit providers of this deployment. */
export const openDepositProviders = (secretOf: GetProviderSecret): FindDepositProvider => {
  const providers = Object.entries(openers).flatMap(([name, open]) => {
    const secretArn = secretOf(name);
    return secretArn ? [open(secretArn)] : [];
  });
  return (wanted) => providers.find(({ name }) => name === wanted);
};
