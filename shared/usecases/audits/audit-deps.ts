import type { Deps } from '../../deps.ts';
import { type Effect, effectsOf } from '../../domain/audits/entry-effects.ts';
import { kindShardGroups, shardOf } from '../../store/keys.ts';
import type { JournalRecord } from '../../store/ledger/journal-store.ts';

export type AuditDeps = Pick<Deps, 'table' | 'now' | 'ids' | 'policy'>;

/** What an entry adds to stored numbers. */
export const listEffects = ({ policy }: Pick<Deps, 'policy'>, record: JournalRecord): readonly Effect[] =>
  effectsOf(record, { timeZone: policy.timeZone, groupOf: (id) => shardOf(id, kindShardGroups) });
