import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

export type PlatformProcess = {
  readonly processId: number;
  readonly url: string;
  /** Ends it as a crash or a power cut would: nothing of it gets to say goodbye. */
  readonly kill: () => Promise<void>;
  /** Ends it as Ctrl-C does, and answers its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Asks the module that was loaded into it beforehand, and answers what it says. */
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

/** A port that is free with the two after it. */
export const findFreePort = async (): Promise<number> => {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all(
      Array.from({ length: consecutivePorts }, (_, next) => canListen(port + next)),
    );
    if (free.every(Boolean)) return port;
  }
};

const waitUntilHealthy = async (url: string, child: ChildProcess): Promise<void> => {
  while (child.exitCode === null) {
    const healthy = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`the platform ended with ${child.exitCode} before it answered`);
};

/**
 * Runs `npm start`'s program in a process of its own, so that it can be killed; with a module that is loaded into it
 * beforehand, if there is one, to be asked how things stand inside.
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
