import { createDeps, withEventBus, withMonotonicClock, withTable } from '#shared/deps.ts';
import { createProjector } from '#shared/streams/project.ts';
import { createStreamHandler } from '#shared/streams/stream-handler.ts';
import { storeDeadLetter } from '#shared/usecases/dead-letters/store-dead-letter.ts';

const deps = createDeps(withTable, withEventBus, withMonotonicClock);
const deadLetters = { now: deps.now, store: storeDeadLetter.bind(undefined, deps) };
const project = createProjector(deps);
export const handler = createStreamHandler(() => project, deadLetters);
