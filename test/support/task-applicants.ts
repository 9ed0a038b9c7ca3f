import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Session } from './api-client.ts';
import { createCreator, deposit, expectSuccess, openTask, type TestWorld, yuan } from './world.ts';

export const creatorIdOf = (sub: string): string => derivePartyId('crt', sub);

/** A funded task with this way to find its creators. */
export const openTaskFor = async (
  world: TestWorld,
  engagement: 'open' | 'recruit' | 'invite',
  change: object = {},
): Promise<string> => {
  await deposit(world, yuan(100_000));
  return openTask(world, { engagement, ...change });
};

export const taskApplicationBody = { pitch: 'I fold lamps every day.' };

/** Approves creators who all apply for a task; returns the session and the application's id of each. */
export const createApplicants = async (
  world: TestWorld,
  taskId: string,
  subs: readonly string[],
  body: object = taskApplicationBody,
): Promise<readonly { readonly session: Session; readonly id: string; readonly creatorId: string }[]> => {
  const found = [];
  for (const sub of subs) {
    world.deps.clock.advance('PT1M');
    const session = await createCreator(world, sub);
    const { id } = await expectSuccess(session.post(`/tasks/${taskId}/applications`, body));
    found.push({ session, id, creatorId: creatorIdOf(sub) });
  }
  return found;
};
