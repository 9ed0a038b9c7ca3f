import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type BrowserServer, chromium } from 'playwright-core';

/** The folder of the npm package that ships the browser, compressed. */
const findPackage = (): string => {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) folder = dirname(folder);
  return folder;
};

const archives = [
  ['chromium.br', 'chromium'],
  ['al2023.tar.br', 'libraries.tar'],
  ['fonts.tar.br', 'fonts.tar'],
] as const;

/** Unpacks the browser once per version. A rename makes it appear whole, because several tests may start at once. */
const unpackBrowser = async (): Promise<string> => {
  const source = findPackage();
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const cache = resolve('node_modules', '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'chromium-'));
  for (const [from, to] of archives) {
    const packed = createReadStream(join(source, 'bin', from));
    await pipeline(packed, createBrotliDecompress(), createWriteStream(join(draft, to)));
    if (to.endsWith('.tar')) execFileSync('tar', ['-xf', to], { cwd: draft });
  }
  chmodSync(join(draft, 'chromium'), 0o755);
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true });
  }
  return folder;
};

/**
 * Starts a headless browser that several test files can use: the one that npm brings, or the program named by `CHROME`. The
 * address of the platform's web client, port 3000, leads to `webClientPort`, so that no fixed port must be free.
 */
export const startBrowser = async (webClientPort: number): Promise<BrowserServer> => {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    `--host-resolver-rules=MAP localhost:3000 127.0.0.1:${webClientPort}`,
  ];
  if (process.env.CHROME) return chromium.launchServer({ executablePath: process.env.CHROME, args });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The browser of npm runs on Linux x64 only. Set CHROME to the path of another one.');
  const folder = await unpackBrowser();
  return chromium.launchServer({
    executablePath: join(folder, 'chromium'),
    args,
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
  });
};
