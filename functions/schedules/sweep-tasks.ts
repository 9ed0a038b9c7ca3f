import { createDeps, withTable } from '#shared/deps.ts';
import { expireProposals } from '#shared/usecases/proposals/expire-proposals.ts';
import { countRatings } from '#shared/usecases/ratings/count-ratings.ts';
import { sweepTasks } from '#shared/usecases/tasks/sweep-tasks.ts';

const deps = createDeps(withTable);
export const handler = async () => {
  const [tasks, ratings] = [await sweepTasks(deps), await countRatings(deps)];
  return { tasks, ratings, proposals: await expireProposals(deps) };
};
