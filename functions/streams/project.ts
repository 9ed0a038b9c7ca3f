import { realDeps, withEventBus, withTable } from '#shared/deps.ts';
import { eachRecord } from '#shared/streams/each-record.ts';
import { project } from '#shared/streams/project.ts';

const deps = realDeps(withTable, withEventBus);

export const handler = eachRecord(() => project(deps));
