import { describe, expect, test } from 'vitest';
import type { ApiResponse } from '#test/support/api-client.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { deposit, expectSuccess, openTask, taskBody } from '#test/support/world.ts';
import { addAsset, pictureFile, prepareAssets, toBody } from './asset-setup.ts';

const newTable = await createTableFactory();
const jpeg = await pictureFile('still.jpg');
const pdf = { fileName: 'plan.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.4\nplan') };

describe('a task', () => {
  test('shows its images and files, and the first image in lists', async () => {
    const { world, advertiser, creator, add } = await prepareAssets(newTable);
    const image = await add('advertiser', 'task_image', jpeg);
    const file = await add('advertiser', 'brief_file', pdf);
    await deposit(world);
    const { brief } = taskBody();
    const taskId = await openTask(world, { imageIds: [image.id], brief: { ...brief, fileIds: [file.id] } });
    const shown = await expectSuccess(creator.get(`/tasks/${taskId}`));
    expect(shown).toMatchObject({ imageIds: [image.id], brief: { fileIds: [file.id] } });
    const { items } = await expectSuccess(creator.get('/tasks'));
    expect(items).toMatchObject([{ id: taskId, poster: `/assets/${image.id}/small` }]);
    expect(await expectSuccess(creator.get(`/assets/${file.id}/download`))).toMatchObject({
      fileName: 'plan.pdf',
      url: expect.stringContaining('disposition=attachment'),
    });
    await expectSuccess(advertiser.get('/tasks/mine'));
  });

  test('names only ready assets of its advertiser when it opens', async () => {
    const { world, advertiser, creator, add, refused } = await prepareAssets(newTable);
    await deposit(world);
    const avatar = await add('creator', 'avatar', jpeg);
    const { id: waiting } = await expectSuccess(
      advertiser.post('/assets', toBody('advertiser', 'task_image', jpeg)),
    );
    const wrong = await refused('validation', () =>
      advertiser.post('/tasks', taskBody({ imageIds: [waiting, avatar.id] })),
    );
    expect(wrong.errors).toMatchObject([{ pointer: '#/imageIds/1', code: 'unknown_asset' }]);
    const { id } = await expectSuccess(advertiser.post('/tasks', taskBody({ imageIds: [waiting] })));
    const early = await refused('conflict', () => advertiser.post(`/tasks/${id}/publish`));
    expect(early.detail).toContain('waiting');
    await expectSuccess(advertiser.patch(`/tasks/${id}`, { imageIds: [] }));
    await expectSuccess(advertiser.post(`/tasks/${id}/publish`));
    await expectSuccess(creator.get(`/tasks/${id}`));
  });
});

test('an erased account has no pictures, and their bytes expire', async () => {
  const { world, api, deps, table, add } = await prepareAssets(newTable);
  const session = api.signIn('nina', 'creator');
  await expectSuccess(session.put('/creators/me/profile', { displayName: 'Nina' }));
  const { id } = await addAsset(world, session, 'creator', 'avatar', jpeg);
  const other = await add('creator', 'avatar', jpeg);
  const sections: unknown[] = [];
  for (let query: string | undefined = '?limit=100'; query !== undefined; ) {
    const page: ApiResponse['body'] = await expectSuccess(session.get(`/account/export${query}`));
    sections.push(...page.items);
    query = page.nextCursor && `?limit=100&cursor=${page.nextCursor}`;
  }
  expect(sections).toContainEqual({ section: 'assets-as-creator', data: expect.objectContaining({ id }) });
  for (let phase = '', steps = 0; phase !== 'erased' && steps < 20; steps += 1) {
    phase = String(
      ((await expectSuccess(session.post('/account/erasure'))) as unknown as { phase: string }).phase,
    );
    deps.clock.advance('PT2M');
  }
  expect(deps.uploads.releasedKeys).toContain(`assets/copies/${id}/large`);
  const left = JSON.stringify(await readAllItems(table));
  expect(left).not.toContain(`ASSET#${id}`);
  expect(left).toContain(`ASSET#${other.id}`);
});

test('the party of an asset is notified of a refusal, and of what a reviewer decides', async () => {
  const { world, creator, reviewer, add } = await prepareAssets(newTable, {}, { moderationBy: 'reviewer' });
  const refused = await add('creator', 'avatar', await pictureFile('truncated.jpg'));
  const shown = await add('creator', 'cover', jpeg);
  await expectSuccess(reviewer.post(`/reviews/assets/${shown.id}/decision`, { decision: 'approve' }));
  await createStreamPlayer(world.deps).settle();
  const { items } = await expectSuccess(creator.get('/notifications'));
  expect(items).toMatchObject([
    { kind: 'asset_ready', title: 'still.jpg' },
    { kind: 'asset_refused', title: 'truncated.jpg', reasons: refused.reasons },
  ]);
});

test('a picture that is ready within seconds makes no notification', async () => {
  const { world, creator, add } = await prepareAssets(newTable);
  await add('creator', 'avatar', jpeg);
  await createStreamPlayer(world.deps).settle();
  expect((await expectSuccess(creator.get('/notifications'))).items).toEqual([]);
});
