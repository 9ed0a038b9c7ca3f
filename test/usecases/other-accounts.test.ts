import { describe, expect, test } from 'vitest';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createOrder, expectSuccess, submissionBody, submitFixture } from '#test/support/world.ts';
import { createBusyPlatform, file, publication } from './busy-platform.ts';

const newTable = await createTableFactory();

const {
  api,
  applicationId,
  creator,
  draftId,
  openId,
  operator,
  orderId,
  refused,
  reviewer,
  spare,
  stranger,
  withdrawalId,
} = await createBusyPlatform(await newTable());

describe('a resource of another account does not exist', () => {
  test.each([
    ['an order', () => stranger.get(`/orders/${orderId}`)],
    ['its timeline', () => stranger.get(`/orders/${orderId}/timeline`)],
    ['an upload', () => stranger.get(`/orders/${orderId}/uploads/${spare}`)],
    [
      'an upload to an order of one’s advertiser',
      () => api.signIn('ada', 'creator').get(`/orders/${orderId}/uploads/${spare}`),
    ],
    ['a new upload', () => stranger.post(`/orders/${orderId}/uploads`, file)],
    ['the end of an upload', () => stranger.post(`/orders/${orderId}/uploads/${spare}/completion`)],
    [
      'a file that was not submitted',
      () => api.signIn('ada', 'advertiser').get(`/orders/${orderId}/uploads/${spare}/download`),
    ],
    [
      'a file of an order of another account',
      () => stranger.get(`/orders/${orderId}/uploads/${spare}/download`),
    ],
    ['work submitted', () => stranger.post(`/orders/${orderId}/submissions`, submissionBody([spare]))],
    [
      'a review by the advertiser',
      () => stranger.post(`/orders/${orderId}/advertiser-reviews`, { decision: 'approve' }),
    ],
    ['a publication', () => stranger.post(`/orders/${orderId}/publication`, publication)],
    ['an acceptance', () => stranger.post(`/orders/${orderId}/acceptance`, { decision: 'accept' })],
    ['a draft', () => stranger.get(`/tasks/${draftId}`)],
    ['a change of a draft', () => stranger.patch(`/tasks/${draftId}`, { slots: 9 })],
    ['a publishing', () => stranger.post(`/tasks/${draftId}/publish`)],
    ['a closing', () => stranger.post(`/tasks/${openId}/close`)],
    ['a claim of a draft', () => creator.post(`/tasks/${draftId}/claims`)],
    ['an application', () => creator.get(`/creators/applications/${applicationId}`)],
    ['a withdrawal', () => stranger.get(`/wallet/withdrawals/${withdrawalId}`)],
    ['a payout account', () => stranger.get('/wallet/payout-account')],
  ])('%s', async (_what, ask) => {
    await refused(ask(), 'not-found');
  });

  test('but staff see orders, applications and withdrawals', async () => {
    for (const path of [
      `/orders/${orderId}`,
      `/orders/${orderId}/timeline`,
      `/creators/applications/${applicationId}`,
    ]) {
      expect((await reviewer.get(path)).status).toBe(200);
      expect((await operator.get(path)).status).toBe(200);
    }
    expect((await operator.get(`/wallet/withdrawals/${withdrawalId}`)).status).toBe(200);
  });

  test('and the timeline names no account of staff', async () => {
    const conductor = createWorkflowRunner(await newTable());
    const id = await createOrder(conductor.world);
    await submitFixture(conductor.world, id, 'first-cut.mp4');
    await conductor.runUntilIdle();
    await expectSuccess(conductor.world.reviewer.post(`/orders/${id}/reviews`, { decision: 'approve' }));
    const timeline = await expectSuccess(conductor.world.creator.get(`/orders/${id}/timeline`));
    expect(JSON.stringify(timeline)).not.toContain('rhea');
    expect(JSON.stringify(timeline)).not.toContain('v1');
  });
});
