import type { Deps } from '../../deps.ts';
import { toEpochMs } from '../../domain/time.ts';
import { findWebhookAccounts } from '../../store/webhooks/webhook-store.ts';

/** Reads the ids of all accounts with webhook endpoints. */
export type ReadWebhookAccounts = () => Promise<ReadonlySet<string>>;

/** A copy is used for less than this time after its query began. */
const maxCopyAgeMs = 1_000;

/**
 * A response that names a new endpoint waits for this time after the commit. Then no container has a copy from before. The
 * rest over a second is for timers that end early.
 */
export const newEndpointPauseMs = 1_250;

/**
 * Keeps the accounts with endpoints for less than a second. The wall clock counts too, because the monotonic one may
 * stand still while a container is frozen.
 */
export const createWebhookAccountReader = (
  deps: Pick<Deps, 'table' | 'now' | 'monotonicMs'>,
): ReadWebhookAccounts => {
  type Copy = { readonly accounts: Promise<ReadonlySet<string>>; readonly begun: readonly number[] };
  let copy: Copy | undefined;
  const readClocks = (): readonly number[] => [deps.monotonicMs(), toEpochMs(deps.now())];
  const isUsable = ({ begun }: Copy, at: readonly number[]): boolean =>
    at.every((ms, clock) => Math.abs(ms - (begun[clock] ?? 0)) < maxCopyAgeMs);
  return () => {
    const at = readClocks();
    if (copy && isUsable(copy, at)) return copy.accounts;
    const read: Copy = { accounts: findWebhookAccounts(deps.table), begun: at };
    copy = read;
    read.accounts.catch(() => {
      if (copy === read) copy = undefined;
    });
    return read.accounts;
  };
};
