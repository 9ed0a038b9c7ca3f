import type { Deps } from '../../deps.ts';
import type { Agreement, AgreementStatus } from '../../domain/agencies/agreement.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { partyEventWrite } from '../events/event-writes.ts';

const eventTypes = {
  requested: 'agreement.requested',
  active: 'agreement.accepted',
  declined: 'agreement.declined',
  ended: 'agreement.ended',
} as const satisfies Record<AgreementStatus, string>;

/** Records the event of an agreement, for both parties. The agency decides; either side ends it. */
export const agreementEventWrite = (deps: Pick<Deps, 'ids'>, agreement: Agreement, now: Instant): Write => {
  const { id: agreementId, creatorId, agencyId, share, status, endedBy, decidedAt } = agreement;
  const by = status === 'requested' ? 'creator' : (endedBy ?? 'agency');
  const about = { agreementId, creatorId, agencyId, share, by } as const;
  return status === 'ended'
    ? partyEventWrite(deps, 'agreement.ended', { ...about, wasRequest: decidedAt === undefined }, now)
    : partyEventWrite(deps, eventTypes[status], about, now);
};
