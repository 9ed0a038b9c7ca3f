import type { PayoutProviderName } from '../../domain/payment-providers/payment-providers.ts';
import type { Table } from '../../store/table.ts';
import { connectAlipay } from '../alipay/gateway.ts';
import type { GetProviderSecret } from '../connect-provider.ts';
import { alipayPayouts } from './alipay.ts';
import { createPayoutLookup } from './payout-lookup.ts';
import type { GetPayoutProvider, PayoutProvider } from './provider.ts';
import { sandboxPayouts } from './sandbox.ts';

type Connection = { readonly table: Table; readonly secretArn: string | undefined };

type OpenPayoutProvider = (connection: Connection) => PayoutProvider | undefined;

/** How to create each payout provider. A provider without its secret is not in the deployment. */
const openers: Readonly<Record<PayoutProviderName, OpenPayoutProvider>> = {
  sandbox: ({ table }) => sandboxPayouts(table),
  alipay: ({ secretArn }) => (secretArn ? alipayPayouts(connectAlipay(secretArn)) : undefined),
};

/** The payout providers of this deployment. */
export const openPayoutProviders = (table: Table, secretOf: GetProviderSecret): GetPayoutProvider =>
  createPayoutLookup(
    Object.entries(openers).flatMap(([name, open]) => open({ table, secretArn: secretOf(name) }) ?? []),
  );
