import type { Release, StoredItem } from '#test/support/releases/release.ts';
import type { Line } from '#test/support/releases/sqlite-text.ts';

const countBy = <T>(
  all: readonly T[],
  nameOf: (one: T) => string,
): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
};

/** The constant parts of an item's key, such as `ORDER EVENT`. */
const kindOf = ({ item }: StoredItem): string =>
  [item.pk?.S, item.sk?.S].map((text) => String(text).split('#')[0]).join(' ');

const tableOf = (counts: readonly (readonly [string, number])[]): string =>
  counts.map(([name, count]) => `| \`${name}\` | ${count} |`).join('\n');

const executionsOf = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap((line) =>
    'table' in line && line.table === 'executions'
      ? [`${String(line.row.machine_arn).split(':').at(-1)} ${line.row.status}`]
      : [],
  );

/** The page of a fixture. */
export const describeRelease = (release: Release): string => {
  const { version, commit, moment, items, executions } = release;
  const listed = items.filter((one) => !kindOf(one).startsWith('HALL'));
  return `# State of release ${version}

This folder is all state of one local platform, written by the code of release ${version} (commit \`${commit}\`) and
frozen at ${moment} of the platform's clock. Tests start today's code from it. Do not edit it. A published release is
never written again.

It was made with \`npm run release:fixture -- --code <checkout of ${commit.slice(0, 7)}>\`. The script drives the platform over
HTTP, takes some parts of the machines' work away, and ends the platform with SIGKILL in the middle.

| File | Contents |
| --- | --- |
| \`release.json\` | version, commit, moment, policy, and every account with its roles |
| \`items.jsonl\` | the items of the table, sorted by key |
| \`engine.jsonl\` | the rest of the table engine's file, with the stream records that are not handled yet |
| \`executions.jsonl\` | state machines: definitions, executions, histories of running executions |
| \`events.jsonl\` | positions in the stream, schedules, pending invocations, dead letters |
| \`files.jsonl\`, \`blobs/\` | the other files of the home folder: keys, secrets, objects of the bucket and uploads in progress |
| \`process.json\` | the rules of an order as \`GET /process\` answered them |
| \`default-policy.json\` | every key of the policy with its default |

The clock is in the year 2040, so that deadlines do not depend on the day of the test. The keys and secrets belong to
this fixture alone. \`test/support/releases\` writes a home folder from it.

## Items

Entries of the task hall are left out of the table.

| Key | Number |
| --- | --- |
${tableOf(countBy(listed, kindOf))}

## Executions

| Machine and status | Number |
| --- | --- |
${tableOf(countBy(executionsOf(executions), (name) => name))}
`;
};
