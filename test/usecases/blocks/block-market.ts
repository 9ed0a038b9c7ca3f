import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Session } from '#test/support/api-client.ts';
import type { createTableFactory } from '#test/support/table.ts';
import { createCreator, createWorld, deposit, expectSuccess, openTask } from '#test/support/world.ts';

export const idOf = (prefix: 'crt' | 'adv' | 'agy', sub: string): string => derivePartyId(prefix, sub);

export const block = (session: Session, partyId: string, body: object = {}) =>
  expectSuccess(session.put(`/me/blocks/${partyId}`, body));

export const unblock = (session: Session, partyId: string) =>
  expectSuccess(session.delete(`/me/blocks/${partyId}`));

/** A market with an advertiser, two creators, and a task for each way of taking one. */
export const createMarketOn = (newTable: Awaited<ReturnType<typeof createTableFactory>>) => async () => {
  const world = createWorld(await newTable());
  await deposit(world);
  const creators = { cleo: await createCreator(world), clio: await createCreator(world, 'clio') };
  const open = await openTask(world);
  const recruit = await openTask(world, { engagement: 'recruit' });
  const invite = await openTask(world, { engagement: 'invite', slots: 3 });
  return { ...world, world, ...creators, open, recruit, invite };
};

export type Market = Awaited<ReturnType<ReturnType<typeof createMarketOn>>>;
