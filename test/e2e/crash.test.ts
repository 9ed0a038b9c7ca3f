import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import {
  approveCreator,
  passReview,
  postTask,
  publishAndSettle,
  takeTask,
  uploadAndSubmit,
  withdraw,
} from '#test/journey/journey.ts';
import { createPeople } from '#test/journey/people.ts';
import { expectBalancedBooks } from '#test/support/expect-balanced-books.ts';
import { connect } from '#test/support/http-client.ts';
import { findFreePort, startPlatformProcess } from '#test/support/platform-process.ts';

const home = mkdtempSync(join(tmpdir(), 'astrolabe-crash-'));
const silently = () => {};

afterAll(() => rmSync(home, { recursive: true, force: true }));

it('an order continues after each kill -9 of the platform, and one Ctrl-C', {
  timeout: 120_000,
}, async () => {
  const port = await findFreePort();
  let platform = await startPlatformProcess(home, port);
  const crash = async () => {
    await platform.kill();
    platform = await startPlatformProcess(home, port);
  };
  try {
    const people = await createPeople(connect(platform.url));
    await approveCreator(people, silently);
    const orderId = await takeTask(people, await postTask(people, Date.now(), silently), silently);
    await crash();
    await uploadAndSubmit(people, orderId, 'first-cut.mp4', silently);
    await crash();
    await passReview(people, orderId, silently);
    expect(await platform.stop()).toBe(0);
    platform = await startPlatformProcess(home, port);
    const settled = await publishAndSettle(people, orderId, Date.now, silently);
    await crash();
    const paid = await withdraw(people, settled.net, silently);
    expect(paid.status).toBe('paid');
    await expectBalancedBooks(connect(platform.url));
  } finally {
    await platform.kill();
  }
});
