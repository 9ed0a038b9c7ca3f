import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { ChildFailureError } from './child-failure.ts';

/** A program in a separate process. A native crash or an endless loop in it ends only this process. */
export type ChildProgram = {
  /** Sends a message, and resolves with the next one from the program. Rejects with `ChildFailureError`. */
  ask(message: unknown): Promise<unknown>;
  /** Ends the process. Never rejects. */
  end(): Promise<void>;
};

export type ChildOptions = {
  /** The time from the start until the program is stopped. */
  readonly maxMs: number;
  /** The module to run. Default: the program of this name beside the code. */
  readonly module?: URL;
};

/** A bundle has its programs beside it; sources have them in a folder. */
const moduleOf = (name: string): URL =>
  new URL(import.meta.url.endsWith('.ts') ? `./programs/${name}.ts` : `./${name}.mjs`, import.meta.url);

/** The environment of a program: where packages are. It gets no credentials, because files of others run through it. */
const childEnvironment = (): Record<string, string> => {
  const { NODE_PATH } = process.env;
  return NODE_PATH === undefined ? {} : { NODE_PATH };
};

/** Resolves with the next message. Rejects when the process ends before it, or could not be started. */
const nextMessage = (child: ChildProcess, failureOf: () => ChildFailureError): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      child.off('message', take).off('exit', fail).off('error', fail);
      end();
    };
    const take = (message: unknown): void => settle(() => resolve(message));
    const fail = (): void => settle(() => reject(failureOf()));
    child.on('message', take).on('exit', fail).on('error', fail);
  });

const hasEnded = ({ exitCode, signalCode, pid }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null;

/**
 * Starts a program of the folder `programs`, and waits until its packages are loaded. Each file of a creator gets a
 * process, so one file cannot change the result of another. Rejects with `ChildFailureError`.
 */
export const startChild = async (name: string, { maxMs, module }: ChildOptions): Promise<ChildProgram> => {
  const child = fork(module ?? moduleOf(name), {
    env: childEnvironment(),
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let isReady = false;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, maxMs);
  const failureOf = (): ChildFailureError => {
    if (isLate) return new ChildFailureError('timed-out');
    return new ChildFailureError(isReady ? 'crashed' : 'unavailable');
  };
  child.on('exit', () => clearTimeout(timer));
  child.on('error', () => clearTimeout(timer));
  await nextMessage(child, failureOf);
  isReady = true;
  return {
    ask: (message) => {
      if (hasEnded(child)) return Promise.reject(failureOf());
      const answer = nextMessage(child, failureOf);
      // An error of the sending is the end of the process, which rejects the answer.
      child.send(message instanceof Object ? message : {}, () => undefined);
      return answer;
    },
    end: async () => {
      clearTimeout(timer);
      if (hasEnded(child)) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
};
