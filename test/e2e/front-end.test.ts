import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeAndSubmit } from '#test/docs/front-end-example.ts';
import { expectData, pollUntil } from '#test/journey/expect-success.ts';
import { approveCreator, postTask } from '#test/journey/journey.ts';
import { createPeople, type People } from '#test/journey/people.ts';
import { words } from '#test/journey/sample-data.ts';
import { connect } from '#test/support/http-client.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/test-platform.ts';

let platform: TestPlatform;
let people: People;
let taskId: string;
const silently = () => {};

beforeAll(async () => {
  platform = await startTestPlatform();
  people = await createPeople(connect(platform.url));
  await approveCreator(people, silently);
  taskId = await postTask(people, Date.now(), silently);
});
afterAll(() => platform.destroy());

const film = async (): Promise<File> => {
  const bytes = await readFile(new URL('../fixtures/media/first-cut.mp4', import.meta.url));
  return new File([bytes], 'first-cut.mp4', { type: 'video/mp4' });
};

it("the README's page takes a task and hands in a film that passes the screening", async () => {
  const { client } = people.creator;
  const { id } = await takeAndSubmit(client, taskId, await film(), words);
  const params = { path: { orderId: id } };
  const order = await pollUntil(
    () => expectData(client.GET('/orders/{orderId}', { params })),
    ({ status }) => status !== 'screening',
  );
  expect(order.status).toBe('in_review');
});

it("the README's page throws the problem that is in its way", async () => {
  const again = takeAndSubmit(people.creator.client, taskId, await film(), words);
  await expect(again).rejects.toMatchObject({ status: 409, requestId: expect.any(String) });
});
