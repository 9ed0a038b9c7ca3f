import { describe, expect, test } from 'vitest';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { applicationBody, createWorld, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** Five applications that wait, with the path of the claim of each. */
const createQueue = async () => {
  const world = createWorld(await newTable());
  const paths: string[] = [];
  for (const handle of ['a', 'b', 'c', 'd', 'e']) {
    const { id } = await expectSuccess(
      world.creator.post('/creators/applications', applicationBody({ handle, platform: 'xigua' })),
    );
    paths.push(`/reviews/applications/${id}`);
  }
  const claim = (at: number, by = world.reviewer) => by.post(`${paths[at]}/claim`);
  return { ...world, paths, claim };
};

describe('a reviewer', () => {
  test('claims three items at once, and the fourth only after one is decided, released or has expired', async () => {
    const { claim, paths, reviewer, deps } = await createQueue();
    for (const at of [0, 1, 2]) await expectSuccess(claim(at));
    const before = await readAllItems(deps.table);
    const refused = await claim(3);
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('3 items')]);
    expect(await readAllItems(deps.table)).toEqual(before);
    await expectSuccess(reviewer.post(`${paths[0]}/decision`, { decision: 'approve' }));
    await expectSuccess(claim(3));
    expect((await claim(4)).status).toBe(409);
    await expectSuccess(reviewer.delete(`${paths[1]}/claim`));
    await expectSuccess(claim(4));
    expect((await claim(1)).status).toBe(409);
    deps.clock.advance('PT16M');
    await expectSuccess(claim(1));
  });

  test('never has more by claims at the same time', async () => {
    const { claim } = await createQueue();
    const answers = await Promise.all([0, 1, 2, 3, 4].map((at) => claim(at)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 409, 409]);
  });

  test('leaves the others their own claims', async () => {
    const { claim, api } = await createQueue();
    for (const at of [0, 1, 2]) await expectSuccess(claim(at));
    await expectSuccess(claim(3, api.signIn('rita', 'reviewer')));
  });

  test('renews a claim twice, which uses no other claim', async () => {
    const { claim, deps } = await createQueue();
    for (const at of [0, 1, 2]) await expectSuccess(claim(at));
    for (const _again of [1, 2]) {
      deps.clock.advance('PT10M');
      for (const at of [0, 1, 2]) await expectSuccess(claim(at));
    }
    deps.clock.advance('PT10M');
    expect(await claim(0)).toMatchObject({ status: 409, body: { until: expect.any(String) } });
    deps.clock.advance('PT6M');
    await expectSuccess(claim(0));
  });
});

test('an operator releases the claim of any reviewer, and another reviewer does not', async () => {
  const { claim, paths, operator, api } = await createQueue();
  const rita = api.signIn('rita', 'reviewer');
  await expectSuccess(claim(0));
  expect((await rita.delete(`${paths[0]}/claim`)).status).toBe(409);
  await expectSuccess(operator.delete(`${paths[0]}/claim`));
  await expectSuccess(claim(0, rita));
});
