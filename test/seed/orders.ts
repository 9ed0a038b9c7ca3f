import type { OrderSteps } from '#test/journey/order-scenarios.ts';

/** An order of the sample market: its state at the end, and the steps that lead there. */
export type SampleOrder = {
  readonly status: string;
  readonly script?: true;
  readonly isInvitation?: true;
  /** Whether its deadline passes at once. */
  readonly isLate?: true;
  readonly run: (order: OrderSteps) => Promise<void>;
};

const wait = async (): Promise<void> => {};

const passReview = async (order: OrderSteps): Promise<void> => {
  await order.submitWork();
  await order.reviewWork('approve');
};

const approve = async (order: OrderSteps): Promise<void> => {
  await passReview(order);
  await order.approve();
};

const publish = async (order: OrderSteps): Promise<void> => {
  await approve(order);
  await order.publish();
};

const settle = async (order: OrderSteps): Promise<void> => {
  await publish(order);
  await order.accept();
};

const dispute = async (order: OrderSteps): Promise<void> => {
  await publish(order);
  await order.dispute();
};

const reject = async (order: OrderSteps): Promise<void> => {
  await order.submitWork();
  await order.reviewWork('reject');
};

/** After the last round of changes, a third request goes to arbitration. */
const requestThreeChanges = async (order: OrderSteps): Promise<void> => {
  for (let round = 0; round < 3; round += 1) {
    await passReview(order);
    await order.requestChanges();
  }
};

/** An order in every state that does not pass in a moment; settled ones more often. */
export const sampleOrders: readonly SampleOrder[] = [
  { status: 'pending_acceptance', isInvitation: true, run: wait },
  { status: 'scripting', script: true, run: wait },
  { status: 'script_review', script: true, run: (order) => order.sendScript('A roof, a glass, a sip.') },
  { status: 'producing', run: wait },
  { status: 'in_review', run: (order) => order.submitWork() },
  {
    status: 'revising',
    run: async (order) => {
      await order.submitWork();
      await order.reviewWork('request_changes');
    },
  },
  { status: 'rejected', run: reject },
  {
    status: 'appealing',
    run: async (order) => {
      await reject(order);
      await order.appeal();
    },
  },
  { status: 'advertiser_review', run: passReview },
  { status: 'arbitration', run: requestThreeChanges },
  { status: 'approved', run: approve },
  { status: 'published', run: publish },
  { status: 'disputed', run: dispute },
  {
    status: 'refunded',
    run: async (order) => {
      await dispute(order);
      await order.reply();
      await order.resolve(0);
    },
  },
  { status: 'cancelled', run: (order) => order.cancelByConsent() },
  { status: 'settled', run: settle },
  {
    status: 'settled',
    run: async (order) => {
      await dispute(order);
      await order.reply();
      await order.resolve(60_000);
    },
  },
  { status: 'in_review', run: (order) => order.submitWork() },
  { status: 'advertiser_review', run: passReview },
  { status: 'settled', run: settle },
  { status: 'settled', run: settle },
  { status: 'published', run: publish },
  { status: 'producing', run: wait },
  { status: 'expired', isLate: true, run: (order) => order.waitForStatus('expired').then(wait) },
];
