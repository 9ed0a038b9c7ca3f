import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectMigrated } from '#test/support/releases/expect-migrated.ts';
import { readRelease, releases } from '#test/support/releases/folder.ts';
import { listUnreadPaths, readablePaths, readEverything } from '#test/support/releases/read-everything.ts';
import { type RunningRelease, startRelease } from '#test/support/releases/start-release.ts';

// The newest state. The slow test starts all, and the tests of migrations read the items of each.
describe.each(releases.slice(-1))('the state of release %s', (version) => {
  const release = readRelease(version);
  let platform: RunningRelease;

  beforeAll(async () => {
    platform = await startRelease(release);
  }, 300_000);

  afterAll(() => platform?.end());

  it('is read by a sample of requests to every route', { timeout: 120_000 }, async () => {
    const reads = await readEverything(release, platform.connection, { sample: 2 });
    expect(reads.filter(({ status }) => status >= 500)).toEqual([]);
    const read = new Set(reads.filter(({ status }) => status === 200).map(({ route }) => route));
    // The sample may have no data for some paths; the slow test reads everything.
    const expected = readablePaths.length - listUnreadPaths(version).length;
    expect(read.size).toBeGreaterThan(expected - 5);
    expect(platform.errors).toEqual([]);
  });

  it('is migrated at the start: each item has its entity', async () => {
    await platform.stop();
    expectMigrated(platform.home);
  });
});
