import {
  realDeps,
  withAlipay,
  withDeposits,
  withPayouts,
  withSigner,
  withStripe,
  withTable,
} from '#shared/deps.ts';
import { paymentEndpoints } from '#shared/endpoints/payments.ts';
import { api } from '#shared/http/api.ts';

const deps = realDeps(withTable, withSigner, withPayouts, withDeposits, withAlipay, withStripe);
export const handler = api(paymentEndpoints(deps), deps);
