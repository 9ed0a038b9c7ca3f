import { expect, test } from 'vitest';
import { lintExceptions, unexplained, unneeded } from './exceptions.ts';

const excepted = lintExceptions.flatMap(({ rule, places }) =>
  places.map((place) => ({ rule, place, message: 'found' })),
);

test('a listed place is no fault, and all other findings are', () => {
  const [one] = excepted;
  const elsewhere = { rule: one?.rule ?? '', place: 'paths//orders/{orderId}', message: 'found' };
  const otherRule = { rule: 'redocly operation-4xx-response', place: one?.place ?? '', message: 'found' };
  expect(unexplained([...excepted, elsewhere, otherRule])).toEqual([elsewhere, otherRule]);
});

test('an exception at whose place nothing is found is not needed', () => {
  const [one, ...others] = excepted;
  expect(unneeded(excepted)).toEqual([]);
  expect(unneeded(others)).toEqual([`${one?.rule}: ${one?.place}`]);
});

test('each exception says why', () => {
  for (const { because } of lintExceptions) expect(because).toMatch(/^[A-Z].{20,}\.$/);
});
