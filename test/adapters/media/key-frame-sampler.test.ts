import { expect, test } from 'vitest';
import { createKeyFrameSampler } from '#shared/adapters/media/key-frame-sampler.ts';

const offsetsOf = (sampler: ReturnType<typeof createKeyFrameSampler>) =>
  sampler.frames().map(({ offset, followers = [] }) => [offset, followers.map((frame) => frame.offset)]);

test('each key frame has the frames that follow it, until the next one', () => {
  const sampler = createKeyFrameSampler();
  for (const [offset, isKey] of [
    [0, false],
    [1, true],
    [2, false],
    [3, false],
    [4, true],
    [5, true],
    [6, false],
  ] as const)
    sampler.add(offset, 1, isKey);
  expect(offsetsOf(sampler)).toEqual([
    [1, [2, 3]],
    [4, []],
    [5, [6]],
  ]);
});

test('no frame behind those that were left out is a follower', () => {
  const sampler = createKeyFrameSampler();
  sampler.add(1, 1, true);
  sampler.add(2, 1, false);
  sampler.interrupt();
  sampler.add(9, 1, false);
  expect(offsetsOf(sampler)).toEqual([[1, [2]]]);
});

test('a few of very many key frames are kept, each with a few followers', () => {
  const sampler = createKeyFrameSampler();
  for (let offset = 0; offset < 100_000; offset += 1) sampler.add(offset, 1, offset % 100 === 0);
  const found = sampler.frames();
  expect(found.length).toBeGreaterThanOrEqual(8);
  expect(found.length).toBeLessThanOrEqual(17);
  expect([found.at(0)?.offset, found.at(-1)?.offset]).toEqual([0, 99_900]);
  expect(new Set(found.map(({ followers }) => followers?.length))).toEqual(new Set([8]));
});
