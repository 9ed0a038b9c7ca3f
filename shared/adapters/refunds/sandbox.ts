import type { Table } from '../../store/table.ts';
import { sandboxPayouts } from '../payouts/sandbox.ts';
import type { RefundProvider } from './provider.ts';

/** No number of an account, so that the sandbox pays it at once. */
const recipient = { holderName: '', accountNo: 'deposit' };

/** Refunds of sandbox deposits. They are paid at once and stored beside its payouts. */
export const sandboxRefunds = (table: Table): RefundProvider => {
  const payouts = sandboxPayouts(table);
  return {
    name: 'sandbox',
    submit: ({ number, amount }) =>
      payouts.submit(JSON.stringify({ merchantNumber: number, amount, destination: recipient })),
    query: ({ number }) => payouts.query(number),
  };
};
