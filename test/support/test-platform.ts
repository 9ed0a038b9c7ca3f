import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Platform, startPlatform } from '#infra/local/platform.ts';
import { prepareTestAssembly } from './test-assembly.ts';

export type TestPlatform = Platform & {
  /** The logs of every function so far. */
  readFunctionLogs(): string;
  /** The inputs, outputs and histories of the state machines' executions, as they are stored. */
  readExecutionHistories(): string;
  /** The failures in the background so far, by line. */
  readonly log: readonly string[];
  /** Restarts the platform on the same home; returns the new one, with other ports. */
  restart(): Promise<TestPlatform>;
  /** Ends the platform and removes its home. */
  destroy(): Promise<void>;
};

const startOnHome = async (home: string, policy: object | undefined): Promise<TestPlatform> => {
  const log: string[] = [];
  const platform = await startPlatform({
    home,
    port: 0,
    prepareAssembly: prepareTestAssembly(policy),
    log: (line) => void log.push(line),
  });
  return {
    ...platform,
    log,
    readFunctionLogs: () => {
      const folder = join(home, 'logs');
      // A function without logs has no file.
      return (existsSync(folder) ? readdirSync(folder) : [])
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('');
    },
    readExecutionHistories: () => {
      const folder = join(home, 'state-machines');
      return readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('');
    },
    restart: async () => {
      await platform.stop();
      return startOnHome(home, policy);
    },
    destroy: async () => {
      await platform.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
};

/**
 * Synthesizes the product and runs it on free ports, over a temporary home, with policy data if there is any.
 */
export const startTestPlatform = async (policy?: object): Promise<TestPlatform> => {
  const home = mkdtempSync(join(tmpdir(), 'astrolabe-'));
  try {
    return await startOnHome(home, policy);
  } catch (fault) {
    rmSync(home, { recursive: true, force: true });
    throw fault;
  }
};
