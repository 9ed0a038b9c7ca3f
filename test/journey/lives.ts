import { readFile } from 'node:fs/promises';
import type { Session } from '#test/support/http-client.ts';
import { untilAnswered } from '#test/support/persistent-session.ts';
import { words } from './brief.ts';
import { done, until } from './succeed.ts';
import { upload } from './upload.ts';

/** Those who have to do with an order, and the moment it is for the platform. */
export type Cast = Readonly<
  Record<'creator' | 'advertiser' | 'reviewer' | 'otherReviewer' | 'operator', Pick<Session, 'client'>>
> & { readonly now: () => Promise<string> };

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

type Decision = 'approve' | 'request_changes' | 'reject';

/** The steps of one order, each taken by whoever may take it. */
export const stepsOf = (cast: Cast, orderId: string) => {
  const { creator, advertiser, reviewer, otherReviewer, operator, now } = cast;
  const params = { path: { orderId } };
  const read = () => done(creator.client.GET('/orders/{orderId}', { params }));
  const come = (status: string) => until(read, (order) => order.status === status, pollMs);
  const cancel = async (): Promise<void> => {
    const quote = await done(advertiser.client.GET('/orders/{orderId}/cancellation-quote', { params }));
    const body = { quoteId: quote.quoteId, reason: 'The product is recalled.' };
    await done(advertiser.client.POST('/orders/{orderId}/cancellation', { params, body }));
  };
  return {
    come,
    cancel,
    sendScript: async (text: string) => {
      await done(creator.client.POST('/orders/{orderId}/scripts', { params, body: { text } }));
    },
    judgeScript: async (decision: Exclude<Decision, 'reject'>) => {
      const body = decision === 'approve' ? { decision } : { decision, reasons };
      await done(advertiser.client.POST('/orders/{orderId}/script-reviews', { params, body }));
    },
    handIn: async () => {
      const uploadId = await untilAnswered(() => upload(creator, orderId, 'first-cut.mp4', firstCut));
      const body = { uploadIds: [uploadId], ...words };
      await done(creator.client.POST('/orders/{orderId}/submissions', { params, body }));
      await come('in_review');
    },
    judge: async (decision: Decision) => {
      const body = decision === 'approve' ? { decision } : { decision, reasons };
      await done(reviewer.client.POST('/orders/{orderId}/reviews', { params, body }));
    },
    approve: async () => {
      const body = { decision: 'approve' } as const;
      await done(advertiser.client.POST('/orders/{orderId}/advertiser-reviews', { params, body }));
    },
    appeal: async () => {
      const body = { statement: 'The label is in the picture.' };
      await done(creator.client.POST('/orders/{orderId}/appeals', { params, body }));
    },
    uphold: async () => {
      const { appeal } = await read();
      if (!appeal) throw new Error(`nobody has appealed in ${orderId}`);
      await done(
        otherReviewer.client.POST('/orders/{orderId}/appeals/{appealId}/decision', {
          params: { path: { orderId, appealId: appeal.id } },
          body: { decision: 'uphold', reasons },
        }),
      );
    },
    publish: async () => {
      const url = 'https://www.douyin.com/video/7300000000000000001';
      const body = { url, publishedAt: await now(), disclosed: true } as const;
      await done(creator.client.POST('/orders/{orderId}/publication', { params, body }));
      await come('published');
    },
    accept: async () => {
      const body = { decision: 'accept' } as const;
      await done(advertiser.client.POST('/orders/{orderId}/acceptance', { params, body }));
    },
    dispute: async () => {
      const body = { decision: 'dispute', reasons } as const;
      await done(advertiser.client.POST('/orders/{orderId}/acceptance', { params, body }));
    },
    reply: async () => {
      const body = { statement: 'It is the approved cut.' };
      await done(creator.client.POST('/orders/{orderId}/disputes/reply', { params, body }));
    },
    resolve: async (amount: number) => {
      const { price } = await read();
      const body = { creatorAmount: { ...price, amount }, reasons };
      await done(operator.client.POST('/orders/{orderId}/disputes/resolution', { params, body }));
    },
    partByConsent: async () => {
      const body = { reason: 'I am unwell.' };
      await done(creator.client.POST('/orders/{orderId}/cancellation-requests', { params, body }));
      const { cancellationRequest } = await read();
      if (!cancellationRequest) throw new Error(`nobody asked to cancel ${orderId}`);
      await done(
        advertiser.client.POST('/orders/{orderId}/cancellation-requests/{requestId}/decision', {
          params: { path: { orderId, requestId: cancellationRequest.id } },
          body: { decision: 'grant' },
        }),
      );
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
