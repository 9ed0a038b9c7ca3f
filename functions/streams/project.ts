import { createDeps, withEventBus, withTable } from '#shared/deps.ts';
import { createStreamHandler } from '#shared/streams/each-record.ts';
import { createProjector } from '#shared/streams/project.ts';

const deps = createDeps(withTable, withEventBus);

export const handler = createStreamHandler(() => createProjector(deps));
