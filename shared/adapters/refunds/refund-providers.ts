import type { RefundProviderName } from '../../domain/payment-providers/payment-providers.ts';
import type { Table } from '../../store/table.ts';
import { connectAlipay } from '../alipay/gateway.ts';
import type { GetProviderSecret } from '../connect-provider.ts';
import { connectStripe } from '../stripe/api.ts';
import { alipayRefunds } from './alipay.ts';
import type { GetRefundProvider, RefundProvider } from './provider.ts';
import { sandboxRefunds } from './sandbox.ts';
import { stripeRefunds } from './stripe.ts';

type Connection = { readonly table: Table; readonly secretArn: string | undefined };

/** How to create each provider. A provider without its secret is not in the deployment. */
const openers: Readonly<Record<RefundProviderName, (connection: Connection) => RefundProvider | undefined>> =
  {
    sandbox: ({ table }) => sandboxRefunds(table),
    alipay: ({ secretArn }) => (secretArn ? alipayRefunds(connectAlipay(secretArn)) : undefined),
    stripe: ({ secretArn }) => (secretArn ? stripeRefunds(connectStripe(secretArn)) : undefined),
  };

/** The providers that refund deposits in this deployment. */
export const openRefundProviders = (table: Table, secretOf: GetProviderSecret): GetRefundProvider => {
  const providers = Object.entries(openers).flatMap(
    ([name, open]) => open({ table, secretArn: secretOf(name) }) ?? [],
  );
  return (wanted) => {
    const provider = providers.find(({ name }) => name === wanted);
    if (!provider) throw new Error(`refunds through ${wanted} are not configured`);
    return provider;
  };
};
