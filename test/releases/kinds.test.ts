import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRelease, releases } from '#test/support/releases/folder.ts';
import { isEarlier } from '#test/support/releases/is-earlier.ts';
import { keyOf } from '#test/support/releases/release.ts';

/** Kinds of items that no release's fixture contains, each with the reason. */
const absent: Readonly<Record<string, string>> = {
  'later mismatches of a reconciliation': 'It needs more than a thousand mismatches.',
  'segment of a migration': 'Release 0.2.0 has the first migration.',
  "stop of a provider's payouts":
    'It needs a provider with an empty balance, which would hold all other payouts.',
};

/** The release that has the first items of a kind, if it is not the first one. */
const introducedIn: Readonly<Record<string, string>> = {
  "first order of a work's file": '0.3.0',
  "total of uploads of an order's party, or of an account's day": '0.3.0',
  'order that a published work proves': '0.3.0',
  'profile on a platform': '0.3.0',
  'act of staff': '0.3.0',
  'claims of a reviewer': '0.3.0',
  proposal: '0.3.0',
  'latest proposal': '0.3.0',
  'number of adjustments that took from a platform account': '0.3.0',
  'dead letter': '0.3.0',
  'account of a person': '0.3.0',
  'advertiser profile': '0.3.0',
  takedown: '0.3.0',
  'asset (picture or document of a party)': '0.3.0',
  'inspection of a submitted file': '0.3.0',
  'fingerprint of a submitted film': '0.3.0',
  'anchor of a fingerprint': '0.4.0',
  party: '0.3.0',
  'saved view of staff': '0.3.0',
  'note of staff': '0.3.0',
  'assignment of work': '0.3.0',
  'block of a party': '0.3.0',
  'sums by kind of account': '0.3.0',
  'numbers of an item at the end of a day': '0.3.0',
  "later words of a party's name": '0.4.0',
  'request of staff to inspect a file again': '0.4.0',
  'what a party has read of the events of its orders': '0.4.0',
  'last runs of a sweep': '0.4.0',
  'attempts to deliver webhooks in an hour': '0.4.0',
};

/** The release that no longer writes items of a kind. */
const endedIn: Readonly<Record<string, string>> = {
  'markers of counted events': '0.3.0',
  'marker of a counted entry of an earlier release': '0.3.0',
  'sums by kind of account of earlier releases': '0.3.0',
  'sums of an account of earlier releases': '0.3.0',
};

const rows = readFileSync(new URL('../../shared/store/README.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| [^|]+ \| `[A-Z]/.test(line))
  .map((line) => line.split('|').map((cell) => cell.replaceAll('`', '').trim()));

/** A key in the table of keys: capitals are constant, the rest is any text. */
const patternOf = (pk: string, sk: string): RegExp =>
  new RegExp(`^${`${pk} ${sk}`.replaceAll(/[a-z][a-z\d]*/g, '[^ ]+')}$`);

test('the table of keys is read', () => {
  expect(rows.length).toBeGreaterThan(40);
});

describe.each(releases)('release %s', (version) => {
  const keys = readRelease(version).items.map(keyOf);

  test.each(rows.map(([, kind = '', pk = '', sk = '']) => ({ kind, pk, sk })))(
    'contains at least one $kind',
    ({ kind, pk, sk }) => {
      if (absent[kind] || isEarlier(version, introducedIn[kind] ?? version)) return;
      const end = endedIn[kind];
      if (end && !isEarlier(version, end)) return;
      expect(keys.some((key) => patternOf(pk, sk).test(key))).toBe(true);
    },
  );
});
