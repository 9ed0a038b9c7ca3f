import { readFile } from 'node:fs/promises';
import type { Calls } from '#test/support/http-client.ts';
import { untilAnswered } from '#test/support/persistent-session.ts';
import { words } from './brief.ts';
import { succeed, until } from './succeed.ts';
import { upload } from './upload.ts';

/** Those who have to do with an order, and the moment it is for the platform. */
export type Cast = Readonly<
  Record<'creator' | 'advertiser' | 'reviewer' | 'otherReviewer' | 'operator', Calls>
> & { readonly now: () => Promise<string> };

type Shown = {
  readonly status: string;
  readonly price: { readonly currency: string };
  readonly appeal?: { readonly id: string };
  readonly cancellationRequest?: { readonly id: string };
};

/** One kind of life that an order may have, and what must have become of it. */
export type Life = {
  readonly script?: true;
  readonly live: (order: Steps) => Promise<void>;
  /** What is left to do after the first turn of the clock. */
  readonly goOn?: (order: Steps) => Promise<void>;
  readonly ends: string;
  /** Every event that it then has had, in turn. */
  readonly timeline: string;
  /** The part of the price that counts as earned. */
  readonly earns: (price: number) => number;
};

const firstCut = await readFile(new URL('../fixtures/media/first-cut.mp4', import.meta.url));
/** Rarely enough for fifty who ask at once. */
const pollMs = 150;
const reasons = [{ code: 'off_brief', message: 'The label is covered by the hand.', atSecond: 4 }];

/** The steps of one order, each taken by whoever may take it. */
export const stepsOf = (cast: Cast, orderId: string) => {
  const { creator, advertiser, reviewer, otherReviewer, operator, now } = cast;
  const read = async (): Promise<Shown> => succeed(200, await creator.get<Shown>(`/orders/${orderId}`));
  const give = async (by: Calls, path: string, body: object): Promise<void> => {
    const { status, body: said } = await by.post(`/orders/${orderId}/${path}`, body);
    if (status >= 300) throw new Error(`${path} of ${orderId}: ${status} ${JSON.stringify(said)}`);
  };
  const come = (status: string): Promise<Shown> => until(read, (order) => order.status === status, pollMs);
  const cancel = async (): Promise<void> => {
    const path = `/orders/${orderId}/cancellation-quote`;
    const { quoteId } = succeed(200, await advertiser.get<{ quoteId: string }>(path));
    await give(advertiser, 'cancellation', { quoteId, reason: 'The product is recalled.' });
  };
  return {
    come,
    cancel,
    sendScript: (text: string) => give(creator, 'scripts', { text }),
    judgeScript: (decision: string) =>
      give(advertiser, 'script-reviews', { decision, ...(decision !== 'approve' && { reasons }) }),
    handIn: async () => {
      const uploadId = await untilAnswered(() => upload(creator, orderId, 'first-cut.mp4', firstCut));
      await give(creator, 'submissions', { uploadIds: [uploadId], ...words });
      await come('in_review');
    },
    judge: (decision: string) =>
      give(reviewer, 'reviews', { decision, ...(decision !== 'approve' && { reasons }) }),
    approve: () => give(advertiser, 'advertiser-reviews', { decision: 'approve' }),
    appeal: () => give(creator, 'appeals', { statement: 'The label is in the picture.' }),
    uphold: async () => {
      const { appeal } = await read();
      await give(otherReviewer, `appeals/${appeal?.id}/decision`, { decision: 'uphold', reasons });
    },
    publish: async () => {
      const url = 'https://www.douyin.com/video/7300000000000000001';
      await give(creator, 'publication', { url, publishedAt: await now(), disclosed: true });
      await come('published');
    },
    accept: () => give(advertiser, 'acceptance', { decision: 'accept' }),
    dispute: () => give(advertiser, 'acceptance', { decision: 'dispute', reasons }),
    reply: () => give(creator, 'disputes/reply', { statement: 'It is the approved cut.' }),
    resolve: async (amount: number) => {
      const { price } = await read();
      await give(operator, 'disputes/resolution', { creatorAmount: { ...price, amount }, reasons });
    },
    partByConsent: async () => {
      await give(creator, 'cancellation-requests', { reason: 'I am unwell.' });
      const { cancellationRequest } = await read();
      await give(advertiser, `cancellation-requests/${cancellationRequest?.id}/decision`, {
        decision: 'grant',
      });
    },
  };
};

export type Steps = ReturnType<typeof stepsOf>;

const nothing = () => 0;
const all = (price: number) => price;

const throughReview = async (order: Steps): Promise<void> => {
  await order.handIn();
  await order.judge('approve');
};

const toPublication = async (order: Steps): Promise<void> => {
  await throughReview(order);
  await order.approve();
  await order.publish();
};

export const disputedPart = 3_333;

/** Ten kinds of lives: finished, cancelled at each price, rejected, disputed, and left to a clock that reminds first. */
export const lives: Readonly<Record<string, Life>> = {
  'goes straight through': {
    live: async (order) => {
      await toPublication(order);
      await order.accept();
    },
    ends: 'settled',
    timeline: 'take submit_work pass approve approve publish accept settle',
    earns: all,
  },
  'has its script changed': {
    script: true,
    live: async (order) => {
      await order.sendScript('A roof, a glass.');
      await order.judgeScript('request_changes');
      await order.sendScript('A roof, a glass, a sip.');
      await order.judgeScript('approve');
      await toPublication(order);
      await order.accept();
    },
    ends: 'settled',
    timeline:
      'take submit_script request_changes submit_script approve submit_work pass approve approve publish accept settle',
    earns: all,
  },
  'is cancelled after its script': {
    script: true,
    live: async (order) => {
      await order.sendScript('A roof, a glass.');
      await order.cancel();
    },
    ends: 'cancelled',
    timeline: 'take submit_script cancel',
    earns: (price) => Math.floor(price / 10),
  },
  'is cancelled after its work': {
    live: async (order) => {
      await order.handIn();
      await order.cancel();
    },
    ends: 'cancelled',
    timeline: 'take submit_work pass cancel',
    earns: (price) => Math.floor(price / 2),
  },
  'is given up by consent': {
    live: (order) => order.partByConsent(),
    ends: 'cancelled',
    timeline: 'take request_cancellation grant_cancellation',
    earns: nothing,
  },
  'is rejected, and appealed in vain': {
    live: async (order) => {
      await order.handIn();
      await order.judge('reject');
      await order.appeal();
      await order.uphold();
    },
    ends: 'rejected',
    timeline: 'take submit_work pass reject appeal uphold',
    earns: nothing,
  },
  'is rejected without an appeal': {
    live: async (order) => {
      await order.handIn();
      await order.judge('reject');
    },
    ends: 'rejected',
    timeline: 'take submit_work pass reject close',
    earns: nothing,
  },
  'is disputed and split': {
    live: async (order) => {
      await toPublication(order);
      await order.dispute();
      await order.reply();
      await order.resolve(disputedPart);
    },
    ends: 'settled',
    timeline: 'take submit_work pass approve approve publish dispute reply resolve settle',
    earns: () => disputedPart,
  },
  'is passed by the silence of its advertiser': {
    live: throughReview,
    goOn: async (order) => {
      await order.come('approved');
      await order.publish();
    },
    ends: 'settled',
    timeline: 'take submit_work pass approve approve publish accept settle',
    earns: all,
  },
  'is never begun': {
    live: async () => {},
    ends: 'expired',
    timeline: 'take remind expire',
    earns: nothing,
  },
};
