import { expect, test } from 'vitest';
import { parsePolicy } from '#shared/domain/policy/parse-policy.ts';

const mostBytes = 5 * 1024 ** 3;

test('a policy of uploads names everything that the object store does not do, and what would never end', () => {
  const strange = {
    multipartThresholdBytes: mostBytes + 1,
    maxParts: 0,
    partUrlsPerResponse: 0,
    uploadUrlLifetime: 'PT1H1S',
    downloadUrlLifetime: 'P30D',
  };
  expect(parsePolicy({ uploads: strange })).toEqual({
    faults: [
      `uploads.multipartThresholdBytes is at most ${mostBytes}`,
      'uploads.maxParts is 1 or more',
      'uploads.partUrlsPerResponse is 1 or more',
      'uploads.uploadUrlLifetime is at most PT1H',
      'uploads.downloadUrlLifetime is at most PT1H',
    ],
  });
});

test('a policy of uploads may go to those limits, and name formats of its own', () => {
  const uploads = {
    multipartThresholdBytes: mostBytes,
    maxParts: 1,
    partUrlsPerResponse: 1,
    uploadUrlLifetime: 'PT1H',
    formats: { vlog: 'video' },
  };
  expect(parsePolicy({ uploads })).toMatchObject({
    policy: { uploads: { downloadUrlLifetime: 'PT5M', ...uploads } },
  });
});
