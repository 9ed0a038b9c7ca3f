import { createHash } from 'node:crypto';
import { readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Acts, Taken } from './acts.ts';
import { toArbitration } from './history.ts';
import { type DrivenPlatform, turnOften } from './platform.ts';

const newestBlob = (folder: string): string => {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
  const [newest] = files.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (!newest) throw new Error('there is no blob');
  return newest;
};

/** Removes what a machine needs, and restores it before the release is frozen. */
export type Repair = () => Promise<void>;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** An order with a failing screening, because the bytes of its work cannot be read. */
const holdScreening = async (p: DrivenPlatform, acts: Acts, creator: string): Promise<Repair> => {
  const order = await acts.take(creator);
  const uploadId = await acts.upload(order, 'still-landscape.jpg');
  const objects = join(p.home, 'objects');
  const [bucket] = readdirSync(objects);
  const blob = newestBlob(join(objects, bucket ?? '', 'blobs'));
  renameSync(blob, `${p.home}-held-${order.id}`);
  const words = { title: 'First sip', description: 'A cold-brew oolong.', hashtags: ['AuroraTea'] };
  await acts.asCreator(order, '/submissions', { uploadIds: [uploadId], ...words });
  return async () => renameSync(`${p.home}-held-${order.id}`, blob);
};

/** An order with failed machine work, after so long that it waits for an operator. */
export const holdMachine = async (p: DrivenPlatform, acts: Acts): Promise<Repair> => {
  const repair = await holdScreening(p, acts, 'mei');
  await turnOften(p, 20, 'PT10M');
  return repair;
};

/** An order that a machine will soon retry. */
export const delayMachine = async (p: DrivenPlatform, acts: Acts): Promise<Repair> => {
  const repair = await holdScreening(p, acts, 'lin');
  await pause(1_500);
  return repair;
};

/** The first part of a file that is sent in three. */
const beginUploadInParts = async (acts: Acts, order: Taken) => {
  const part = Buffer.alloc(5 * 1024 ** 2, 'astrolabe ');
  const whole = Buffer.concat([part, part, Buffer.alloc(1_000, 'astrolabe ')]);
  const sha256 = createHash('sha256').update(whole).digest('hex');
  const declared = { fileName: 'long.mp4', contentType: 'video/mp4', size: whole.length, sha256 };
  const answer = await acts.asCreator(order, '/uploads', declared);
  const [first] = answer.parts as { url: string; headers: Record<string, string> }[];
  const stored = await fetch(String(first?.url), {
    method: 'PUT',
    headers: first?.headers ?? {},
    body: part,
  });
  if (!stored.ok) throw new Error(await stored.text());
};

const standInProduction = async (acts: Acts) => {
  const scripting = await acts.take('mei', { script: true });
  await acts.asCreator(scripting, '/extension-requests', {
    until: await acts.inDays(10),
    reason: 'The bottle is late.',
  });
  const script = await acts.take('lin', { script: true });
  const uploadIds = [await acts.upload(script, 'still-landscape.jpg')];
  await acts.asCreator(script, '/scripts', { text: 'A roof, a glass.', uploadIds });
  await acts.take('hao');
  const producing = await acts.take('bo', { formats: ['video'] });
  await acts.upload(producing, 'still-landscape.jpg');
  await beginUploadInParts(acts, producing);
  await acts.asCreator(producing, '/cancellation-requests', { reason: 'I am unwell.' });
  const message = await acts.asCreator(producing, '/messages', { text: 'The bottle is here.' });
  await acts.asAdvertiser(producing, '/messages', { text: 'Good.' });
  await acts.asAdvertiser(producing, '/messages/read', { upTo: message.id });
};

const standInReview = async (p: DrivenPlatform, acts: Acts) => {
  await acts.handIn(await acts.take('yun', { formats: ['video'] }), 'landscape.mp4');
  const claimed = await acts.take('mei');
  await acts.handIn(claimed);
  await p.post('rhea:reviewer', `/reviews/orders/${claimed.id}/claim`);
  const faulty = await acts.take('lin');
  await acts.submit(faulty, 'truncated.jpg');
  await acts.come(faulty, 'revising');
  const revising = await acts.take('hao');
  await acts.handIn(revising);
  await acts.judge(revising, 'request_changes');
  const appealing = await acts.take('bo');
  await acts.handIn(appealing);
  await acts.judge(appealing, 'reject');
  const uploadIds = [await acts.upload(appealing, 'still-landscape.jpg')];
  await acts.asCreator(appealing, '/appeals', { statement: 'The label is in the picture.', uploadIds });
  const rejected = await acts.take('yun');
  await acts.handIn(rejected);
  await acts.judge(rejected, 'reject');
  await acts.toAdvertiserReview(await acts.take('mei'));
  const extended = await acts.take('lin');
  await acts.toAdvertiserReview(extended);
  await acts.asAdvertiser(extended, '/review-extension');
  await toArbitration(acts, await acts.take('hao'));
};

const standInPublication = async (acts: Acts) => {
  const agency = await acts.take('hao');
  await acts.toApproved(agency);
  const proof = await acts.take('mei', { platform: 'xigua', category: 'tea' });
  await acts.toApproved(proof);
  await acts.publish(proof, 'https://www.ixigua.com/7300000000000000001');
  const fetched = await acts.take('lin', { platform: 'huoshan' });
  await acts.toApproved(fetched);
  await acts.publish(fetched, 'https://www.huoshan.example/1');
  await acts.toPublished(await acts.take('bo'));
  const accepted = await acts.take('yun');
  await acts.toPublished(accepted);
  const disputed = await acts.take('yun');
  await acts.toPublished(disputed);
  await acts.dispute(disputed);
  const replied = await acts.take('mei');
  await acts.toPublished(replied);
  await acts.dispute(replied);
  await acts.asCreator(replied, '/disputes/reply', { statement: 'It is the approved cut.' });
  const rated = await acts.take('lin');
  await acts.settle(rated);
  await acts.asAdvertiser(rated, '/ratings', { score: 3, text: 'Late.' });
  return accepted;
};

/** An open order in every state that waits for a party or the platform. Returns a published one. */
export const standOrders = async (p: DrivenPlatform, acts: Acts) => {
  await standInProduction(acts);
  await standInReview(p, acts);
  return standInPublication(acts);
};

const unreadable = 'EVENT#99999999';

/** An event that the stream's reader cannot read, so that it blocks later ones of its order. */
const block = (p: DrivenPlatform, orderId: string) =>
  p.write({ pk: { S: `ORDER#${orderId}` }, sk: { S: unreadable }, parties: { S: 'unreadable' } });

/** A stream record that is given up at the end: a dead letter. */
export const leaveDeadLetter = block;

/** An order with a workflow that does not receive the acceptance of its publication. */
export const acceptUnheard = async (p: DrivenPlatform, acts: Acts, order: Taken) => {
  await block(p, order.id);
  await pause(500);
  await acts.accept(order);
};

/** Removes the unreadable stream record from the home folder of a stopped platform. */
export const unblock = (home: string): void => {
  const database = new DatabaseSync(join(home, 'table', 'table.sqlite'));
  const [settings] = database.prepare('SELECT table_name FROM _tables').all();
  database.exec(`DELETE FROM "${settings?.table_name}" WHERE sk = 'S:${unreadable}'`);
  database.exec(`DELETE FROM _stream_records WHERE keys_json LIKE '%${unreadable}%'`);
  database.close();
};
