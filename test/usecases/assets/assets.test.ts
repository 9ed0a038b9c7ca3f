import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { ContentModeration } from '#shared/adapters/moderation/content-moderation.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createCreator, expectSuccess } from '#test/support/world.ts';
import { deliverArrival, pictureFile, prepareAssets, toBody } from './asset-setup.ts';

const newTable = await createTableFactory();
const jpeg = await pictureFile('still.jpg');

/** A photograph as a phone makes it: stored on its side, with the place where it was taken. */
const photograph = {
  fileName: '照片.jpg',
  contentType: 'image/jpeg',
  content: await sharp({ create: { width: 900, height: 600, channels: 3, background: '#c05020' } })
    .jpeg()
    .withExif({ IFD0: { Orientation: '6' }, IFD3: { GPSLatitude: '31/1 13/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer(),
};
const pdf = { fileName: 'plan.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.4\nplan') };

describe('an avatar', () => {
  test('is shown with its party as soon as it is checked', async () => {
    const world = await prepareAssets(newTable);
    const { creator, add } = world;
    const asset = await add('creator', 'avatar', jpeg);
    const [small, large] = ['small', 'large'].map((copy) => `/assets/${asset.id}/${copy}`);
    expect(asset).toMatchObject({ status: 'ready', reasons: [], picture: { small, large } });
    expect(asset).not.toHaveProperty('upload');
    const { accounts } = await expectSuccess(creator.get('/me'));
    expect(accounts.creator).toMatchObject({ avatar: large });
    await createCreator(world, 'cleo');
    const seen = await expectSuccess(world.advertiser.get(`/creators/${accounts.creator?.id}`));
    expect(seen).toMatchObject({ avatar: large, profile: { displayName: 'Mei' } });
    const found = await expectSuccess(world.advertiser.get('/creators?platform=douyin'));
    expect(found.items).toMatchObject([{ avatar: large }]);
  });

  test('keeps its picture when the profile is written again, and when a profile comes first', async () => {
    const { world, creator, add } = await prepareAssets(newTable);
    await createCreator(world, 'cleo');
    const { id } = await add('creator', 'cover', jpeg);
    await expectSuccess(creator.put('/creators/me/profile', { displayName: 'Mei of the hills' }));
    const { accounts } = await expectSuccess(creator.get('/me'));
    const seen = await expectSuccess(world.advertiser.get(`/creators/${accounts.creator?.id}`));
    expect(seen).toMatchObject({ cover: `/assets/${id}/large` });
  });

  test('is a square without metadata, turned as it is shown, and small enough', async () => {
    const { deps, add } = await prepareAssets(newTable);
    const { id, picture } = await add('creator', 'avatar', photograph);
    expect(picture).toMatchObject({ width: 512, height: 512 });
    for (const [copy, size] of [
      ['small', 128],
      ['large', 512],
    ] as const) {
      const bytes = deps.uploads.contentOf(`assets/copies/${id}/${copy}`);
      const { width, height, format, exif, orientation } = await sharp(bytes).metadata();
      expect({ width, height, format, exif, orientation }).toEqual({
        width: size,
        height: size,
        format: 'webp',
      });
    }
  });

  test('is not replaced by one that was declared earlier and arrives later', async () => {
    const { world, creator, deps, add } = await prepareAssets(newTable);
    const early = await expectSuccess(creator.post('/assets', toBody('creator', 'avatar', jpeg)));
    const late = await add('creator', 'avatar', photograph);
    deps.uploads.store((early as unknown as { upload: { url: string } }).upload.url, jpeg.content);
    expect(await deliverArrival(world, early.id)).toBe('ready');
    const { accounts } = await expectSuccess(creator.get('/me'));
    expect(accounts.creator).toMatchObject({ avatar: `/assets/${late.id}/large` });
  });

  test('is one of the party that shows it', async () => {
    const { creator, advertiser, refused } = await prepareAssets(newTable);
    const wrong = await refused('validation', () =>
      creator.post('/assets', toBody('advertiser', 'cover', jpeg)),
    );
    expect(wrong.errors).toMatchObject([{ pointer: '#/as', code: 'no_such_party' }]);
    const several = await refused('validation', () =>
      creator.post('/assets', { ...toBody('creator', 'task_image', pdf), size: 30_000_000 }),
    );
    expect(several.errors.map(({ pointer }) => pointer)).toEqual(['#/purpose', '#/contentType', '#/size']);
    const { id } = await expectSuccess(creator.post('/assets', toBody('creator', 'avatar', jpeg)));
    for (const path of [`/assets/${id}`, `/assets/${id}/download`, `/assets/${id}/small`])
      await refused('not-found', () => advertiser.get(path));
    await refused('not-found', () => advertiser.delete(`/assets/${id}`));
  });
});

describe('the check of an asset', () => {
  const tiny = sharp({ create: { width: 40, height: 40, channels: 3, background: '#fff' } }).png();
  const film = { fileName: 'film.png', contentType: 'image/png' };

  test.each([
    [
      'a film',
      'type-not-accepted',
      async () => ({ ...film, content: (await pictureFile('portrait.mp4')).content }),
    ],
    ['text', 'type-not-accepted', async () => ({ ...film, content: Buffer.from('no picture at all') })],
    ['a truncated picture', 'file-truncated', () => pictureFile('truncated.jpg')],
    ['another type than declared', 'type-mismatch', async () => ({ ...film, content: jpeg.content })],
    ['too few pixels', 'resolution-too-low', async () => ({ ...film, content: await tiny.toBuffer() })],
  ])('refuses %s, in both languages', async (_what, code, file) => {
    const { add, deps, creator } = await prepareAssets(newTable);
    const asset = await add('creator', 'avatar', await file());
    expect(asset).toMatchObject({ status: 'refused', reasons: [{ code }] });
    expect(asset.reasons[0]?.messageZh).toMatch(/\p{Script=Han}/u);
    expect(deps.uploads.contentOf(`assets/copies/${asset.id}/small`)).toBeUndefined();
    expect((await expectSuccess(creator.get('/me'))).accounts.creator).not.toHaveProperty('avatar');
  });

  test('refuses a picture of more pixels than the policy accepts, without decoding it', async () => {
    const copyPicture = () => Promise.reject(new Error('it was decoded'));
    const { add } = await prepareAssets(newTable, { pictureCopier: { copyPicture } }, { maxPixels: 10_000 });
    expect(await add('creator', 'avatar', jpeg)).toMatchObject({ reasons: [{ code: 'file-too-large' }] });
  });

  test('refuses a picture whose pixels cannot be decoded', async () => {
    const pictureCopier = { copyPicture: async () => undefined };
    const { add } = await prepareAssets(newTable, { pictureCopier });
    expect(await add('creator', 'avatar', jpeg)).toMatchObject({ reasons: [{ code: 'file-damaged' }] });
  });

  test('changes nothing when its event comes again, or is about nothing', async () => {
    const { world, table, add } = await prepareAssets(newTable);
    const { id } = await add('creator', 'avatar', jpeg);
    const before = await readAllItems(table);
    expect(await deliverArrival(world, id)).toBe('ready');
    expect(await deliverArrival(world, 'ast_00000000000000000000000009')).toBe('unknown');
    expect(await readAllItems(table)).toEqual(before);
  });
});

const flagging: ContentModeration = {
  moderateFile: async () => ({ status: 'completed', labels: [{ label: 'Weapons', confidence: 97 }] }),
};

describe('an asset that the machine flags', () => {
  test('waits for a reviewer, who shows it', async () => {
    const { add, creator, advertiser, reviewer, refused } = await prepareAssets(newTable, {
      contentModeration: flagging,
    });
    const { id, reasons } = await add('creator', 'avatar', jpeg);
    expect(reasons).toMatchObject([{ code: 'content-flagged' }]);
    await refused('not-found', () => advertiser.get(`/assets/${id}/small`));
    const waiting = await expectSuccess(reviewer.get('/reviews/assets'));
    expect(waiting.items).toMatchObject([{ id, status: 'in_moderation' }]);
    expect((await expectSuccess(reviewer.get('/operations/work'))).items).toMatchObject([
      { queue: 'assets', id },
    ]);
    expect(await expectSuccess(reviewer.get(`/assets/${id}/download`))).toMatchObject({ id });
    const decision = { decision: 'approve' };
    for (const _twice of [1, 2])
      expect(await expectSuccess(reviewer.post(`/reviews/assets/${id}/decision`, decision))).toMatchObject({
        status: 'ready',
      });
    expect((await expectSuccess(creator.get('/me'))).accounts.creator).toMatchObject({
      avatar: `/assets/${id}/large`,
    });
    expect((await expectSuccess(reviewer.get('/reviews/assets'))).items).toEqual([]);
  });

  test('is rejected with reasons, and never shown', async () => {
    const { add, creator, reviewer, refused } = await prepareAssets(newTable, {
      contentModeration: flagging,
    });
    const { id } = await add('creator', 'avatar', jpeg);
    const reasons = [{ code: 'weapon', message: 'It shows a weapon.' }];
    await expectSuccess(reviewer.post(`/reviews/assets/${id}/decision`, { decision: 'reject', reasons }));
    expect(await expectSuccess(creator.get(`/assets/${id}`))).toMatchObject({ status: 'refused', reasons });
    await refused('illegal-transition', () =>
      reviewer.post(`/reviews/assets/${id}/decision`, { decision: 'approve' }),
    );
  });

  test('waits for a person, too, if the service cannot read it', async () => {
    const { add } = await prepareAssets(newTable, {
      contentModeration: { moderateFile: async () => ({ status: 'unsupported' }) },
    });
    expect(await add('creator', 'avatar', jpeg)).toMatchObject({ status: 'in_moderation', reasons: [] });
  });

  test('may wait for a reviewer by policy, without a flag', async () => {
    const { add } = await prepareAssets(newTable, {}, { moderationBy: 'reviewer' });
    expect(await add('advertiser', 'brief_file', pdf)).toMatchObject({
      status: 'in_moderation',
      reasons: [],
    });
  });
});

describe('a copy of a picture', () => {
  test('is sent to everyone, and can be cached', async () => {
    const { api, deps, add } = await prepareAssets(newTable);
    const { id } = await add('creator', 'avatar', jpeg);
    const response = await api.anonymous.get(`/assets/${id}/small`);
    expect(response).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'image/webp',
        'cache-control': 'public, max-age=3600',
        etag: `"${id}-small"`,
      },
    });
    expect(new Uint8Array(Buffer.from(response.text, 'base64'))).toEqual(
      deps.uploads.contentOf(`assets/copies/${id}/small`),
    );
  });

  test('is gone after its owner has deleted it, with its bytes', async () => {
    const { creator, deps, add, refused } = await prepareAssets(newTable);
    const { id } = await add('creator', 'avatar', jpeg);
    await expectSuccess(creator.delete(`/assets/${id}`));
    expect(deps.uploads.releasedKeys).toEqual([
      `assets/originals/${id}`,
      `assets/copies/${id}/small`,
      `assets/copies/${id}/large`,
    ]);
    await refused('not-found', () => creator.get(`/assets/${id}/small`));
    expect((await expectSuccess(creator.get('/me'))).accounts.creator).not.toHaveProperty('avatar');
    expect((await expectSuccess(creator.get('/assets'))).items).toEqual([]);
  });

  test('is hidden while it is taken down, and shown again after an appeal', async () => {
    const { world, creator, operator, api, add, refused } = await prepareAssets(newTable);
    const { id } = await add('creator', 'avatar', jpeg);
    const reasons = [{ code: 'copyright', message: 'It is the logo of somebody else.' }];
    const { id: takedownId } = await expectSuccess(
      operator.post(`/operations/assets/${id}/takedown`, { reasons }),
    );
    await refused('not-found', () => world.advertiser.get(`/assets/${id}/small`));
    expect(await expectSuccess(creator.get(`/assets/${id}`))).toMatchObject({
      takenDown: { takedownId, reasons },
    });
    await expectSuccess(creator.post(`/takedowns/${takedownId}/appeal`, { statement: 'It is ours.' }));
    await expectSuccess(
      api
        .signIn('paula', 'operator')
        .post(`/operations/takedowns/${takedownId}/decision`, { decision: 'overturn' }),
    );
    expect((await api.anonymous.get(`/assets/${id}/small`)).status).toBe(200);
  });
});
