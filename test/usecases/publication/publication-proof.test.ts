import { describe, expect, test } from 'vitest';
import type { PublicationProof } from '#shared/adapters/publication/proof.ts';
import { readConfig } from '#shared/config.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { checkerOf, type PublicationPolicy } from '#shared/domain/publication/publication-policy.ts';
import { findOrder } from '#shared/store/orders/order-store.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createOrder, expectSuccess, submitFixture } from '#test/support/world.ts';

const newTable = await createTableFactory();

const approve = { decision: 'approve' };
const url = 'https://www.douyin.com/video/7300';
const reasons = [{ code: 'other_work', message: 'The address shows another work.' }];

/** An order with approved work, on a platform with this rule of proof. */
const approveWork = async (
  publication: Partial<PublicationPolicy>,
  checkPublication?: PublicationProof['checkPublication'],
) => {
  const policy = { ...defaultPolicy, publication: { ...defaultPolicy.publication, ...publication } };
  const conductor = createWorkflowRunner(await newTable(), {
    policy,
    ...(checkPublication && { publicationProof: { checkPublication } }),
  });
  const { world, runUntilIdle } = conductor;
  const id = await createOrder(world);
  await runUntilIdle();
  await submitFixture(world, id, 'first-cut.mp4');
  await runUntilIdle();
  await expectSuccess(world.reviewer.post(`/orders/${id}/reviews`, approve));
  await expectSuccess(world.advertiser.post(`/orders/${id}/advertiser-reviews`, approve));
  await runUntilIdle();
  const publish = async (at = url) => {
    const body = { url: at, itemId: '7300', publishedAt: world.deps.now(), disclosed: true };
    const answer = await world.creator.post(`/orders/${id}/publication`, body);
    await runUntilIdle();
    return answer;
  };
  const decide = async (body: object) => {
    const answer = await expectSuccess(world.reviewer.post(`/orders/${id}/publication/proof`, body));
    await runUntilIdle();
    return answer;
  };
  const order = () => expectSuccess(world.creator.get(`/orders/${id}`));
  const queue = async () =>
    (await expectSuccess(world.reviewer.get('/reviews/orders?status=approved'))).items.map((one) => one.id);
  return { ...conductor, id, publish, decide, order, queue };
};

describe('proof by the creator’s declaration', () => {
  test('is enough unless the platform says otherwise', async () => {
    const { publish, stateOf, id, queue } = await approveWork({});
    const answer = await publish();
    expect(answer).toMatchObject({ status: 200, body: { status: 'published' } });
    expect(answer.body).not.toHaveProperty('proof');
    expect(stateOf(id)).toBe('Await acceptance');
    expect(await queue()).toEqual([]);
  });

  test('refuses an address of another platform with the fault, and writes nothing', async () => {
    const { publish, world, id } = await approveWork({
      hostsByPlatform: { douyin: ['douyin.com', 'iesdouyin.com'] },
    });
    const before = await findOrder(world.deps.table, id);
    for (const other of [
      'https://example.com/v/1',
      'https://douyin.com.example.com/',
      'https://notdouyin.com/',
    ]) {
      expect(await publish(other)).toMatchObject({
        status: 422,
        body: {
          type: expect.stringMatching(/deliverable-invalid$/),
          findings: [
            { code: 'other-platform', message: expect.stringContaining('douyin.com, iesdouyin.com') },
          ],
        },
      });
    }
    expect(await findOrder(world.deps.table, id)).toEqual(before);
    expect(await publish()).toMatchObject({ status: 200, body: { status: 'published' } });
  });
});

describe('a short link', () => {
  test('is refused with any number, and the full URL is accepted after it', async () => {
    const { publish, world, id } = await approveWork({});
    const before = await findOrder(world.deps.table, id);
    for (const short of [
      'https://v.douyin.com/AbCdE/',
      'https://V.Douyin.com./AbCdE/7312345678901234567',
      'https://v.douyin.com:443/AbCdE/?modal_id=7312345678901234567',
      'https://b23.tv/x',
    ])
      expect(await publish(short)).toMatchObject({
        status: 422,
        body: {
          type: expect.stringMatching(/deliverable-invalid$/),
          findings: [{ code: 'short-link', message: expect.stringContaining('full URL') }],
        },
      });
    expect(await findOrder(world.deps.table, id)).toEqual(before);
    expect(await publish()).toMatchObject({ status: 200, body: { status: 'published' } });
    expect(await publish()).toMatchObject({ status: 200, body: { status: 'published' } });
  });

  test('is accepted if the platform lists no such host', async () => {
    const { publish } = await approveWork({ shortLinkHosts: [] });
    expect((await publish('https://v.douyin.com/AbCdE/')).status).toBe(200);
  });
});

describe('proof by a reviewer', () => {
  test('is a named state of the workflow, and is in the reviewers’ queue', async () => {
    const { publish, order, queue, stateOf, id, world } = await approveWork({ proof: 'manual' });
    expect(await queue()).toEqual([]);
    expect(await publish()).toMatchObject({
      status: 200,
      body: { status: 'approved', proof: { status: 'pending', by: 'people' } },
    });
    expect(stateOf(id)).toBe('Await proof of publication');
    expect(await queue()).toEqual([id]);
    expect(
      (await expectSuccess(world.operator.get('/operations/orders?status=approved'))).items,
    ).toHaveLength(1);
    expect(JSON.stringify(await order())).toContain('{"action":"confirm_publication","by":"reviewer"}');
    await expectSuccess(world.reviewer.post(`/reviews/orders/${id}/claim`));
    const other = world.api.signIn('rolf', 'reviewer');
    expect((await other.post(`/orders/${id}/publication/proof`, { decision: 'confirm' })).status).toBe(409);
  });

  test('confirms the publication', async () => {
    const { publish, decide, stateOf, id, queue, world } = await approveWork({ proof: 'manual' });
    await publish();
    const inbox = async () =>
      (await expectSuccess(world.advertiser.get('/notifications'))).items.map((one) => JSON.stringify(one));
    expect((await inbox()).join()).not.toContain('order_publish');
    expect(await decide({ decision: 'confirm' })).toMatchObject({
      status: 'published',
      proof: { status: 'confirmed' },
    });
    expect((await inbox()).join()).toContain('order_confirm_publication');
    expect(stateOf(id)).toBe('Await acceptance');
    expect(await queue()).toEqual([]);
  });

  test('refuses it with reasons, which stay visible until the next publication, and ends the claim', async () => {
    const { publish, decide, order, stateOf, id, queue, world } = await approveWork({ proof: 'manual' });
    await publish();
    await expectSuccess(world.reviewer.post(`/reviews/orders/${id}/claim`));
    const bare = await world.reviewer.post(`/orders/${id}/publication/proof`, {
      decision: 'refuse',
      reasons: [],
    });
    expect(bare.status).toBe(400);
    await decide({ decision: 'refuse', reasons });
    expect(stateOf(id)).toBe('Await publication');
    expect(await queue()).toEqual([]);
    await expectSuccess(
      world.creator.post(`/orders/${id}/cancellation-requests`, { reason: 'I am unwell.' }),
    );
    expect(await order()).toMatchObject({ status: 'approved', reasons, proof: { status: 'refused' } });
    expect(await order()).not.toHaveProperty('publication');
    await publish();
    const other = world.api.signIn('rolf', 'reviewer');
    const confirmed = await expectSuccess(
      other.post(`/orders/${id}/publication/proof`, { decision: 'confirm' }),
    );
    expect(confirmed).toMatchObject({ status: 'published' });
  });

  test('that is late is escalated and does no harm, even long after the window', async () => {
    const { publish, advanceClock, order, decide, stateOf, id } = await approveWork({ proof: 'manual' });
    await publish();
    await advanceClock('P60D');
    expect(await order()).toMatchObject({ status: 'approved', escalations: { count: expect.any(Number) } });
    expect(stateOf(id)).toBe('Await proof of publication');
    expect(await decide({ decision: 'confirm' })).toMatchObject({ status: 'published' });
  });
});

describe('proof by a machine', () => {
  test('confirms what it finds, on the hosts of the platform', async () => {
    const seen: unknown[] = [];
    const check: PublicationProof['checkPublication'] = async (publication, hosts) => {
      seen.push(publication.url, hosts);
      return { isProven: true, findings: [{ code: 'item-found', message: 'The page names the item 7300.' }] };
    };
    const { publish, order, pathOf, id } = await approveWork(
      { proofByPlatform: { douyin: 'fetch' }, hostsByPlatform: { douyin: ['douyin.com'] } },
      check,
    );
    expect(await publish()).toMatchObject({
      status: 200,
      body: { status: 'approved', proof: { by: 'machine' } },
    });
    expect(await order()).toMatchObject({
      status: 'published',
      proof: { status: 'confirmed', by: 'machine', findings: [{ code: 'item-found' }] },
    });
    expect(pathOf(id)).toContain('Check the publication');
    expect(seen).toEqual([url, ['douyin.com']]);
  });

  test('that finds nothing refuses nothing: a reviewer decides, with the findings', async () => {
    const findings = [{ code: 'no-answer', message: 'www.douyin.com did not respond in time.' }];
    const { publish, order, queue, stateOf, id, decide } = await approveWork(
      { proof: 'fetch' },
      async () => ({
        isProven: false,
        findings,
      }),
    );
    await publish();
    expect(await order()).toMatchObject({
      status: 'approved',
      proof: { status: 'pending', by: 'people', findings },
    });
    expect(stateOf(id)).toBe('Await proof of publication');
    expect(await queue()).toEqual([id]);
    expect(await decide({ decision: 'confirm' })).toMatchObject({ status: 'published' });
  });

  test('that fails is retried, then escalated, and a reviewer may decide meanwhile', async () => {
    const check = () => Promise.reject(new Error('out of order'));
    const { publish, advanceClock, queue, stateOf, id, decide } = await approveWork(
      { proof: 'fetch' },
      check,
    );
    await publish();
    expect(await queue()).toEqual([]);
    await advanceClock('PT3H');
    expect(stateOf(id)).toBe('Needs operator');
    expect(await queue()).toEqual([id]);
    expect(await decide({ decision: 'confirm' })).toMatchObject({ status: 'published' });
    expect(stateOf(id)).toBe('Await acceptance');
  });
});

test('the policy sets the proof methods of each platform, and an unknown method is an error', () => {
  const { publication } = readConfig({
    POLICY:
      '{"publication":{"proofByPlatform":{"douyin":"fetch"},"hostsByPlatform":{"douyin":["douyin.com"]}}}',
  }).policy;
  expect(publication).toEqual({
    proof: 'declaration',
    proofByPlatform: { douyin: 'fetch' },
    hostsByPlatform: { douyin: ['douyin.com'] },
    shortLinkHosts: expect.arrayContaining(['v.douyin.com']),
  });
  expect([
    checkerOf(publication, 'douyin'),
    checkerOf(publication, 'xigua'),
    checkerOf(publication, 'toString'),
  ]).toEqual(['machine', undefined, undefined]);
  expect(() => checkerOf({ proof: 'hearsay' as 'manual', proofByPlatform: {} }, 'douyin')).toThrow('hearsay');
});
