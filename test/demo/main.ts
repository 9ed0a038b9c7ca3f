import {
  finish,
  handIn,
  letCreatorIn,
  passReview,
  postTask,
  takeTask,
  withdraw,
} from '#test/journey/journey.ts';
import { newPeople } from '#test/journey/people.ts';
import { findPlatform } from './find-platform.ts';
import { readChoice } from './options.ts';
import { showEnd } from './show-end.ts';

const steps = 17;

/** Prints each step with a progress bar. */
const progress = () => {
  let done = 0;
  const began = performance.now();
  return (who: string, what: string): void => {
    done += 1;
    const bar = '█'.repeat(done).padEnd(steps, '░');
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(4);
    console.log(`${bar} ${seconds} s  ${who.padEnd(10)} ${what}`);
  };
};

/** Runs one order over HTTP, from the application to the payout. */
const demo = async (): Promise<void> => {
  const platform = await findPlatform(readChoice(process.argv.slice(2), process.env));
  try {
    const people = await newPeople(platform.connection);
    const tell = progress();
    const letIn = await letCreatorIn(people, tell);
    // The platform's clock may have been moved. The time of the application shows its present time.
    const ahead = Date.parse(letIn.createdAt) - Date.now();
    const now = () => Date.now() + ahead;
    const taskId = await postTask(people, now(), tell);
    const orderId = await takeTask(people, taskId, tell);
    await handIn(people, orderId, 'first-cut.mp4', tell);
    await passReview(people, orderId, tell);
    const settled = await finish(people, orderId, now, tell);
    await withdraw(people, settled.net, tell);
    await showEnd(people, orderId, platform.orderMachine);
  } finally {
    await platform.stop();
  }
};

try {
  await demo();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
