import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectBalancedBooks } from '#test/support/expect-balanced-books.ts';
import { expectMigrated } from '#test/support/releases/expect-migrated.ts';
import { awaitNextAudit, finishEverything } from '#test/support/releases/finish-everything.ts';
import { readRelease, releases } from '#test/support/releases/folder.ts';
import { listUnreadPaths, readablePaths, readEverything } from '#test/support/releases/read-everything.ts';
import { type RunningRelease, startRelease } from '#test/support/releases/start-release.ts';

const patience = { timeout: 900_000 };

/**
 * The tests move the clock by days while work runs. A request that was signed just before is refused, and the invocation
 * that sent it is tried again: only the first try may fail so.
 */
const isOvertakenByClock = (error: string): boolean => error.includes('(try 1), RequestTimeTooSkewed');

describe.each(releases)('the state of release %s', (version) => {
  const release = readRelease(version);
  let platform: RunningRelease;

  beforeAll(async () => {
    platform = await startRelease(release);
  }, 300_000);

  afterAll(() => platform?.end());

  it('is read by every route, by every account that it concerns', patience, async () => {
    const reads = await readEverything(release, platform.connection);
    expect(reads.filter(({ status }) => status >= 500)).toEqual([]);
    const read = new Set(reads.filter(({ status }) => status === 200).map(({ route }) => route));
    const unread = readablePaths.filter((path) => !read.has(path));
    expect(unread.sort()).toEqual([...listUnreadPaths(version)].sort());
  });

  it('is audited as balanced', patience, async () => {
    expect(await awaitNextAudit(platform)).toBe('balanced');
  });

  it('comes to an end: every order, withdrawal, task and erasure', patience, async () => {
    await finishEverything(release, platform);
  });

  it('leaves a balanced ledger and no held funds', patience, async () => {
    const { items } = await expectBalancedBooks(platform.connection);
    const held = items.filter(({ account, debit, credit }) => account.endsWith('/held') && debit !== credit);
    expect(held).toEqual([]);
    expect(await awaitNextAudit(platform)).toBe('balanced');
  });

  it('has no failure in the background', () => {
    expect(platform.errors.filter((error) => !isOvertakenByClock(error))).toEqual([]);
  });

  it('is migrated: each item has its entity', async () => {
    await platform.stop();
    expectMigrated(platform.home);
  });
});
