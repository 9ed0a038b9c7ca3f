import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Schemas } from '#shared/contract/client/paths.mts';
import { approveProposed } from '#test/support/approve-proposed.ts';
import type { Session } from '#test/support/http-client.ts';

export type Order = Schemas['Order'];

export const reasons = [{ code: 'late', message: 'It took too long.' }];

const ended = ['settled', 'cancelled', 'expired', 'refunded'];

export const hasEnded = ({ status, dueAt }: Order): boolean =>
  ended.includes(status) || (status === 'rejected' && dueAt === undefined);

const picture = await readFile(new URL('../../fixtures/media/still-landscape.jpg', import.meta.url));
const film = await readFile(new URL('../../fixtures/media/landscape.mp4', import.meta.url));

export type Moved = { readonly status: number; readonly body: unknown };

const handIn = async (creator: Session, { id, formats }: Order): Promise<Moved> => {
  const [bytes, contentType] = formats?.includes('video') ? [film, 'video/mp4'] : [picture, 'image/jpeg'];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const declared = { fileName: 'last', contentType, size: bytes.length, sha256 };
  const answer = await creator.post<{ url: string; headers: Record<string, string>; uploadId: string }>(
    `/orders/${id}/uploads`,
    declared,
  );
  if (answer.status !== 201) return answer;
  const { url, headers, uploadId } = answer.body;
  await fetch(url, { method: 'PUT', headers, body: bytes });
  const words = { title: 'Last sip', description: 'A cold-brew oolong.', hashtags: ['AuroraTea'] };
  return creator.post(`/orders/${id}/submissions`, { uploadIds: [uploadId], ...words });
};

export type Parties = {
  readonly creator: Session;
  readonly advertiser: Session;
  readonly reviewer: Session;
  readonly otherReviewer: Session;
  readonly operator: Session;
  readonly otherOperator: Session;
  readonly now: () => Promise<number>;
};

/**
 * What a person does to bring an order nearer to its end; undefined while a machine or the clock is awaited.
 */
export const nextStep = async (order: Order, parties: Parties): Promise<Moved | undefined> => {
  const { creator, advertiser, reviewer, otherReviewer, operator, otherOperator, now } = parties;
  const path = `/orders/${order.id}`;
  const approve = { decision: 'approve' };
  if (order.hold) return operator.send('DELETE', `/operations${path}/hold`, { body: { reasons } });
  if (order.nextActions.some(({ action }) => action === 'redrive'))
    return operator.post(`/operations${path}/redrive`, { reasons });
  switch (order.status) {
    case 'scripting':
      return creator.post(`${path}/scripts`, { text: 'A roof.' });
    case 'script_review':
      return advertiser.post(`${path}/script-reviews`, approve);
    case 'producing':
    case 'revising':
      return handIn(creator, order);
    case 'in_review':
    case 'arbitration':
      return reviewer.post(`${path}/reviews`, approve);
    case 'appealing':
      return otherReviewer.post(`${path}/appeals/${order.appeal?.id}/decision`, { decision: 'overturn' });
    case 'advertiser_review':
      return advertiser.post(`${path}/advertiser-reviews`, approve);
    case 'approved': {
      if (order.proof?.status === 'pending')
        return reviewer.post(`${path}/publication/proof`, { decision: 'confirm' });
      const publishedAt = new Date(await now()).toISOString();
      const host = order.proof ? 'www.ixigua.com' : 'www.douyin.com';
      return creator.post(`${path}/publication`, {
        url: `https://${host}/${order.id}`,
        publishedAt,
        disclosed: true,
      });
    }
    case 'published':
      return advertiser.post(`${path}/acceptance`, { decision: 'accept' });
    case 'disputed':
      return approveProposed(
        await operator.post(`${path}/disputes/resolution`, {
          creatorAmount: { amount: 500, currency: order.price.currency },
          reasons,
        }),
        otherOperator.post,
      );
    default:
      return undefined;
  }
};
