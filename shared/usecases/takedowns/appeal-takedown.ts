import type { appealTakedown as route } from '../../contract/routes/takedowns.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { appealTakedown as appeal } from '../../domain/takedowns/takedown.ts';
import { changedTakedownWrite, findTakedown } from '../../store/takedowns/takedown-store.ts';
import type { UseCase } from '../use-case.ts';
import { isTakedownOwner, noSuchTakedown, toOwnTakedownView } from './takedown-view.ts';
import { takedownEventWrite } from './takedown-writes.ts';

/** Appeals against a takedown of the caller's content, once. Another person of staff decides. */
export const appealTakedown =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const before = await findTakedown(deps.table, params.takedownId);
    if (!before || !isTakedownOwner(before, caller)) return noSuchTakedown;
    const appealed = appeal(before, body.statement, now);
    if (isRefusal(appealed)) return appealed;
    const response = toOwnTakedownView(appealed);
    if (appealed === before) return { response };
    return {
      response,
      writes: [
        changedTakedownWrite(appealed),
        takedownEventWrite(deps, 'takedown.appealed', appealed, [], now),
      ],
    };
  };
