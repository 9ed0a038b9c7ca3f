import type { NewId } from '../../adapters/ids.ts';
import type { ApiDeps } from '../../deps.ts';
import type { PartyEventType } from '../../domain/events/party-events.ts';
import type { Reason } from '../../domain/reason.ts';
import { createTakedown, noteOfTakedown, type Takedown } from '../../domain/takedowns/takedown.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { findTakedown, newTakedownWrite } from '../../store/takedowns/takedown-store.ts';
import { partyEventWrite } from '../events/event-writes.ts';
import type { FoundSubject } from './found-subject.ts';

/** The event of a takedown that was made, appealed or decided, for its owner. */
export const takedownEventWrite = (
  deps: Pick<ApiDeps, 'ids'>,
  type: Extract<PartyEventType, `takedown.${string}`>,
  { id: takedownId, subject, owner, title, appealBefore }: Takedown,
  reasons: readonly Reason[],
  now: Instant,
): Write => partyEventWrite(deps, type, { takedownId, owner, ...subject, reasons, title, appealBefore }, now);

type Making = {
  readonly reasons: readonly Reason[];
  readonly by: string;
  readonly now: Instant;
  readonly newId: NewId;
  /** Whether another write of the transaction stores the takedown of a profile with its party. */
  readonly isPartyWritten?: boolean;
};

/** Hides a subject and records its takedown. A subject that is taken down keeps its takedown. */
export const takeDown = async (
  deps: ApiDeps,
  { subject, owner, title, note, hide }: FoundSubject,
  { reasons, by, now, newId, isPartyWritten }: Making,
): Promise<{ readonly takedown: Takedown; readonly writes: readonly Write[] }> => {
  const before = note?.takedownId ? await findTakedown(deps.table, note.takedownId) : undefined;
  if (before) return { takedown: before, writes: [] };
  const given = { id: newId('tkd'), subject, owner, title, reasons, by };
  const takedown = createTakedown(given, deps.policy.takedowns, now);
  return {
    takedown,
    writes: [
      ...hide(noteOfTakedown(takedown), now, isPartyWritten),
      newTakedownWrite(takedown),
      takedownEventWrite(deps, 'takedown.created', takedown, reasons, now),
    ],
  };
};
