import { expect, test } from 'vitest';
import { nextStatesOf, placeStates, usualPath } from '#shared/domain/executions/place-states.ts';
import { maskPersonalData } from '#shared/domain/mask-personal-data.ts';
import { lifecycle } from '#shared/domain/orders/lifecycle.ts';
import { firstLifecycle } from '#shared/domain/orders/lifecycle-1.ts';

test.each([
  ['the current process', lifecycle],
  ['the first process', firstLifecycle],
])('each state of %s has a place that no other has', (_name, stages) => {
  const places = placeStates(stages);
  expect([...places.keys()].sort()).toEqual(Object.keys(stages).sort());
  const named = [...places.values()].map(({ column, row }) => `${column} ${row}`);
  expect(new Set(named).size).toBe(named.length);
});

test('the usual path ends with the settlement', () => {
  expect(usualPath.at(0)).toBe('pending_acceptance');
  expect(usualPath.at(-1)).toBe('settled');
  expect(nextStatesOf('screening')).toEqual(['in_review', 'revising']);
});

test('personal data in texts and fields is masked, and ids, times and amounts are not', () => {
  const masked = maskPersonalData({
    text: 'Write to lin@tea.example or call +86 138-1234-5678.',
    contact: { name: 'Lin' },
    uploadIds: ['upl_01JD3YQ0000000000000000000'],
    publishedAt: '2026-11-30T10:00:00.000Z',
    amount: 120_000_000,
    files: [{ sha256: '1234567890', fileName: 'cut 2.mp4' }],
  });
  expect(masked).toEqual({
    text: 'Write to ••• or call •••.',
    contact: '•••',
    uploadIds: ['upl_01JD3YQ0000000000000000000'],
    publishedAt: '2026-11-30T10:00:00.000Z',
    amount: 120_000_000,
    files: [{ sha256: '1234567890', fileName: 'cut 2.mp4' }],
  });
});

test('a text of one long word before an address is masked as far as an address is long', () => {
  const text = `${'字'.repeat(99)}lin@tea.example`;
  expect(maskPersonalData({ text })).toEqual({ text: `${'字'.repeat(38)}•••` });
});
