import { describe, expect, test } from 'vitest';
import {
  createOldParty,
  publicPicturesOf,
  withoutPicture,
  withPicture,
} from '#shared/domain/accounts/party.ts';
import { type Asset, assetStatuses, checkAsset, decideAsset, isShown } from '#shared/domain/assets/asset.ts';
import { assetPurposeNames, isOwnerOf } from '#shared/domain/assets/asset-purposes.ts';
import { typesOfPurpose } from '#shared/domain/assets/screen-asset.ts';
import { faultsOfTaskAssets } from '#shared/domain/tasks/task-assets.ts';

const now = '2026-11-02T00:00:00.000Z';
const reasons = [{ code: 'weapon', message: 'It shows a weapon.' }];
const asset: Asset = {
  ...{ id: 'ast_2', owner: { as: 'advertiser', id: 'adv_1' }, purpose: 'task_image', status: 'waiting' },
  ...{ fileName: 'a.jpg', contentType: 'image/jpeg', size: 3, sha256: '', createdAt: now, reasons: [] },
  version: 1,
};
const picture = { width: 640, height: 480 };
const clean = { findings: [], flags: [], isReviewed: false, picture };

describe('the check of an asset', () => {
  test.each([
    ['ready without findings', clean, 'ready', []],
    [
      'refused with findings, also if a reviewer would decide',
      { ...clean, findings: reasons, isReviewed: true },
      'refused',
      reasons,
    ],
    ['in moderation with a flag', { ...clean, flags: reasons }, 'in_moderation', reasons],
    ['in moderation by policy', { ...clean, isReviewed: true }, 'in_moderation', []],
  ])('makes it %s', (_what, check, status, shown) => {
    const checked = checkAsset(asset, check, now);
    expect(checked).toMatchObject({ status, reasons: shown, checkedAt: now, version: 2 });
    expect(checkAsset(checked, clean, now)).toBe(checked);
  });
});

describe('a decision on an asset', () => {
  const approve = { decision: 'approve', reasons: [], reviewerId: 'rhea' } as const;
  const reject = { decision: 'reject', reasons, reviewerId: 'rhea' } as const;
  const waiting: Asset = { ...asset, status: 'in_moderation' };

  test('shows or refuses it, and a repeat changes nothing', () => {
    for (const [verdict, status] of [
      [approve, 'ready'],
      [reject, 'refused'],
    ] as const) {
      const decided = decideAsset(waiting, verdict, now) as Asset;
      expect(decided).toMatchObject({ status, reasons: verdict.reasons, version: 2 });
      expect(decideAsset(decided, verdict, now)).toBe(decided);
      expect(decideAsset(decided, verdict === approve ? reject : approve, now)).toMatchObject({
        slug: 'illegal-transition',
      });
    }
  });

  test.each(assetStatuses.filter((status) => status !== 'in_moderation'))(
    'is refused while it is %s',
    (status) => {
      expect(decideAsset({ ...asset, status }, approve, now)).toMatchObject({ slug: 'illegal-transition' });
    },
  );
});

test('others see an asset only while it is ready and not taken down', () => {
  for (const status of assetStatuses) expect(isShown({ ...asset, status })).toBe(status === 'ready');
  expect(isShown({ ...asset, status: 'ready', takenDown: { at: now, reasons } })).toBe(false);
});

test('only advertisers show pictures and files of tasks, and only brief files can be documents', () => {
  const rows = assetPurposeNames.map((name) => [
    name,
    isOwnerOf(name, 'creator'),
    isOwnerOf(name, 'advertiser'),
    typesOfPurpose(name).includes('application/pdf'),
  ]);
  expect(rows).toEqual([
    ['avatar', true, true, false],
    ['cover', true, true, false],
    ['task_image', false, true, false],
    ['brief_file', false, true, true],
  ]);
});

describe('the pictures of a party', () => {
  const party = createOldParty('creator', 'crt_1');

  test('are the latest ones, and stay when another asset is deleted', () => {
    const shown = withPicture(party, 'avatar', 'ast_2');
    expect(shown).toMatchObject({ avatar: 'ast_2', version: 2 });
    expect(withPicture(shown, 'avatar', 'ast_1')).toBe(shown);
    expect(withoutPicture(shown, 'avatar', 'ast_1')).toBe(shown);
    expect(withoutPicture(shown, 'cover', 'ast_2')).toBe(shown);
    expect(withoutPicture(shown, 'avatar', 'ast_2')).toEqual({ ...party, version: 3 });
  });

  test('are hidden while the profile is taken down', () => {
    const shown = withPicture(withPicture(party, 'avatar', 'ast_2'), 'cover', 'ast_3');
    expect(publicPicturesOf(shown)).toEqual({ avatar: 'ast_2', cover: 'ast_3' });
    expect(publicPicturesOf({ ...shown, takenDown: { at: now, reasons } })).toEqual({});
  });
});

describe('the assets that a task names', () => {
  const requirements = { minSeconds: 1, maxSeconds: 2, mustInclude: [], hashtags: [] };
  const task = {
    ...{ advertiserId: 'adv_1', imageIds: ['ast_2'] },
    brief: { product: 'A lamp', goal: 'It folds.', requirements, fileIds: ['ast_9'] },
  };
  const file: Asset = { ...asset, id: 'ast_9', purpose: 'brief_file', status: 'ready' };
  const codesOf = (known: readonly Asset[], isOpening: boolean) =>
    faultsOfTaskAssets(task, known, isOpening).map(({ path, code }) => [path.join('/'), code]);

  test.each([
    ['exist', [file], false, [['imageIds/0', 'unknown_asset']]],
    [
      'are for this purpose',
      [file, { ...asset, purpose: 'cover' }],
      false,
      [['imageIds/0', 'unknown_asset']],
    ],
    [
      'are of its advertiser',
      [file, { ...asset, owner: { as: 'advertiser', id: 'adv_2' } }],
      false,
      [['imageIds/0', 'unknown_asset']],
    ],
    [
      'are not refused',
      [{ ...file, status: 'refused' }, asset],
      false,
      [['brief/fileIds/0', 'asset_refused']],
    ],
    [
      'are not taken down',
      [{ ...file, takenDown: { at: now, reasons } }, asset],
      false,
      [['brief/fileIds/0', 'asset_refused']],
    ],
    ['may be waiting in a draft', [file, asset], false, []],
    ['are ready when it opens', [file, asset], true, [['imageIds/0', 'asset_not_ready']]],
    ['are ready', [file, { ...asset, status: 'ready' }], true, []],
  ] as const)('%s', (_rule, known, isOpening, codes) => {
    expect(codesOf(known as readonly Asset[], isOpening)).toEqual(codes);
  });
});
