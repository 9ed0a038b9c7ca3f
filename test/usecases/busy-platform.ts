import { expect } from 'vitest';
import type { Answer } from '#test/support/api-client.ts';
import { conduct } from '#test/support/conductor.ts';
import { begunAt } from '#test/support/deps.ts';
import { bind, earn } from '#test/support/settled.ts';
import { dump } from '#test/support/table.ts';
import { applicationBody, handIn, ok, takenOrder, taskBody, upload, yuan } from '#test/support/world.ts';

export const reasons = [{ code: 'weak', message: 'Weak.' }];

export const publication = { url: 'https://example.com/1', publishedAt: begunAt, disclosed: true };

/** What a client declares of a file of one byte that it will hardly have. */
export const file = { fileName: 'a.mp4', contentType: 'video/mp4', size: 1, sha256: 'a'.repeat(64) };

export const slugOf = ({ body }: Answer): string => body.type.split('/').at(-1) ?? '';

/** A platform on which one thing of each kind is under way, and that must stay as it is. */
export const busyPlatform = async (table: Parameters<typeof conduct>[0]) => {
  const { world, settle } = conduct(table);
  const { api, advertiser, creator } = world;
  const orderId = await takenOrder(world, { slots: 2 });
  await handIn(world, orderId, 'first-cut.mp4');
  await settle();
  const spare = await upload(world, orderId, 'second-cut.mp4');
  const applying = api.as('clio', 'creator');
  const body = applicationBody({ handle: 'clio' });
  const { id: applicationId } = await ok(applying.post('/creators/applications', body));
  await earn(world, yuan(500));
  await bind(world, '6222020200610001');
  const { id: withdrawalId } = await ok(creator.post('/wallet/withdrawals', { amount: yuan(100) }));
  const { id: draftId } = await ok(advertiser.post('/tasks', taskBody()));
  const { items } = await ok(creator.get('/tasks'));
  const openId = items[0]?.id ?? '';
  const before = await dump(table);
  return {
    ...world,
    ...{ orderId, spare, applicationId, withdrawalId, draftId, openId },
    stranger: api.as('eve', 'creator', 'advertiser'),
    /** Asserts a refusal that has changed nothing. */
    refused: async (answer: Promise<Answer>, slug: string): Promise<Answer['body']> => {
      const given = await answer;
      expect({ slug: slugOf(given), body: given.body }).toMatchObject({ slug });
      expect(await dump(table)).toEqual(before);
      return given.body;
    },
  };
};
