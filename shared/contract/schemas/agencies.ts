import * as z from 'zod';
import { maxAgencyShare } from '../../domain/agencies/agreement.ts';
import { AgencyId, AgreementId, CreatorId, Instant, line, orUnknown } from './basics.ts';
import { PartyName } from './names.ts';

/** Basis points of the price without the platform's fee: 2000 is 20 %. Agreements of releases before 0.3.0 may have 10,000. */
const Share = z.int().min(1).max(10_000);

export const AgreementBody = z.strictObject({
  agencyId: AgencyId,
  /** It leaves the creator a part of the income. */
  share: z.int().min(1).max(maxAgencyShare),
});

export const AgreementDecision = z.strictObject({ decision: z.enum(['accept', 'decline']) });

export const AgreementView = z
  .strictObject({
    id: AgreementId,
    creatorId: CreatorId,
    creator: PartyName.optional(),
    agencyId: AgencyId,
    agency: PartyName.optional(),
    share: Share,
    status: orUnknown(z.enum(['requested', 'active', 'declined', 'ended'])),
    requestedAt: Instant,
    decidedAt: Instant.optional(),
    endedAt: Instant.optional(),
    endedBy: orUnknown(z.enum(['creator', 'agency'])).optional(),
  })
  .meta({ id: 'AgencyAgreement' });

export const AgencyBody = z.strictObject({
  displayName: line(100),
  /** The person declares that they have the minimum age of the platform. Needed once, with the first account. */
  isOldEnough: z.boolean().optional(),
});

export const AgencyView = z
  .strictObject({ agencyId: AgencyId, displayName: z.string().optional() })
  .meta({ id: 'Agency' });
