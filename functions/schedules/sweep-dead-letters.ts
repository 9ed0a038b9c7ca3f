import { createDeps, withEventBus, withTable } from '#shared/deps.ts';
import { createProjector } from '#shared/streams/project.ts';
import { sweepDeadLetters } from '#shared/usecases/dead-letters/sweep-dead-letters.ts';

const deps = createDeps(withTable, withEventBus);
export const handler = () => sweepDeadLetters(deps, createProjector(deps));
