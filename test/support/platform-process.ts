import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export type PlatformProcess = {
  readonly processId: number;
  readonly url: string;
  /** Ends it like a crash or a power cut, without any cleanup. */
  readonly kill: () => Promise<void>;
  /** Ends it like Ctrl-C, and returns its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Sends a question to the module that was preloaded, and returns the answer. */
  readonly ask: (question: string) => Promise<unknown>;
};

const program = new URL('../../infra/local/main.ts', import.meta.url).pathname;

const consecutivePorts = 3;

const canListen = async (port: number): Promise<boolean> => {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
};

/** A free port, followed by two free ones. */
export const findFreePort = async (): Promise<number> => {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all(
      Array.from({ length: consecutivePorts }, (_, next) => canListen(port + next)),
    );
    if (free.every(Boolean)) return port;
  }
};

/** Waits until the platform responds. Throws when its process has ended before. */
export const waitUntilHealthy = async (
  url: string,
  child: ChildProcess,
  readOutput = (): string => '',
): Promise<void> => {
  while (child.exitCode === null) {
    const healthy = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`the platform ended with ${child.exitCode} before it responded: ${readOutput()}`);
};

/** A command that ends early, such as by Ctrl-C, leaves no platform behind. Its home is removed after that. */
export const endWithProcess = (child: ChildProcess): void => {
  const end = (): void => void child.kill('SIGKILL');
  process.prependOnceListener('exit', end);
  child.once('exit', () => process.off('exit', end));
};

/**
 * Runs the program of `npm start` in a separate process, so that it can be killed; optionally with a
 * preloaded module that reports its inner state.
 */
export const startPlatformProcess = async (
  home: string,
  port: number,
  preload?: string,
): Promise<PlatformProcess> => {
  const flags = ['--disable-warning=ExperimentalWarning', ...(preload ? ['--import', preload] : [])];
  const child = spawn(process.execPath, [...flags, program], {
    env: { ...process.env, PORT: String(port), ASTROLABE_HOME: home },
    stdio: ['ignore', 'ignore', 'ignore', ...(preload ? (['ipc'] as const) : [])],
  });
  const whenEnded = once(child, 'exit');
  endWithProcess(child);
  const url = `http://127.0.0.1:${port}`;
  await waitUntilHealthy(url, child);
  const sendSignal = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await whenEnded;
    return child.exitCode;
  };
  return {
    processId: child.pid ?? 0,
    url,
    kill: async () => void (await sendSignal('SIGKILL')),
    stop: () => sendSignal('SIGINT'),
    ask: async (question) => {
      child.send(question);
      const [answer] = await once(child, 'message');
      return answer;
    },
  };
};
