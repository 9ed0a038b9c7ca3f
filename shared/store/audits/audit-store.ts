import * as z from 'zod';
import { Audit, Difference, Suspect } from '../../domain/audits/audit.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { followsVersion, isNew, put, rewrite, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { expiryOf } from '../expiry.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';

/** An audit between two runs of its function: what it has compared, and what it compares again. */
const RunningAudit = Audit.pick({
  id: true,
  slice: true,
  begunAt: true,
  compared: true,
  undecided: true,
}).extend({
  checks: z.int(),
  suspects: z.array(Suspect),
});

export type RunningAudit = TypeOf<typeof RunningAudit>;

const Auditor = z.object({
  version: z.int(),
  /** Up to when the journal is closed, and with how many entries. */
  closed: z.object({ upTo: z.string(), entries: z.int() }).optional(),
  /** Up to when it is being closed. A run that was stopped has closed some items, so the next one closes up to the same moment. */
  closing: z.string().optional(),
  /** What is wrong with entries and numbers. The next audit that ends reports it. */
  differences: z.array(Difference).optional(),
  /** The present audit. Earlier releases have theirs in `run`; it begins again. */
  audit: RunningAudit.optional(),
  /** When the last audit of each slice began. */
  slicesBegunAt: z.record(z.string(), z.string()).optional(),
});

/** The auditor: its present audit, and what it has verified. */
export type Auditor = TypeOf<typeof Auditor>;

export const { find: findAuditor } = openCollection(keys.auditor, attributeReader('auditor', Auditor));

/** Replaces the auditor that was read. Of two concurrent runs, one stops. */
export const auditorWrite = (auditor: Auditor): Write =>
  rewrite({ ...keys.auditor(), auditor }, followsVersion('auditor.version', auditor.version));

const balancedAuditRetention = 'P365D';

export const { find: findAudit, list: listAudits } = openCollection(
  keys.audit,
  attributeReader('audit', Audit),
);

/** A finished audit. One that balanced expires after a year; one with a difference stays. */
export const auditWrite = (audit: Audit): Write =>
  put(
    {
      ...keys.audit(audit.id),
      ...indexKeys(indexes.audits(), `${audit.begunAt}#${audit.id}`),
      ...indexKeys(indexes.audits(audit.status), `${audit.begunAt}#${audit.id}`),
      ...toDocument({ audit }),
      ...(audit.status === 'balanced' && { expiresAt: expiryOf(audit.endedAt, balancedAuditRetention) }),
    },
    isNew,
  );
