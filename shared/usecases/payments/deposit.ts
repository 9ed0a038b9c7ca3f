import type { deposit as route } from '../../contract/routes/payments.ts';
import type { ApiDeps, Deps } from '../../deps.ts';
import { firstLook } from '../../domain/deposit/look-at.ts';
import { refuse } from '../../domain/refusal.ts';
import { after } from '../../domain/time.ts';
import type { Use } from '../../http/endpoint.ts';
import { type Deposit, writeOfNewDeposit } from '../../store/deposit-store.ts';
import { refuseFrozen } from '../../store/freeze-store.ts';
import { refuseForeignCurrency } from '../wallet/currency.ts';
import { viewOfDeposit } from './deposit-view.ts';
import { writesOfReceived } from './receive-deposit.ts';

/**
 * Puts money into the advertiser's balance: at once through the sandbox, which has always received what it is told,
 * and through a real provider when it says that it was paid.
 */
export const deposit =
  (deps: ApiDeps & Pick<Deps, 'deposits'>): Use<typeof route> =>
  async ({ body: { amount, provider }, caller: { advertiserId }, now }) => {
    const foreign = refuseForeignCurrency(amount, deps.policy);
    if (foreign) return foreign;
    const gateway = deps.deposits(provider);
    const isKnown = provider === 'sandbox' || gateway?.currencies.includes(amount.currency);
    if (!isKnown || !deps.policy.depositProviders.includes(provider)) {
      return refuse(
        'conflict',
        `This platform does not take deposits of ${amount.currency} through ${provider}.`,
      );
    }
    const frozen = await refuseFrozen(deps.table, 'deposits');
    if (frozen) return frozen;
    const id = deps.ids.fresh('dep');
    const made = { id, advertiserId, amount, provider, createdAt: now };
    if (!gateway) {
      const received: Deposit = { ...made, status: 'received', receivedAt: now };
      const writes = [writeOfNewDeposit(received), ...writesOfReceived(deps, received, amount, now)];
      return { answer: viewOfDeposit(received), writes };
    }
    const { payableFor } = deps.policy.deposits;
    const { payUrl, reference } = await gateway.begin({ id, amount, validUntil: after(now, payableFor) });
    const pending: Deposit = {
      ...made,
      status: 'pending',
      payUrl,
      ...(reference && { providerReference: reference }),
    };
    return {
      answer: viewOfDeposit(pending),
      writes: [writeOfNewDeposit(pending, firstLook(now, deps.policy.deposits))],
    };
  };
