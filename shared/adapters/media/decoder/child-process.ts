import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type ChildFailure, ChildFailureError } from './child-failure.ts';
import { maxProgramBytes, watchMemory } from './watch-memory.ts';

/** A program in a separate process. A native crash or an endless loop in it ends only this process. */
export type ChildProgram = {
  /**
   * Sends a message, and resolves with the next one from the program. Rejects with `ChildFailureError`, and the process
   * has ended then. After `maxMs`, or with too much memory, it is ended.
   */
  ask(message: object, maxMs: number): Promise<unknown>;
  /** Lets this process end although the program runs, until the next message. */
  rest(): void;
  /** Ends the program. Never rejects. */
  end(): Promise<void>;
};

/** A bundle has its programs beside it; sources have them in a folder. */
const moduleOf = (name: string): URL =>
  new URL(import.meta.url.endsWith('.ts') ? `./programs/${name}.ts` : `./${name}.mjs`, import.meta.url);

/**
 * The environment of a program: where packages and libraries are. It gets no credentials, because files of others run
 * through it.
 */
const childEnvironment = (): Record<string, string> => {
  const { NODE_PATH, LD_LIBRARY_PATH } = process.env;
  return { ...(NODE_PATH && { NODE_PATH }), ...(LD_LIBRARY_PATH && { LD_LIBRARY_PATH }) };
};

/**
 * Resolves with the next message. Rejects when the process ends before it, could not be started, is late, or takes too
 * much memory.
 */
const nextMessage = (
  child: ChildProcess,
  maxMs: number,
  ownFailure: 'unavailable' | 'crashed',
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    let failure: ChildFailure = ownFailure;
    const stop = (because: ChildFailure): void => {
      failure = because;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop('timed-out'), maxMs);
    const maxBytes = maxProgramBytes(process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE);
    const endWatch = watchMemory(child.pid ?? 0, maxBytes, () => stop('out-of-memory'));
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      endWatch();
      child.off('message', take).off('exit', fail).off('error', fail);
      end();
    };
    const take = (message: unknown): void => settle(() => resolve(message));
    const fail = (): void => settle(() => reject(new ChildFailureError(failure)));
    child.on('message', take).on('exit', fail).on('error', fail);
  });

const hasEnded = ({ exitCode, signalCode, pid }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null;

/** A busy machine needs seconds to start a process. */
const MAX_START_MS = 20_000;

/**
 * Starts a program of the folder `programs`, and waits until its packages are loaded: its first message. Another
 * `module` is for tests. Rejects with `ChildFailureError`.
 */
export const startChild = async (name: string, module: URL = moduleOf(name)): Promise<ChildProgram> => {
  const child = fork(module, {
    env: childEnvironment(),
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A process that cannot be started reports it here. Each wait for a message has its own listener.
  child.on('error', () => undefined);
  await nextMessage(child, MAX_START_MS, 'unavailable');
  return {
    ask: (message, maxMs) => {
      if (hasEnded(child)) return Promise.reject(new ChildFailureError('crashed'));
      child.ref();
      child.channel?.ref();
      const answer = nextMessage(child, maxMs, 'crashed');
      // A message that cannot be sent means that the process ends, which rejects the answer.
      child.send(message, () => undefined);
      return answer;
    },
    rest: () => {
      child.unref();
      child.channel?.unref();
    },
    end: async () => {
      if (hasEnded(child)) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
};
