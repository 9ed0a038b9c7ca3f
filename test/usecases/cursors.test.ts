import { expect, test } from 'vitest';
import { createSigner } from '#shared/adapters/signer.ts';
import { createCursor, readCursor } from '#shared/usecases/paging.ts';

const signer = createSigner(async () => 'a secret of the tests');

test('the cursor of a position is the same for any order of its attributes', async () => {
  const one = await createCursor(signer, 'tasks', { pk: 'HALL', sk: '2026' });
  const other = await createCursor(signer, 'tasks', { sk: '2026', pk: 'HALL' });
  expect(other).toBe(one);
  expect(await readCursor(signer, 'tasks', one)).toEqual({ pk: 'HALL', sk: '2026' });
});
