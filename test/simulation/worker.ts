import { enableCompileCache } from 'node:module';
import type { WorkerMessage, WorkerShare } from './workers.ts';

// The product takes seconds to compile, once for all processes.
enableCompileCache();

const sendMessage = (workerMessage: WorkerMessage): void => void process.send?.(workerMessage);

process.once('message', async (share: WorkerShare) => {
  const { simulateInProcess } = await import('./workers.ts');
  sendMessage(await simulateInProcess(share, (orders, megabytes) => sendMessage({ orders, megabytes })));
  process.disconnect();
});

// Ctrl-C reaches every process of the terminal. The main process ends this one.
process.on('SIGINT', () => undefined);
