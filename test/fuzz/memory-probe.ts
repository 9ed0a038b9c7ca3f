import { Session } from 'node:inspector';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * The memory of one thread that cannot be collected, in bytes: its objects and buffers, and its compiled
 * code.
 */
export type ThreadMemory = { readonly thread: string; readonly objects: number; readonly code: number };

type Space = { readonly space_name: string; readonly space_used_size: number };
type HeapStatistics = { readonly spaces: readonly Space[]; readonly buffers: number };

const pollMs = 250;
const maxPolls = 240;

/** V8 stores compiled code and its feedback separately; both change as code is optimized. */
const codeSpaces = /^(?:code|trusted|shared_trusted|code_large|trusted_large|read_only)/;

const expression = `JSON.stringify({
  spaces: process.getBuiltinModule('node:v8').getHeapSpaceStatistics(),
  buffers: process.memoryUsage().arrayBuffers,
})`;

/**
 * Collects a thread's garbage twice, as finalizers of the first time free more in the second; then measures
 * the rest.
 */
const commands = [
  { method: 'HeapProfiler.collectGarbage' },
  { method: 'HeapProfiler.collectGarbage' },
  { method: 'Runtime.evaluate', params: { expression, returnByValue: true } },
].map((command, id) => ({ id, ...command }));

const toHeldMemory = (thread: string, value: string): ThreadMemory => {
  const { spaces, buffers } = JSON.parse(value) as HeapStatistics;
  const sum = (some: readonly Space[]) => some.reduce((all, one) => all + one.space_used_size, 0);
  const code = sum(spaces.filter(({ space_name: name }) => codeSpaces.test(name)));
  return { thread, objects: sum(spaces) - code + buffers, code };
};

/** Measures the main thread, which responds at once. */
const measureMainThread = (session: Session): Promise<ThreadMemory> => {
  const { promise, resolve, reject } = Promise.withResolvers<ThreadMemory>();
  for (const { method, params } of commands)
    session.post(method, params, (fault: Error | null, answer?: object) => {
      const { result } = (answer ?? {}) as { readonly result?: { readonly value?: string } };
      if (fault) reject(fault);
      else if (result?.value) resolve(toHeldMemory('main', result.value));
    });
  return promise;
};

/**
 * The memory of each thread of this process: the main one and every worker. Rejects when one does not
 * respond.
 */
export const measureThreads = async (): Promise<readonly ThreadMemory[]> => {
  const session = new Session();
  session.connect();
  const held: ThreadMemory[] = [await measureMainThread(session)];
  const waiting = new Map<string, string>();
  session.on('NodeWorker.attachedToWorker', ({ params: { sessionId, workerInfo } }) => {
    waiting.set(sessionId, workerInfo.title);
    for (const command of commands)
      session.post('NodeWorker.sendMessageToWorker', { sessionId, message: JSON.stringify(command) });
  });
  session.on('NodeWorker.detachedFromWorker', ({ params }) => void waiting.delete(params.sessionId));
  session.on('NodeWorker.receivedMessageFromWorker', ({ params: { sessionId, message } }) => {
    const { id, result } = JSON.parse(message);
    if (id !== commands.length - 1) return;
    held.push(toHeldMemory(waiting.get(sessionId) ?? sessionId, result.result.value));
    waiting.delete(sessionId);
  });
  session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
  // The inspector reports workers one after the other, some after others have responded.
  for (let polls = 0, known = 0; waiting.size > 0 || held.length > known; polls += 1) {
    if (polls > maxPolls) throw new Error(`silent: ${[...waiting.values()].join(', ')}`);
    known = held.length;
    await pause(pollMs);
  }
  session.disconnect();
  return held;
};

process.on('message', (question) => {
  if (question !== 'what is held') return;
  measureThreads().then(
    (held) => process.send?.({ held }),
    (fault: unknown) => process.send?.({ fault: String(fault) }),
  );
});
