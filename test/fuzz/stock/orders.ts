import { readFile } from 'node:fs/promises';
import { type Cast, lives, type Steps, stepsOf } from '#test/journey/lives.ts';
import { upload } from '#test/journey/upload.ts';
import { typedOver } from '#test/support/typed-client.ts';
import { make, openTask, type Scene } from './scene.ts';

const firstCut = await readFile(new URL('../../fixtures/media/first-cut.mp4', import.meta.url));
const kinds = Object.values(lives);
const longestLife = 10;
const dayMs = 86_400_000;

/** So far an order goes and no further. */
class Enough extends Error {}

/** Whoever takes a step too many finds that it is enough. */
const atMost = (steps: Steps, most: number): Steps => {
  let left = most;
  const guarded = Object.entries(steps).map(([name, step]) => [
    name,
    async (...given: never[]) => {
      if (name !== 'come' && left-- <= 0) throw new Enough();
      return (step as (...some: never[]) => unknown)(...given);
    },
  ]);
  return Object.fromEntries(guarded);
};

const typedCast = ({ creator, advertiser, reviewer, otherReviewer, operator }: Scene) => ({
  creator: { client: typedOver(creator) },
  advertiser: { client: typedOver(advertiser) },
  reviewer: { client: typedOver(reviewer) },
  otherReviewer: { client: typedOver(otherReviewer) },
  operator: { client: typedOver(operator) },
});

/** An order of one of the kinds of lives, which is left where it has come after a few steps. */
export const orderOnItsWay = async (scene: Scene): Promise<void> => {
  const { creator, round, chance, now } = scene;
  const life = kinds[round % kinds.length];
  const taskId = await openTask(scene, { script: life?.script ?? false });
  const id = await make(creator, `/tasks/${taskId}/claims`);
  const cast: Cast = { ...typedCast(scene), now: async () => new Date(now()).toISOString() };
  await life?.live(atMost(stepsOf(cast, id), chance.below(longestLife))).catch(() => undefined);
  await creator.get(`/orders/${id}`);
};

/** An order with a file that was not handed in, a talk, and a request that waits for an answer. */
export const orderJustBegun = async (scene: Scene): Promise<void> => {
  const { creator, advertiser, round, now } = scene;
  const id = await make(creator, `/tasks/${await openTask(scene)}/claims`);
  const uploadId = await upload({ client: typedOver(creator) }, id, 'first-cut.mp4', firstCut);
  await creator.post(`/orders/${id}/messages`, { text: 'The parcel is here.' });
  await advertiser.get(`/orders/${id}/messages`);
  const reason = 'The parcel is late.';
  const until = new Date(now() + 9 * dayMs).toISOString();
  if (round % 3 === 0) await creator.post(`/orders/${id}/cancellation-requests`, { reason });
  else await creator.post(`/orders/${id}/extension-requests`, { reason, until });
  await creator.get(`/orders/${id}/uploads/${uploadId}`);
  await advertiser.get(`/orders/${id}/cancellation-quote`);
};
