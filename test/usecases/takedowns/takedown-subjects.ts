import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Table } from '#shared/store/table.ts';
import { advertiserProfile } from '#test/journey/sample-data.ts';
import type { ApiResponse, Session } from '#test/support/api-client.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import {
  createCreator,
  createOrder,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submissionBody,
  type TestWorld,
  upload,
} from '#test/support/world.ts';

/** A subject of takedowns, as its owner, somebody else and staff meet it. */
export type Subject = {
  readonly kind: string;
  readonly as: 'creator' | 'advertiser';
  readonly owner: Session;
  /** The path to take it down. */
  readonly path: string;
  /** The path of an unknown one. */
  readonly unknown: string;
  /** What the owner and staff read, with the note of the takedown. */
  readonly readNote: (session: Session) => Promise<unknown>;
  /** What somebody else gets: `shown` or the status of the refusal. */
  readonly readAsOther: () => Promise<unknown>;
  readonly hiddenAs: unknown;
};

const statusOf = async (answer: Promise<ApiResponse>): Promise<unknown> => {
  const { status } = await answer;
  return status === 200 ? 'shown' : status;
};

const noteIn = async (answer: Promise<ApiResponse>) => (await expectSuccess(answer)).takenDown;

const missing = (prefix: string) => `${prefix}_${'Z'.repeat(26)}`;

const task = async (world: TestWorld): Promise<Subject> => {
  await deposit(world);
  const id = await openTask(world, { slots: 2 });
  return {
    ...{ kind: 'task', as: 'advertiser', owner: world.advertiser, hiddenAs: 404 },
    path: `/operations/tasks/${id}/takedown`,
    unknown: `/operations/tasks/${missing('tsk')}/takedown`,
    readNote: (session) => noteIn(session.get(`/tasks/${id}`)),
    readAsOther: () => statusOf(world.api.signIn('eve', 'creator').get(`/tasks/${id}`)),
  };
};

const question = async (world: TestWorld): Promise<Subject> => {
  await deposit(world);
  const taskId = await openTask(world);
  const path = `/tasks/${taskId}/questions`;
  const { id } = await expectSuccess(world.creator.post(path, { text: 'Are you a fool?' }));
  const find = async (session: Session) => (await expectSuccess(session.get(path))).items[0];
  return {
    ...{ kind: 'question', as: 'creator', owner: world.creator, hiddenAs: 'left out' },
    path: `/operations${path}/${id}/takedown`,
    unknown: `/operations${path}/${missing('que')}/takedown`,
    readNote: async (session) => {
      const found = await find(session);
      return found && 'hidden' in found ? found.hidden : undefined;
    },
    readAsOther: async () => ((await find(world.advertiser)) ? 'shown' : 'left out'),
  };
};

const file = async (world: TestWorld): Promise<Subject> => {
  const orderId = await createOrder(world);
  const uploadId = await upload(world, orderId, 'first-cut.mp4');
  await expectSuccess(world.creator.post(`/orders/${orderId}/submissions`, submissionBody([uploadId])));
  const download = (session: Session) => session.get(`/orders/${orderId}/uploads/${uploadId}/download`);
  return {
    ...{ kind: 'file', as: 'creator', owner: world.creator, hiddenAs: 410 },
    path: `/operations/orders/${orderId}/uploads/${uploadId}/takedown`,
    unknown: `/operations/orders/${orderId}/uploads/${missing('upl')}/takedown`,
    readNote: (session) => noteIn(download(session)),
    readAsOther: () => statusOf(download(world.advertiser)),
  };
};

const creatorProfile = async (world: TestWorld): Promise<Subject> => {
  const owner = await createCreator(world);
  const id = derivePartyId('crt', 'cleo');
  return {
    ...{ kind: 'creator_profile', as: 'creator', owner, hiddenAs: 404 },
    path: `/operations/creators/${id}/takedown`,
    unknown: `/operations/creators/${missing('crt')}/takedown`,
    readNote: (session) => noteIn(session.get(`/creators/${id}`)),
    readAsOther: () => statusOf(world.advertiser.get(`/creators/${id}`)),
  };
};

const advertiserOwnProfile = async (world: TestWorld): Promise<Subject> => {
  const owner = world.advertiser;
  await expectSuccess(owner.put('/advertisers/me/profile', advertiserProfile));
  const id = derivePartyId('adv', 'ada');
  return {
    ...{ kind: 'advertiser_profile', as: 'advertiser', owner, hiddenAs: 404 },
    path: `/operations/advertisers/${id}/takedown`,
    unknown: `/operations/advertisers/${missing('adv')}/takedown`,
    readNote: (session) => noteIn(session.get(`/advertisers/${id}`)),
    readAsOther: () => statusOf(world.api.signIn('eve', 'creator').get(`/advertisers/${id}`)),
  };
};

export const subjects = { task, question, file, creatorProfile, advertiserProfile: advertiserOwnProfile };

export const reasons = [{ code: 'brand', message: 'It uses another brand.' }];

/** A world with one subject, and the steps of its takedown. */
export const createTakedownWorld = async (table: Table, name: keyof typeof subjects) => {
  const world = createWorld(table);
  const subject = await subjects[name](world);
  const paula = world.api.signIn('paula', 'operator');
  const takeDown = () => world.operator.post(subject.path, { reasons });
  /** The id of the takedown, which the owner finds in their list. */
  const takenDown = async (): Promise<string> => {
    await expectSuccess(takeDown());
    const { items } = await expectSuccess(subject.owner.get(`/takedowns?as=${subject.as}`));
    return items[0]?.id ?? '';
  };
  const appeal = (id: string, statement = 'It is ours.') =>
    subject.owner.post(`/takedowns/${id}/appeal`, { statement });
  const decide = (id: string, decision: 'uphold' | 'overturn', session: Session = paula) =>
    session.post(`/operations/takedowns/${id}/decision`, { decision, reasons });
  const inbox = async () => {
    await createStreamPlayer(world.deps).settle();
    const { items } = await expectSuccess(subject.owner.get(`/notifications?as=${subject.as}`));
    return items;
  };
  return { ...world, world, subject, paula, takeDown, takenDown, appeal, decide, inbox };
};
