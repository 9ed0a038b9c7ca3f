import type { Deps } from '../../deps.ts';
import type { AuditKey } from '../../domain/audits/entry-effects.ts';
import { type Effect, effectsOf } from '../../domain/audits/entry-effects.ts';
import { kindShardGroups, shardOf } from '../../store/keys.ts';
import type { JournalRecord } from '../../store/ledger/journal-store.ts';

export type AuditDeps = Pick<Deps, 'table' | 'now' | 'ids' | 'policy'>;

/** Whether stored numbers belong to a slice. They are always in the same one. */
export const isInSlice =
  ({ policy: { audit } }: Pick<Deps, 'policy'>, slice: number) =>
  (place: AuditKey): boolean =>
    shardOf(place, audit.slices) === slice;

/** What an entry adds to stored numbers. */
export const listEffects = ({ policy }: Pick<Deps, 'policy'>, record: JournalRecord): readonly Effect[] =>
  effectsOf(record, { timeZone: policy.timeZone, groupOf: (id) => shardOf(id, kindShardGroups) });
