import { exitOnInterrupt } from '#infra/command-line.ts';
import {
  approveCreator,
  passReview,
  postTask,
  publishAndSettle,
  takeTask,
  uploadAndSubmit,
  withdraw,
} from '#test/journey/journey.ts';
import { createPeople } from '#test/journey/people.ts';
import { findPlatform } from './find-platform.ts';
import { readTarget } from './options.ts';
import { printResult } from './print-result.ts';

const steps = 18;

/** Prints each step with a progress bar. */
const createProgress = () => {
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
  const platform = await findPlatform(readTarget(process.argv.slice(2), process.env));
  try {
    const people = await createPeople(platform.connection);
    const reportStep = createProgress();
    const creatorApplication = await approveCreator(people, reportStep);
    // The platform's clock may have been moved. The time of the application shows its present time.
    const clockOffsetMs = Date.parse(creatorApplication.createdAt) - Date.now();
    const now = () => Date.now() + clockOffsetMs;
    const taskId = await postTask(people, now(), reportStep);
    const orderId = await takeTask(people, taskId, reportStep);
    await uploadAndSubmit(people, orderId, 'first-cut.mp4', reportStep);
    await passReview(people, orderId, reportStep);
    const settled = await publishAndSettle(people, orderId, now, reportStep);
    await withdraw(people, settled.net, reportStep);
    await printResult(people, orderId, platform.orderMachine);
    // A platform that the demo has started ends with it.
    if (platform.isKept)
      console.log(`\nIn the console\n  ${platform.connection.url}/console/orders/${orderId}`);
  } finally {
    await platform.stop();
  }
};

exitOnInterrupt();

try {
  await demo();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
