import { createDeps, withEventBus, withMonotonicClock, withTable } from '#shared/deps.ts';
import { createProjector } from '#shared/streams/project.ts';
import { sweepDeadLetters } from '#shared/usecases/dead-letters/sweep-dead-letters.ts';
import { recordSweep } from '#shared/usecases/operations/record-sweep.ts';

const deps = createDeps(withTable, withEventBus, withMonotonicClock);
export const handler = () =>
  recordSweep(deps, 'dead_letters', () => sweepDeadLetters(deps, createProjector(deps)));
