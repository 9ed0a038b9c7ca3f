import { expect, test } from 'vitest';
import { policyWith } from '#shared/domain/policy-faults.ts';

const mostBytes = 5 * 1024 ** 3;

test('a policy of uploads names everything that the object store does not do, and what would never end', () => {
  const strange = {
    partsOver: mostBytes + 1,
    mostParts: 0,
    partsPerAnswer: 0,
    sendWithin: 'P7DT1S',
    fetchWithin: 'P30D',
  };
  expect(policyWith({ uploads: strange })).toEqual({
    faults: [
      `uploads.partsOver is at most ${mostBytes}`,
      'uploads.mostParts is 1 or more',
      'uploads.partsPerAnswer is 1 or more',
      'uploads.sendWithin is at most P7D',
      'uploads.fetchWithin is at most P7D',
    ],
  });
});

test('a policy of uploads may go to those limits, and name formats of its own', () => {
  const uploads = {
    partsOver: mostBytes,
    mostParts: 1,
    partsPerAnswer: 1,
    sendWithin: 'P7D',
    formats: { vlog: 'video' },
  };
  expect(policyWith({ uploads })).toMatchObject({ policy: { uploads: { fetchWithin: 'PT5M', ...uploads } } });
});
