import { realDeps, withEventBus, withTable } from '#shared/deps.ts';
import { eachRecord } from '#shared/streams/each-record.ts';
import { project } from '#shared/streams/project.ts';

export const handler = eachRecord(project(realDeps(withTable, withEventBus)));
