import { log } from '../../adapters/logger.ts';
import { countMetric } from '../../adapters/metrics.ts';
import type { PayoutFailure } from '../../adapters/payouts/provider.ts';
import type { Deps } from '../../deps.ts';
import { addDuration } from '../../domain/time.ts';
import { commit } from '../../store/commit.ts';
import {
  endedPayoutStopWrite,
  findPayoutStop,
  nextProbeWrite,
  payoutStopWrite,
} from '../../store/withdrawals/payout-stop-store.ts';

type StopDeps = Pick<Deps, 'table' | 'now'>;

/** How often one payout is sent while the others wait, to see whether the provider has money again. */
const probeInterval = 'PT10M';

/** Whether a payout may be sent: yes, as a probe whether the provider has money again, or no. */
export type PayoutGate = 'open' | 'probe' | 'stopped';

export const passPayoutGate = async ({ table, now }: StopDeps, provider: string): Promise<PayoutGate> => {
  const stop = await findPayoutStop(table, provider);
  if (!stop) return 'open';
  const at = now();
  if (at < stop.probeAt) return 'stopped';
  // One of several concurrent payouts is the probe.
  const taken = await commit(table, [nextProbeWrite(stop, addDuration(at, probeInterval))]);
  return taken === undefined ? 'probe' : 'stopped';
};

/** Stops the payouts of a provider whose balance is empty, and calls an operator. The withdrawals wait. */
export const stopPayouts = async (
  { table, now }: StopDeps,
  provider: string,
  { code, message }: PayoutFailure,
): Promise<void> => {
  const at = now();
  log('error', 'the balance at a provider is empty, so its payouts wait', { provider, code, message });
  countMetric('PayerBalanceEmpty', 1, at);
  await commit(table, [payoutStopWrite({ provider, since: at, probeAt: addDuration(at, probeInterval) })]);
};

/** Resumes the payouts of a provider after it has accepted a probe. */
export const resumePayouts = async ({ table }: StopDeps, provider: string): Promise<void> => {
  log('info', 'payouts of a provider continue', { provider });
  await commit(table, [endedPayoutStopWrite(provider)]);
};
