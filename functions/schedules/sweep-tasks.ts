import { realDeps, withTable } from '#shared/deps.ts';
import { sweepTasks } from '#shared/usecases/tasks/sweep-tasks.ts';

const deps = realDeps(withTable);
export const handler = () => sweepTasks(deps);
