import type { claimApplication as route } from '../../contract/routes/creators.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseDecided } from '../../domain/creator/application.ts';
import { lend } from '../../domain/lease.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findApplication, writeOfApplicationLease } from '../../store/application-store.ts';
import { reviewersView } from '../creators/application-view.ts';
import { noSuchApplication } from './no-such-application.ts';

/** Lends a pending application to a reviewer, or lends it for longer. */
export const claimApplication =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, caller, now }) => {
    const record = await findApplication(deps.table, params.applicationId);
    if (!record) return noSuchApplication;
    const decided = refuseDecided(record.application);
    if (decided) return decided;
    const lease = lend(record.lease, caller.accountId, deps.policy.reviewLease, now);
    if (isRefusal(lease)) return lease;
    return {
      answer: reviewersView({ ...record, lease }, caller, now),
      writes: [writeOfApplicationLease(params.applicationId, lease, now)],
    };
  };
