import type { TakedownRoute } from '../../contract/routes/takedowns.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { TakedownKind } from '../../domain/takedowns/takedown-subjects.ts';
import type { UseCase } from '../use-case.ts';
import { findSubject } from './find-subject.ts';
import { toTakedownView } from './takedown-view.ts';
import { takeDown } from './takedown-writes.ts';

/** Takes a subject of one kind down; the path has its ids. A repeat returns the takedown that stands. */
export const takeDownSubject =
  (deps: ApiDeps, kind: Exclude<TakedownKind, 'task'>): UseCase<TakedownRoute> =>
  async ({ params, body: { reasons }, caller, now, newId }) => {
    const found = await findSubject(deps, { kind, ...params });
    if (isRefusal(found)) return found;
    const conflict = refuseConflict(caller, 'take_down', found.matter);
    if (conflict) return conflict;
    const { takedown, writes } = await takeDown(deps, found, { reasons, by: caller.accountId, now, newId });
    return { response: toTakedownView(takedown), writes };
  };
