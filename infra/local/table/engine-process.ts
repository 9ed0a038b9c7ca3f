import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A running process of the native engine that accepts connections. */
export type EngineProcess = {
  readonly processId: number;
  /** Resolves with a description of how it ended. */
  readonly whenEnded: Promise<string>;
  stop(): Promise<void>;
};

type Launch = { readonly binary: string; readonly file: string; readonly port: number };

// The engine must not outlive a platform that is killed with -9, because it would keep the port. The kernel closes the
// pipe on standard input when the platform ends, and the last shell waits for that. The engine's process prints its number
// itself before it becomes the engine: printed by the first shell, the number could stand in the middle of an engine's line.
const guardScript = `
exec 3<&0
/bin/sh -c 'echo "process $$" >&2; exec "$@"' table-engine "$@" 3<&- </dev/null &
engine=$!
( read -r _ <&3; kill -KILL $engine ) 2>/dev/null &
guard=$!
exec 3<&-
wait $engine
ended=$?
kill -KILL $guard 2>/dev/null
exit $ended
`;

const stopGraceMs = 2_000;

/** The path of the native engine for this platform. Throws an Error if its package is not installed. */
export const engineBinary = (platform: string = process.platform, arch: string = process.arch): string => {
  const name = `@dynoxide/${platform}-${arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(manifest), platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
  } catch (cause) {
    throw new Error(
      `The table engine for this platform is not installed. Install the package ${name}, or set ` +
        'AWS_ENDPOINT_URL_DYNAMODB to another DynamoDB-compatible endpoint.',
      { cause },
    );
  }
};

const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has already ended.
  }
};

const readyPattern = /listening on/;
const processIdPattern = /^process (\d+)$/m;

/** Starts the engine on its file, and resolves when it listens. Rejects with the engine's output if it does not. */
export const launchEngine = ({ binary, file, port }: Launch): Promise<EngineProcess> => {
  const serve = [binary, 'serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file];
  // A separate process group, so that Ctrl-C reaches only the platform, which stops the engine last.
  const child = spawn('/bin/sh', ['-c', guardScript, 'table-engine', ...serve], {
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let output = '';
  const whenEnded = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => {
      const words = output
        .replace(processIdPattern, '')
        .replace(/.*listening on.*/, '')
        .trim();
      resolve(`exit ${code ?? signal}${words === '' ? '' : `: ${words}`}`);
    });
  });
  child.stdin?.on('error', () => undefined);
  const stop = async (): Promise<void> => {
    signalGroup(child, 'SIGTERM');
    const force = setTimeout(() => signalGroup(child, 'SIGKILL'), stopGraceMs);
    await whenEnded;
    clearTimeout(force);
  };
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-4_000);
      const processId = Number(processIdPattern.exec(output)?.[1]);
      if (readyPattern.test(output) && Number.isInteger(processId)) resolve({ processId, whenEnded, stop });
    });
    whenEnded.then((how) => reject(new Error(how)));
  });
};
