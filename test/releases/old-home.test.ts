import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRelease, releases } from '#test/support/releases/folder.ts';
import { readHome } from '#test/support/releases/home.ts';
import { listUnreadPaths, readablePaths, readEverything } from '#test/support/releases/read-everything.ts';
import { keyOf } from '#test/support/releases/release.ts';
import { type RunningRelease, startRelease } from '#test/support/releases/start-release.ts';

describe.each(releases)('the state of release %s', (version) => {
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
    const { items } = readHome(platform.home);
    expect(items.filter(({ item }) => item.entity === undefined).map(keyOf)).toEqual([]);
    expect(items.filter((one) => keyOf(one).startsWith('MIGRATION#1-entity SEGMENT#'))).toHaveLength(8);
  });
});
