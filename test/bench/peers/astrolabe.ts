import { expectStatus } from '#test/journey/expect-success.ts';
import { approveCreator } from '#test/journey/journey.ts';
import { createPeople } from '#test/journey/people.ts';
import { createTeaBrief } from '#test/journey/sample-data.ts';
import { connect } from '#test/support/http-client.ts';
import { findFreePort, startPlatformProcess } from '#test/support/platform-process.ts';
import { createTemporaryHome } from '#test/support/temporary-home.ts';
import { prepareOrders } from '../order-work.ts';
import type { Peer } from './peer.ts';

/** Starts this platform, with open tasks in its hall. */
export const startAstrolabe = async (listed: number): Promise<Peer> => {
  const { path: home, remove } = createTemporaryHome('bench');
  const platform = await startPlatformProcess(home, await findFreePort());
  const connection = connect(platform.url, { isMeasured: true });
  const people = await createPeople(connection);
  await approveCreator(people, () => {});
  const amount = { amount: 300_000 * listed, currency: 'CNY' };
  expectStatus(201, await people.advertiser.post('/wallet/deposits', { amount, provider: 'sandbox' }));
  for (let task = 0; task < listed; task += 1) {
    const draft = createTeaBrief(Date.now());
    const { id } = expectStatus(201, await people.advertiser.post<{ id: string }>('/tasks', draft));
    expectStatus(200, await people.advertiser.post(`/tasks/${id}/publish`));
  }
  return {
    name: 'Astrolabe',
    processId: platform.processId,
    prepareOrders: (orders, concurrency, signsIn) => prepareOrders(connection, orders, concurrency, signsIn),
    openReader: async () => async () => {
      const { items } = expectStatus(
        200,
        await people.creator.get<{ items: unknown[] }>(`/tasks?limit=${listed}`),
      );
      if (items.length !== listed) throw new Error(`the hall has ${items.length} tasks on its first page`);
    },
    stop: async () => {
      await platform.stop();
      remove();
    },
  };
};
