import { createDeps, withTable } from '#shared/deps.ts';
import { measureQueues } from '#shared/usecases/operations/measure-queues.ts';

const deps = createDeps(withTable);
export const handler = () => measureQueues(deps);
