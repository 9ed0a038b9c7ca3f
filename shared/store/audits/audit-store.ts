import * as z from 'zod';
import { Audit, Difference, Suspect } from '../../domain/audits/audit.ts';
import { parseSums, type Sums, stringifySums } from '../../domain/audits/numbers.ts';
import type { Instant } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { followsVersion, isNew, put, rewrite, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { expiryOf } from '../expiry.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { reader } from '../stored.ts';
import { getItem, type Table } from '../table.ts';

/** The phases of an audit. Earlier releases leave an audit in these phases alone. */
export const phases = { walking: 'walking', comparing: 'comparing' } as const;

/** The phases in releases before 0.3.0. An audit in one of them begins again. */
export const earlierPhases: readonly string[] = ['adding', 'judging'];

const RunSchema = z.strictObject({
  id: z.string(),
  slice: z.int(),
  begunAt: z.string(),
  /** The audit has read the entries of the open day up to the first moment, and reads on to the second. */
  from: z.string(),
  upTo: z.string(),
  position: z
    .strictObject({
      day: z.string(),
      shard: z.int(),
      after: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  phase: z.enum(phases),
  entries: z.int(),
  compared: z.int(),
  undecided: z.int(),
  /** The id of its sums and suspects, and their number of parts. */
  state: z.strictObject({ id: z.string(), parts: z.int() }).optional(),
});

/** The progress of an audit between two runs of its function. */
export type AuditRun = TypeOf<typeof RunSchema>;

const AuditorSchema = z.strictObject({
  version: z.int(),
  lastSlice: z.int(),
  lastBegunAt: z.string(),
  run: RunSchema.optional(),
  /** The last closed day, and the number of entries up to its end. */
  closed: z.strictObject({ day: z.string(), entries: z.int() }).optional(),
  /** When the last audit of each slice began. */
  slicesBegunAt: z.record(z.string(), z.string()).optional(),
});

/** The auditor: its present audit, and what it has verified. */
export type Auditor = TypeOf<typeof AuditorSchema>;

export const { find: findAuditor } = openCollection(keys.auditor, attributeReader('auditor', AuditorSchema));

/** Replaces the auditor that was read. Of two concurrent runs, one stops. */
export const auditorWrite = (auditor: Auditor): Write =>
  rewrite({ ...keys.auditor(), auditor }, followsVersion('auditor.version', auditor.version));

/** What an audit has summed, suspected and found. */
export type AuditState = {
  readonly sums: Sums;
  readonly suspects: readonly Suspect[];
  readonly differences: readonly Difference[];
};

/** An item holds at most 400 KB. */
const charactersPerPart = 120_000;

/** The state of an abandoned audit expires. */
const stateRetention = 'P7D';

const balancedAuditRetention = 'P365D';

/**
 * The state of an audit, in several items. They are written separately, because nobody reads them before the
 * auditor names them. Each state has its own id, so no run overwrites another's.
 */
export const stateWrites = (stateId: string, state: AuditState, now: Instant): readonly Write[] => {
  const text = JSON.stringify({ ...state, sums: stringifySums(state.sums) });
  const count = Math.ceil(text.length / charactersPerPart);
  return Array.from({ length: count }, (_, part) =>
    put(
      {
        ...keys.auditState(stateId, part),
        text: text.slice(part * charactersPerPart, (part + 1) * charactersPerPart),
        expiresAt: expiryOf(now, stateRetention),
      },
      isNew,
    ),
  );
};

const readState = reader(
  z.object({ sums: z.string(), suspects: z.array(Suspect), differences: z.array(Difference) }),
);

/** The stored state of an audit; `undefined` if a part of it has expired. */
export const readAuditState = async (
  table: Table,
  { state }: Pick<AuditRun, 'state'>,
): Promise<AuditState | undefined> => {
  const texts: string[] = [];
  for (let part = 0; part < (state?.parts ?? 0); part += 1) {
    const item = await getItem(table, keys.auditState(state?.id ?? '', part));
    if (!item) return undefined;
    texts.push(String(item.text));
  }
  if (texts.length === 0) return undefined;
  const { sums, ...rest } = readState(JSON.parse(texts.join('')), keys.auditState(state?.id ?? '', 0));
  return { ...rest, sums: parseSums(sums) };
};

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
