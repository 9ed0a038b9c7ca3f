import { expect } from 'vitest';
import type { ApiResponse } from '#test/support/api-client.ts';
import { startTime } from '#test/support/deps.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  applicationBody,
  createOrder,
  expectSuccess,
  submitFixture,
  taskBody,
  upload,
  yuan,
} from '#test/support/world.ts';

export const reasons = [{ code: 'weak', message: 'Weak.' }];

export const publication = { url: 'https://example.com/1', publishedAt: startTime, disclosed: true };

/** The fields of a client’s declaration of a file of one byte, with a checksum that no real file has. */
export const file = { fileName: 'a.mp4', contentType: 'video/mp4', size: 1, sha256: 'a'.repeat(64) };

export const slugOf = ({ body }: ApiResponse): string => body.type.split('/').at(-1) ?? '';

/** A platform with one thing of each kind in progress, to assert that refused requests change nothing. */
export const createBusyPlatform = async (table: Parameters<typeof createWorkflowRunner>[0]) => {
  const { world, runUntilIdle } = createWorkflowRunner(table);
  const { api, advertiser, creator } = world;
  const orderId = await createOrder(world, { slots: 2 });
  await submitFixture(world, orderId, 'first-cut.mp4');
  await runUntilIdle();
  const spare = await upload(world, orderId, 'second-cut.mp4');
  const applying = api.signIn('clio', 'creator');
  const body = applicationBody({ handle: 'clio' });
  const { id: applicationId } = await expectSuccess(applying.post('/creators/applications', body));
  await creditCreator(world, yuan(500));
  await setPayoutAccount(world, '6222020200610001');
  const { id: withdrawalId } = await expectSuccess(
    creator.post('/wallet/withdrawals', { amount: yuan(100) }),
  );
  const { id: draftId } = await expectSuccess(advertiser.post('/tasks', taskBody()));
  const { items } = await expectSuccess(creator.get('/tasks'));
  const openId = items[0]?.id ?? '';
  const before = await readAllItems(table);
  return {
    ...world,
    ...{ orderId, spare, applicationId, withdrawalId, draftId, openId },
    stranger: api.signIn('eve', 'creator', 'advertiser'),
    /** Asserts a refusal that changes nothing. */
    refused: async (answer: Promise<ApiResponse>, slug: string): Promise<ApiResponse['body']> => {
      const given = await answer;
      expect({ slug: slugOf(given), body: given.body }).toMatchObject({ slug });
      expect(await readAllItems(table)).toEqual(before);
      return given.body;
    },
  };
};
