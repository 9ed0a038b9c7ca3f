import { expect, test } from 'vitest';
import { parsePolicy } from '#shared/domain/policy/parse-policy.ts';

const maxBytes = 5 * 1024 ** 3;

test('an upload policy names everything that the object store does not support, and what would never end', () => {
  const strange = {
    multipartThresholdBytes: maxBytes + 1,
    maxParts: 0,
    partUrlsPerResponse: 0,
    uploadUrlLifetime: 'PT1H1S',
    downloadUrlLifetime: 'P30D',
  };
  expect(parsePolicy({ uploads: strange })).toEqual({
    faults: [
      `uploads.multipartThresholdBytes is at most ${maxBytes}`,
      'uploads.maxParts is 1 or more',
      'uploads.partUrlsPerResponse is 1 or more',
      'uploads.uploadUrlLifetime is at most PT1H',
      'uploads.downloadUrlLifetime is at most PT1H',
    ],
  });
});

test('an upload policy may be at those limits, and name other formats', () => {
  const uploads = {
    multipartThresholdBytes: maxBytes,
    maxParts: 1,
    partUrlsPerResponse: 1,
    uploadUrlLifetime: 'PT1H',
    formats: { vlog: 'video' },
  };
  expect(parsePolicy({ uploads })).toMatchObject({
    policy: { uploads: { downloadUrlLifetime: 'PT5M', ...uploads } },
  });
});
