import { expect, test, vi } from 'vitest';
import { createRandomSource } from '#test/support/random-source.ts';
import { createScheduler } from './scheduler.ts';

test('what repeats for ever is ended after half a year, and reported', async () => {
  const scheduler = createScheduler(0, createRandomSource(1));
  const daysUntil = () => scheduler.now() / 86_400_000;
  const repeat = (): void => void scheduler.scheduleAfter(86_400_000, repeat);
  repeat();
  const onEndless = vi.fn();
  expect(await scheduler.run(undefined, onEndless)).toBe(180);
  expect(daysUntil()).toBe(180);
  expect(onEndless).toHaveBeenCalledOnce();
});

test('what ends is not reported', async () => {
  const scheduler = createScheduler(0, createRandomSource(1));
  scheduler.scheduleAfter(1_000, () => {});
  const onEndless = vi.fn();
  expect(await scheduler.run(undefined, onEndless)).toBe(1);
  expect(onEndless).not.toHaveBeenCalled();
});
