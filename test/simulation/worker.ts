import { simulateInProcess, type WorkerMessage, type WorkerShare } from './workers.ts';

const sendMessage = (workerMessage: WorkerMessage): void => void process.send?.(workerMessage);

process.once('message', async (share: WorkerShare) => {
  sendMessage(await simulateInProcess(share, (orders, megabytes) => sendMessage({ orders, megabytes })));
  process.disconnect();
});

// Ctrl-C reaches every process of the terminal. The main process ends this one.
process.on('SIGINT', () => undefined);
