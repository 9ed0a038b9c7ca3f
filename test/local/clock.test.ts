import { expect, test } from 'vitest';
import { createWallClock } from '#infra/local/clock.ts';
import { openSteadyTime } from '#infra/local/steady-time.ts';

test('when the wall clock goes back, the time continues from where it was, in every thread', () => {
  let wall = 1_000_000;
  const clock = createWallClock(500, () => wall);
  const worker = openSteadyTime(clock.shared, () => wall);
  expect(clock.now()).toBe(1_000_500);
  wall -= 60_000;
  expect(worker.now()).toBe(1_000_500);
  wall += 10;
  expect([clock.now(), worker.now()]).toEqual([1_000_510, 1_000_510]);
  wall -= 5_000;
  expect(clock.now()).toBe(1_000_510);
  wall += 7;
  expect(worker.now()).toBe(1_000_517);
});

test('it follows the wall clock again when that has caught up', () => {
  let wall = 1_000_000;
  const clock = createWallClock(0, () => wall);
  clock.now();
  wall = 999_000;
  clock.now();
  wall = 1_000_200;
  expect(clock.now()).toBe(1_000_200);
  wall = 1_000_300;
  expect(clock.now()).toBe(1_000_300);
});

test('an advance counts from the time that is shown, also after the wall clock went back', () => {
  let wall = 1_000_000;
  const clock = createWallClock(0, () => wall);
  clock.now();
  wall = 999_000;
  clock.now();
  clock.advance(5_000);
  expect(clock.offsetMs()).toBe(5_000);
  expect(clock.now()).toBe(1_005_000);
});
