import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { HomeFile, Release, StoredItem } from './release.ts';
import { type Line, readLines, writeLines } from './sqlite-text.ts';

/** The folder of the frozen releases, with a folder for each. */
export const releasesFolder = new URL('../../fixtures/releases/', import.meta.url).pathname;

/** Every release that has a fixture, the oldest first. */
export const releases: readonly string[] = existsSync(releasesFolder)
  ? readdirSync(releasesFolder).sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  : [];

const names = { engine: 'engine.jsonl', executions: 'executions.jsonl', events: 'events.jsonl' } as const;

const gzip = '.gz';

const readBlobs = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return name.endsWith(gzip) ? [name.slice(0, -gzip.length), gunzipSync(bytes)] : [name, bytes];
    }),
  );

/** The published rules of a release: `process` or `default-policy`. */
export const readRules = (
  version: string,
  name: 'process' | 'default-policy',
): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(releasesFolder, version, `${name}.json`), 'utf8')) as Record<string, unknown>;

/** Reads the fixture of a release. */
export const readRelease = (version: string): Release => {
  const folder = join(releasesFolder, version);
  const about = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as Pick<
    Release,
    'version' | 'commit' | 'moment' | 'policy' | 'accounts'
  >;
  return {
    ...about,
    items: readLines<StoredItem>(join(folder, 'items.jsonl')),
    engine: readLines<Line>(join(folder, names.engine)),
    executions: readLines<Line>(join(folder, names.executions)),
    events: readLines<Line>(join(folder, names.events)),
    files: readLines<HomeFile>(join(folder, 'files.jsonl')),
    blobs: readBlobs(join(folder, 'blobs')),
  };
};

/** Writes the fixture of a release. A published one is frozen: its folder is never written again. */
export const writeRelease = (release: Release, folder: string): void => {
  const { version, commit, moment, policy, accounts, blobs } = release;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'blobs'), { recursive: true });
  const about = { version, commit, moment, policy, accounts };
  writeFileSync(join(folder, 'release.json'), `${JSON.stringify(about, null, 2)}\n`);
  writeLines(join(folder, 'items.jsonl'), release.items);
  writeLines(join(folder, names.engine), release.engine);
  writeLines(join(folder, names.executions), release.executions);
  writeLines(join(folder, names.events), release.events);
  writeLines(join(folder, 'files.jsonl'), release.files);
  for (const [sha256, bytes] of blobs) {
    const packed = gzipSync(bytes, { level: 9 });
    const isSmaller = packed.length < bytes.length / 2;
    writeFileSync(join(folder, 'blobs', isSmaller ? `${sha256}${gzip}` : sha256), isSmaller ? packed : bytes);
  }
};
