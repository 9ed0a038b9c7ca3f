import { expect, test } from 'vitest';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { ApiResponse, RequestOptions, Session } from '#test/support/api-client.ts';
import { createRandomSource } from '#test/support/random-source.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createCreator, createWorld } from '#test/support/world.ts';
import { drawRequest, type FuzzRequest } from './draw-request.ts';
import { operations } from './operations.ts';
import { createSeenThings } from './seen-things.ts';

const newTable = await createTableFactory();
const engagement = { ...defaultPolicy.engagement, maxOpenOrders: { '0': 100 } };
const world = createWorld(await newTable(), { policy: { ...defaultPolicy, engagement } });
await createCreator(world);

const isReadable = (path: string): boolean => {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
};

const send = (session: Session, request: FuzzRequest): Promise<ApiResponse> | undefined => {
  const { method, path, headers, body } = request;
  // The gateway itself refuses such a path.
  if (!isReadable(path)) return undefined;
  const sent: RequestOptions = {
    // The test client returns responses unchanged.
    headers: Object.fromEntries(headers.filter(([name]) => name !== 'accept-encoding')),
    ...(body !== undefined && { text: body.toString('base64'), isBase64Encoded: true }),
  };
  if (method === 'GET') return session.get(path, sent);
  if (method === 'DELETE') return session.delete(path, sent);
  if (method === 'POST') return session.post(path, undefined, sent);
  if (method === 'PUT') return session.put(path, undefined, sent);
  return method === 'PATCH' ? session.patch(path, undefined, sent) : undefined;
};

/** The client checks each response with its route's contract; a refused request must have written nothing. */
test('hostile requests are refused as documented, and a refused request writes nothing', async () => {
  const [random, seen] = [createRandomSource(7), createSeenThings()];
  const sight = { seen, now: () => Date.parse(world.deps.now()) };
  const statuses = new Set<number>();
  let before = await readAllItems(world.deps.table);
  for (let count = 0; count < 400; count += 1) {
    const request = drawRequest(random.pick(operations), random, sight);
    const { account } = request;
    const answer = await send(
      account ? world.api.signIn(account.sub, account.role) : world.api.anonymous,
      request,
    );
    if (!answer) continue;
    const after = await readAllItems(world.deps.table);
    const what = `${request.method} ${request.path} ${request.body?.subarray(0, 300)}`;
    expect(answer.status, what).toBeLessThan(500);
    if (answer.status >= 400) expect(after, what).toEqual(before);
    before = after;
    if (answer.status < 300) seen.harvest(account?.sub ?? 'nobody', request.path, answer.text);
    statuses.add(answer.status);
  }
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 401, 403, 404, 415]));
});
