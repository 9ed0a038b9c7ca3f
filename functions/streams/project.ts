import { createDeps, withEventBus, withTable } from '#shared/deps.ts';
import { createProjector } from '#shared/streams/project.ts';
import { createStreamHandler } from '#shared/streams/stream-handler.ts';

const deps = createDeps(withTable, withEventBus);

export const handler = createStreamHandler(() => createProjector(deps));
