import { readFile } from 'node:fs/promises';
import type { Session } from '#test/support/http-client.ts';
import { retryUntilAnswered } from '#test/support/retrying-session.ts';
import { expectData, pollUntil } from './expect-success.ts';
import { words } from './sample-data.ts';
import { upload } from './upload.ts';

/** The accounts of an order, and the platform's time. */
export type Cast = Readonly<
  Record<
    'creator' | 'advertiser' | 'reviewer' | 'otherReviewer' | 'operator' | 'otherOperator',
    Pick<Session, 'client'>
  >
> & { readonly now: () => Promise<string> };

/** One kind of order, and its expected result. */
export type OrderScenario = {
  readonly script?: true;
  readonly run: (order: OrderSteps) => Promise<void>;
  /** The steps after the first turn of the clock. */
  readonly runAfterTimeout?: (order: OrderSteps) => Promise<void>;
  readonly endStatus: string;
  /** Every event that it then has had, in order. */
  readonly timeline: string;
  /** The part of the price that counts as earned. */
  readonly earnedAmount: (price: number) => number;
};

const firstCut = await readFile(new URL('../fixtures/media/first-cut.mp4', import.meta.url));
const reasons = [{ code: 'off_brief', message: 'The label is covered by the hand.', atSecond: 4 }];

type Decision = 'approve' | 'request_changes' | 'reject';

/** The steps of one order, each taken by an account that may take it. */
export const createOrderSteps = (cast: Cast, orderId: string) => {
  const { creator, advertiser, reviewer, otherReviewer, operator, otherOperator, now } = cast;
  const params = { path: { orderId } };
  const read = () => expectData(creator.client.GET('/orders/{orderId}', { params }));
  const waitForStatus = (status: string) => pollUntil(read, (order) => order.status === status);
  const cancel = async (): Promise<void> => {
    const quote = await expectData(advertiser.client.GET('/orders/{orderId}/cancellation-quote', { params }));
    const body = { quoteId: quote.quoteId, reason: 'The product is recalled.' };
    await expectData(advertiser.client.POST('/orders/{orderId}/cancellation', { params, body }));
  };
  return {
    waitForStatus,
    cancel,
    sendScript: async (text: string) => {
      await expectData(creator.client.POST('/orders/{orderId}/scripts', { params, body: { text } }));
    },
    reviewScript: async (decision: Exclude<Decision, 'reject'>) => {
      const body = decision === 'approve' ? { decision } : { decision, reasons };
      await expectData(advertiser.client.POST('/orders/{orderId}/script-reviews', { params, body }));
    },
    submitWork: async () => {
      const uploadId = await retryUntilAnswered(() => upload(creator, orderId, 'first-cut.mp4', firstCut));
      const body = { uploadIds: [uploadId], ...words };
      await expectData(creator.client.POST('/orders/{orderId}/submissions', { params, body }));
      await waitForStatus('in_review');
    },
    reviewWork: async (decision: Decision) => {
      const body = decision === 'approve' ? { decision } : { decision, reasons };
      await expectData(reviewer.client.POST('/orders/{orderId}/reviews', { params, body }));
    },
    approve: async () => {
      const body = { decision: 'approve' } as const;
      await expectData(advertiser.client.POST('/orders/{orderId}/advertiser-reviews', { params, body }));
    },
    requestChanges: async () => {
      const body = { decision: 'request_changes', reasons } as const;
      await expectData(advertiser.client.POST('/orders/{orderId}/advertiser-reviews', { params, body }));
    },
    appeal: async () => {
      const body = { statement: 'The label is in the picture.' };
      await expectData(creator.client.POST('/orders/{orderId}/appeals', { params, body }));
    },
    uphold: async () => {
      const { appeal } = await read();
      if (!appeal) throw new Error(`nobody has appealed in ${orderId}`);
      await expectData(
        otherReviewer.client.POST('/orders/{orderId}/appeals/{appealId}/decision', {
          params: { path: { orderId, appealId: appeal.id } },
          body: { decision: 'uphold', reasons },
        }),
      );
    },
    publish: async () => {
      const url = `https://www.douyin.com/video/${orderId}`;
      const body = { url, publishedAt: await now(), disclosed: true } as const;
      await expectData(creator.client.POST('/orders/{orderId}/publication', { params, body }));
      await waitForStatus('published');
    },
    accept: async () => {
      const body = { decision: 'accept' } as const;
      await expectData(advertiser.client.POST('/orders/{orderId}/acceptance', { params, body }));
    },
    dispute: async () => {
      const body = { decision: 'dispute', reasons } as const;
      await expectData(advertiser.client.POST('/orders/{orderId}/acceptance', { params, body }));
    },
    reply: async () => {
      const body = { statement: 'It is the approved cut.' };
      await expectData(creator.client.POST('/orders/{orderId}/disputes/reply', { params, body }));
    },
    resolve: async (amount: number) => {
      const { price } = await read();
      const body = { creatorAmount: { ...price, amount }, reasons };
      const data = await expectData(
        operator.client.POST('/orders/{orderId}/disputes/resolution', { params, body }),
      );
      if (!('proposal' in data)) return;
      const path = { proposalId: data.proposal.id };
      await expectData(
        otherOperator.client.POST('/operations/proposals/{proposalId}/decision', {
          params: { path },
          body: { decision: 'approve' },
        }),
      );
    },
    cancelByConsent: async () => {
      const body = { reason: 'I am unwell.' };
      await expectData(creator.client.POST('/orders/{orderId}/cancellation-requests', { params, body }));
      const { cancellationRequest } = await read();
      if (!cancellationRequest) throw new Error(`nobody requested to cancel ${orderId}`);
      await expectData(
        advertiser.client.POST('/orders/{orderId}/cancellation-requests/{requestId}/decision', {
          params: { path: { orderId, requestId: cancellationRequest.id } },
          body: { decision: 'grant' },
        }),
      );
    },
  };
};

export type OrderSteps = ReturnType<typeof createOrderSteps>;

const earnNothing = () => 0;
const earnAll = (price: number) => price;

const passReview = async (order: OrderSteps): Promise<void> => {
  await order.submitWork();
  await order.reviewWork('approve');
};

const publishWork = async (order: OrderSteps): Promise<void> => {
  await passReview(order);
  await order.approve();
  await order.publish();
};

export const disputedAmount = 3_333;

/**
 * Ten kinds of orders: finished, cancelled at each price, rejected, disputed, and left to the clock, which
 * reminds first.
 */
export const orderScenarios: Readonly<Record<string, OrderScenario>> = {
  'goes straight through': {
    run: async (order) => {
      await publishWork(order);
      await order.accept();
    },
    endStatus: 'settled',
    timeline: 'take submit_work pass approve approve publish accept settle',
    earnedAmount: earnAll,
  },
  'has changes of its script': {
    script: true,
    run: async (order) => {
      await order.sendScript('A roof, a glass.');
      await order.reviewScript('request_changes');
      await order.sendScript('A roof, a glass, a sip.');
      await order.reviewScript('approve');
      await publishWork(order);
      await order.accept();
    },
    endStatus: 'settled',
    timeline:
      'take submit_script request_changes submit_script approve submit_work pass approve approve publish accept settle',
    earnedAmount: earnAll,
  },
  'is cancelled after its script': {
    script: true,
    run: async (order) => {
      await order.sendScript('A roof, a glass.');
      await order.cancel();
    },
    endStatus: 'cancelled',
    timeline: 'take submit_script cancel',
    earnedAmount: (price) => Math.floor(price / 10),
  },
  'is cancelled after its work': {
    run: async (order) => {
      await order.submitWork();
      await order.cancel();
    },
    endStatus: 'cancelled',
    timeline: 'take submit_work pass cancel',
    earnedAmount: (price) => Math.floor(price / 2),
  },
  'is cancelled by consent': {
    run: (order) => order.cancelByConsent(),
    endStatus: 'cancelled',
    timeline: 'take request_cancellation grant_cancellation',
    earnedAmount: earnNothing,
  },
  'is rejected, and the appeal fails': {
    run: async (order) => {
      await order.submitWork();
      await order.reviewWork('reject');
      await order.appeal();
      await order.uphold();
    },
    endStatus: 'rejected',
    timeline: 'take submit_work pass reject appeal uphold',
    earnedAmount: earnNothing,
  },
  'is rejected without an appeal': {
    run: async (order) => {
      await order.submitWork();
      await order.reviewWork('reject');
    },
    endStatus: 'rejected',
    timeline: 'take submit_work pass reject close',
    earnedAmount: earnNothing,
  },
  'is disputed and split': {
    run: async (order) => {
      await publishWork(order);
      await order.dispute();
      await order.reply();
      await order.resolve(disputedAmount);
    },
    endStatus: 'settled',
    timeline: 'take submit_work pass approve approve publish dispute reply resolve settle',
    earnedAmount: () => disputedAmount,
  },
  'is approved by the silence of its advertiser': {
    run: passReview,
    runAfterTimeout: async (order) => {
      await order.waitForStatus('approved');
      await order.publish();
    },
    endStatus: 'settled',
    timeline: 'take submit_work pass approve approve publish accept settle',
    earnedAmount: earnAll,
  },
  'is never begun': {
    run: async () => {},
    endStatus: 'expired',
    timeline: 'take remind expire',
    earnedAmount: earnNothing,
  },
};
