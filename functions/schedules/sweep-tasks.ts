import { createDeps, withTable } from '#shared/deps.ts';
import { recordSweep } from '#shared/usecases/operations/record-sweep.ts';
import { expireProposals } from '#shared/usecases/proposals/expire-proposals.ts';
import { countRatings } from '#shared/usecases/ratings/count-ratings.ts';
import { sweepAll } from '#shared/usecases/sweep-due.ts';
import { sweepTasks } from '#shared/usecases/tasks/sweep-tasks.ts';

const deps = createDeps(withTable);
export const handler = () =>
  recordSweep(deps, 'tasks', () => sweepAll([sweepTasks(deps), countRatings(deps), expireProposals(deps)]));
