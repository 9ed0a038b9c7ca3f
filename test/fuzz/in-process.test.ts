import { expect, test } from 'vitest';
import type { Role } from '#shared/contract/define-route.ts';
import type { Answer, Session } from '#test/support/api-client.ts';
import { dump, tableEngine } from '#test/support/table.ts';
import { letIn, worldOn } from '#test/support/world.ts';
import { chanceOf } from './chance.ts';
import { drawRequest, type FuzzRequest, idPool } from './request.ts';

const newTable = await tableEngine();
const world = worldOn(await newTable());
await letIn(world);

const send = (
  session: Session,
  { method, path, headers, body }: FuzzRequest,
): Promise<Answer> | undefined => {
  const sent = { headers, ...(body !== undefined && { text: body }) };
  if (method === 'GET') return session.get(path, sent);
  if (method === 'DELETE') return session.delete(path, sent);
  if (method === 'POST') return session.post(path, undefined, sent);
  if (method === 'PUT') return session.put(path, undefined, sent);
  return method === 'PATCH' ? session.patch(path, undefined, sent) : undefined;
};

/** Each answer is held against its route's contract by the client; what is refused must not have been written. */
test('hostile requests are refused as the document says, and what is refused writes nothing', async () => {
  const [chance, pool] = [chanceOf(7), idPool()];
  const statuses = new Set<number>();
  let before = await dump(world.deps.table);
  for (let count = 0; count < 400; count += 1) {
    const request = drawRequest(chance, pool);
    const session = request.as ? world.api.as(`fuzz-${request.as}`, request.as as Role) : world.api.anonymous;
    const answer = await send(session, request);
    if (!answer) continue;
    const after = await dump(world.deps.table);
    const what = `${request.method} ${request.path} ${request.body?.slice(0, 300)}`;
    expect(answer.status, what).toBeLessThan(500);
    if (answer.status >= 400) expect(after, what).toEqual(before);
    before = after;
    pool.harvest(answer.text);
    statuses.add(answer.status);
  }
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 401, 403, 404, 415]));
});
