import type { decideTakedown as route } from '../../contract/routes/takedowns.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { decideTakedown as decide, type Takedown } from '../../domain/takedowns/takedown.ts';
import type { Instant } from '../../domain/time.ts';
import type { Write } from '../../store/commit.ts';
import { changedTakedownWrite, findTakedown } from '../../store/takedowns/takedown-store.ts';
import type { UseCase } from '../use-case.ts';
import { findSubject } from './find-subject.ts';
import type { FoundSubject } from './found-subject.ts';
import { noSuchTakedown, toTakedownView } from './takedown-view.ts';
import { takedownEventWrite } from './takedown-writes.ts';

/** Upholds a takedown, or overturns it and shows its subject again. The person who made it cannot decide. */
export const decideTakedown =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body: { decision, reasons }, caller, now }) => {
    const before = await findTakedown(deps.table, params.takedownId);
    if (!before) return noSuchTakedown;
    const found = await findSubject(deps, before.subject);
    // A subject that no longer exists can still be decided on.
    if (isRefusal(found) && found.slug !== 'not-found') return found;
    const matter = isRefusal(found) ? { owner: before.owner.id } : found.matter;
    const conflict = refuseConflict(caller, 'decide_takedown', { ...matter, decider: before.by });
    if (conflict) return conflict;
    const decided = decide(before, decision, { by: caller.accountId, reasons }, now);
    if (isRefusal(decided)) return decided;
    const response = toTakedownView(decided);
    if (decided === before) return { response };
    const type = decision === 'uphold' ? 'takedown.upheld' : 'takedown.overturned';
    return {
      response,
      writes: [
        changedTakedownWrite(decided),
        ...(decision === 'overturn' ? showWrites(found, decided, now) : []),
        takedownEventWrite(deps, type, decided, reasons, now),
      ],
    };
  };

/** Shows the subject again, if it still exists and this takedown hides it. */
const showWrites = (found: FoundSubject | Refusal, { id }: Takedown, now: Instant): readonly Write[] =>
  isRefusal(found) || found.note?.takedownId !== id ? [] : found.show(now);
