import type { listStaffActs as route } from '../../contract/routes/staff-acts.ts';
import type { ApiDeps } from '../../deps.ts';
import type { StaffAct } from '../../domain/staff-acts/staff-act.ts';
import { indexes } from '../../store/indexes.ts';
import { mapPage } from '../../store/page.ts';
import { listStaffActs as list } from '../../store/staff-acts/staff-act-store.ts';
import { listPage } from '../paging.ts';
import { refuseReversedTimes } from '../refuse-reversed-times.ts';
import type { UseCase } from '../use-case.ts';

/** Lists acts of staff, newest first. One filter chooses the list; the others leave items of its pages out. */
export const listStaffActs =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query }) => {
    const { subject, by, operation, from = '', to = '~' } = query;
    const reversed = refuseReversedTimes(from, to);
    if (reversed) return reversed;
    const range = indexes.staffActs({
      ...(subject !== undefined && { subject }),
      ...(by !== undefined && { by }),
      ...(operation !== undefined && { operation }),
      between: [from, `${to}#~`],
    });
    const isWanted = (act: StaffAct): boolean =>
      (by === undefined || act.by === by) && (operation === undefined || act.operation === operation);
    const name = ['acts', subject, by, operation, from, to].join(' ');
    return listPage(deps, name, query, (page) =>
      mapPage(list(deps.table, range, page), (acts) => acts.filter(isWanted)),
    );
  };
