import { expect } from 'vitest';
import type { Table } from '#shared/store/table.ts';
import { openTaskFor } from '#test/support/task-applicants.ts';
import { createWorld, expectSuccess } from '#test/support/world.ts';

/** A world with an open task, in which creators can ask questions. */
export const createQuestionWorldIn = async (table: Table, own: Parameters<typeof createWorld>[1] = {}) => {
  const world = createWorld(table, own);
  const taskId = await openTaskFor(world, 'open');
  const path = `/tasks/${taskId}/questions`;
  const ask = async (session: typeof world.creator, change: object = {}) => {
    world.deps.clock.advance('PT1M');
    return expectSuccess(session.post(path, { text: 'May the lamp be lit?', ...change }));
  };
  const other = world.api.signIn('olga', 'creator');
  return { ...world, world, taskId, path, ask, other };
};

/** A problem response with this slug. */
export const problem = (status: number, slug: string, more: object = {}) => ({
  status,
  body: { type: expect.stringContaining(`/${slug}`), ...more },
});
