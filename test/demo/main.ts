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
import { connect, nobody } from '#test/support/http-client.ts';
import { findPlatform } from './find-platform.ts';
import { showEnd } from './show-end.ts';

const steps = 17;

/** Prints each step as it is done, with how far the whole has come. */
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

/** One order, from the first application to the money in the creator's hands, over HTTP. */
const demo = async (): Promise<void> => {
  const platform = await findPlatform();
  try {
    const { body } = await nobody(platform.url).get<{ now: string }>('/_local/clock');
    const ahead = Date.parse(body.now) - Date.now();
    const now = () => Date.now() + ahead;
    const people = await newPeople(connect(platform.url));
    const tell = progress();
    await letCreatorIn(people, tell);
    const taskId = await postTask(people, now(), tell);
    const orderId = await takeTask(people, taskId, tell);
    await handIn(people, orderId, 'first-cut.mp4', tell);
    await passReview(people, orderId, tell);
    const settled = await finish(people, orderId, now, tell);
    await withdraw(people, settled.net, tell);
    await showEnd(people, orderId, platform.awsEndpoint);
  } finally {
    await platform.stop();
  }
};

await demo();
