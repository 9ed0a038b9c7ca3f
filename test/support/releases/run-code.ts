import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endWithProcess, waitUntilHealthy } from '#test/support/platform-process.ts';

export type CodeSettings = {
  /** The checkout to run. */
  readonly code: string;
  readonly home: string;
  /** The API's port; the next two are used as well. */
  readonly port: number;
  readonly policy: object;
  /** More environment variables, such as the files with the settings of payment providers. */
  readonly variables?: Readonly<Record<string, string>>;
};

export type RunningCode = {
  readonly url: string;
  readonly tableUrl: string;
  /** Its standard error since it was healthy, by line: the failures in the background. */
  readonly errors: readonly string[];
  /** Ends it: in order by SIGINT, or like a power cut by SIGKILL. */
  readonly end: (signal: 'SIGINT' | 'SIGKILL') => Promise<void>;
};

/** Starts the local platform of a checkout on a home folder, in a separate process. */
export const spawnCode = ({ code, home, port, policy, variables }: CodeSettings) =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(code, 'infra/local/main.ts')], {
    cwd: code,
    env: {
      ...process.env,
      ...variables,
      PORT: String(port),
      ASTROLABE_HOME: home,
      POLICY: JSON.stringify(policy),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });

/**
 * Runs the local platform of a checkout on a home folder, in a separate process. Resolves when it is healthy.
 */
export const runCode = async (settings: CodeSettings): Promise<RunningCode> => {
  const { port } = settings;
  const child = spawnCode(settings);
  const ended = once(child, 'exit');
  endWithProcess(child);
  const lines: string[] = [];
  const errors: string[] = [];
  let isUp = false;
  createInterface({ input: child.stderr }).on('line', (line) => {
    // On a busy machine a function may not load in time, and is loaded again.
    const target = isUp ? errors : lines;
    if (!line.includes('did not load in 10 seconds')) target.push(line);
  });
  const url = `http://127.0.0.1:${port}`;
  await waitUntilHealthy(url, child, () => lines.join('\n'));
  isUp = true;
  return {
    url,
    tableUrl: `http://127.0.0.1:${port + 2}`,
    errors,
    end: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
};

/** The time of a local platform, in epoch milliseconds. */
export const readClock = async (url: string): Promise<number> => {
  const response = await fetch(`${url}/_local/clock`);
  return Date.parse(((await response.json()) as { now: string }).now);
};

/** Turns the clock of a local platform ahead. */
export const turnClock = async (url: string, advance: string): Promise<void> => {
  const body = JSON.stringify({ advance });
  const response = await fetch(`${url}/_local/clock`, { method: 'POST', body });
  if (!response.ok) throw new Error(await response.text());
};
