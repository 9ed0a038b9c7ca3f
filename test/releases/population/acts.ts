import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Body, DrivenPlatform } from './platform.ts';

const dayMs = 86_400_000;

export const reasons = [{ code: 'off_brief', message: 'The label is covered by the hand.' }];

export const yuan = (amount: number, currency = 'CNY') => ({ amount: Math.round(amount * 100), currency });

export const media = (name: string) => readFileSync(new URL(`../../fixtures/media/${name}`, import.meta.url));

export const typeOf = (name: string): string => (name.endsWith('.jpg') ? 'image/jpeg' : 'video/mp4');

/** An order with the account that took it. */
export type Taken = { readonly id: string; readonly taskId: string; readonly creator: string };

/** What people do on a platform; each action is one or a few requests. */
export const actsOn = (p: DrivenPlatform) => {
  const inDays = async (days: number): Promise<string> =>
    new Date((await p.time()) + days * dayMs).toISOString();

  const draft = async (change: Body = {}): Promise<Body> => ({
    title: 'Cold-brew tea on a roof',
    category: 'food',
    platform: 'douyin',
    formats: ['image_text'],
    brief: {
      product: 'Cold-brew oolong, 450 ml',
      goal: 'Show the first sip.',
      requirements: { minSeconds: 1, maxSeconds: 60, mustInclude: ['oolong'], hashtags: ['AuroraTea'] },
      references: ['https://example.com/mood'],
    },
    reward: yuan(1_200),
    slots: 1,
    engagement: 'open',
    script: false,
    difficulty: 'easy',
    audience: { gender: 'female', ageBands: ['18-24'], regions: ['Shanghai'] },
    applyBefore: await inDays(20),
    submitBefore: await inDays(25),
    publishWindow: { from: await inDays(-1), to: await inDays(45) },
    ...change,
  });

  const draftTask = async (change: Body = {}, advertiser = 'aurora'): Promise<string> =>
    String((await p.post(`${advertiser}:advertiser`, '/tasks', await draft(change))).id);

  const publishTask = (id: string, advertiser = 'aurora') =>
    p.post(`${advertiser}:advertiser`, `/tasks/${id}/publish`);

  const openTask = async (change: Body = {}, advertiser = 'aurora'): Promise<string> => {
    const id = await draftTask(change, advertiser);
    await publishTask(id, advertiser);
    await p.post('rhea:reviewer', `/reviews/tasks/${id}/decision`, { decision: 'approve' });
    return id;
  };

  const take = async (creator: string, change: Body = {}): Promise<Taken> => {
    const taskId = await openTask(change);
    const order = await p.post(`${creator}:creator`, `/tasks/${taskId}/claims`);
    return { id: String(order.id), taskId, creator };
  };

  const asCreator = (order: Taken, path: string, body?: unknown) =>
    p.post(`${order.creator}:creator`, `/orders/${order.id}${path}`, body);
  const asAdvertiser = (order: Taken, path: string, body?: unknown) =>
    p.post('aurora:advertiser', `/orders/${order.id}${path}`, body);
  const asReviewer = (order: Taken, path: string, body?: unknown, reviewer = 'rhea') =>
    p.post(`${reviewer}:reviewer`, `/orders/${order.id}${path}`, body);

  const come = (order: Taken, status: string) =>
    p.until(`${order.creator}:creator`, `/orders/${order.id}`, (body) => body.status === status);

  const upload = async (order: Taken, name: string): Promise<string> => {
    const bytes = media(name);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const declared = { fileName: name, contentType: typeOf(name), size: bytes.length, sha256 };
    const answer = await asCreator(order, '/uploads', declared);
    const headers = answer.headers as Record<string, string>;
    const stored = await fetch(String(answer.url), { method: 'PUT', headers, body: bytes });
    if (!stored.ok) throw new Error(await stored.text());
    return String(answer.uploadId);
  };

  const submit = async (order: Taken, name = 'still-landscape.jpg') => {
    const uploadIds = [await upload(order, name)];
    const words = { title: 'First sip', description: 'A cold-brew oolong.', hashtags: ['AuroraTea'] };
    await asCreator(order, '/submissions', { uploadIds, ...words });
  };

  const handIn = async (order: Taken, name?: string) => {
    await submit(order, name);
    await come(order, 'in_review');
  };

  const judge = (order: Taken, decision: 'approve' | 'request_changes' | 'reject') =>
    asReviewer(order, '/reviews', decision === 'approve' ? { decision } : { decision, reasons });

  const approve = (order: Taken) => asAdvertiser(order, '/advertiser-reviews', { decision: 'approve' });

  const askForChanges = (order: Taken) =>
    asAdvertiser(order, '/advertiser-reviews', { decision: 'request_changes', reasons });

  const publish = async (order: Taken, url = `https://www.douyin.com/video/${order.id}`) =>
    asCreator(order, '/publication', { url, publishedAt: await inDays(0), disclosed: true });

  const accept = (order: Taken) => asAdvertiser(order, '/acceptance', { decision: 'accept' });
  const dispute = (order: Taken) => asAdvertiser(order, '/acceptance', { decision: 'dispute', reasons });

  const toAdvertiserReview = async (order: Taken) => {
    await handIn(order);
    await judge(order, 'approve');
  };

  const toApproved = async (order: Taken) => {
    await toAdvertiserReview(order);
    await approve(order);
  };

  const toPublished = async (order: Taken) => {
    await toApproved(order);
    await publish(order);
    await come(order, 'published');
  };

  const settle = async (order: Taken) => {
    await toPublished(order);
    await accept(order);
    await come(order, 'settled');
  };

  const cancel = async (order: Taken) => {
    const quote = await p.get('aurora:advertiser', `/orders/${order.id}/cancellation-quote`);
    await asAdvertiser(order, '/cancellation', {
      quoteId: quote.quoteId,
      reason: 'The product is recalled.',
    });
  };

  const apply = async (sub: string, change: Body = {}): Promise<string> => {
    const body = {
      platform: 'douyin',
      handle: `${sub}.films`,
      profileUrl: `https://www.douyin.com/user/${sub}`,
      followerCount: 128_000,
      accountStanding: 'normal',
      categories: ['food'],
      contentHealthy: true,
      ...change,
    };
    return String((await p.post(`${sub}:creator`, '/creators/applications', body)).id);
  };

  const decideApplication = (id: string, body: Body = { decision: 'approve' }) =>
    p.post('rhea:reviewer', `/reviews/applications/${id}/decision`, body);

  const letIn = async (sub: string, change: Body = {}): Promise<string> => {
    const id = await apply(sub, change);
    return String((await decideApplication(id)).creatorId);
  };

  return {
    ...{ inDays, draftTask, publishTask, openTask, take, asCreator, asAdvertiser, asReviewer, come },
    ...{ upload, submit, handIn, judge, approve, askForChanges, publish, accept, dispute },
    ...{ toAdvertiserReview, toApproved, toPublished, settle, cancel, apply, decideApplication, letIn },
  };
};

export type Acts = ReturnType<typeof actsOn>;
