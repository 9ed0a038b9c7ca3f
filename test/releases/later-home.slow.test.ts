import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitNextAudit, finishEverything } from '#test/support/releases/finish-everything.ts';
import { readRelease } from '#test/support/releases/folder.ts';
import { readHome } from '#test/support/releases/home.ts';
import {
  findLostFields,
  laterMember,
  withLaterFields,
  withLaterItems,
  withLaterMembers,
} from '#test/support/releases/later-release.ts';
import { type PlainItem, toPlain } from '#test/support/releases/plain-item.ts';
import { readEverything } from '#test/support/releases/read-everything.ts';
import { keyOf, type Release } from '#test/support/releases/release.ts';
import { type RunningRelease, startRelease } from '#test/support/releases/start-release.ts';

const patience = { timeout: 900_000 };

const release = readRelease('0.1.0');

const plainByKey = ({ items }: Pick<Release, 'items'>): ReadonlyMap<string, PlainItem> =>
  new Map(items.map((one) => [keyOf(one), toPlain(one.item)]));

/** The platform on a state that a later release may have left; it stops after the tests of the block. */
const start = (state: Release) => {
  const started: { platform?: RunningRelease } = {};
  beforeAll(async () => {
    started.platform = await startRelease(state);
  }, patience.timeout);
  afterAll(() => started.platform?.end());
  return (): RunningRelease => {
    if (!started.platform) throw new Error('the platform did not start');
    return started.platform;
  };
};

const failuresOf = async (state: Release, { connection }: RunningRelease) =>
  (await readEverything(state, connection)).filter(({ status }) => status >= 500);

describe('a state with unknown fields and items', () => {
  const extended = withLaterItems(withLaterFields(release));
  const platform = start(extended);

  it('is read by every route', patience, async () => {
    expect(await failuresOf(release, platform())).toEqual([]);
  });

  it('lets every order, withdrawal, task and erasure end', patience, async () => {
    await finishEverything(release, platform());
    expect(await awaitNextAudit(platform())).toBe('balanced');
    expect(platform().errors).toEqual([]);
  });

  it('keeps the unknown fields of rewritten items', patience, async () => {
    await platform().stop();
    const after = plainByKey(readHome(platform().home));
    const lost = [...plainByKey(extended)].flatMap(([key, item]) => {
      const now = after.get(key);
      return now ? findLostFields(item, now).map((path) => `${key}: ${path}`) : [];
    });
    expect(lost).toEqual([]);
  });
});

describe.each([1, 2])('a state with unknown members, by seed %d', (seed) => {
  const { release: extended, places } = withLaterMembers(release, seed);
  const platform = start(extended);

  it('is read by every route', patience, async () => {
    expect(await failuresOf(release, platform())).toEqual([]);
  });

  it('is still read after the sweeps of a week, and keeps its members', patience, async () => {
    for (let day = 0; day < 7; day += 1) await platform().turn('P1D');
    expect(await failuresOf(release, platform())).toEqual([]);
    await platform().stop();
    const after = plainByKey(readHome(platform().home));
    // A command replaces what the order says about the last one, and about an invitation.
    const isReplaced = (place: string) => /order\.(last|invitation)\b/.test(place);
    const lost = places.filter(
      ({ key, place }) =>
        !isReplaced(place) && !JSON.stringify(after.get(key) ?? laterMember).includes(laterMember),
    );
    expect(lost).toEqual([]);
  });
});
