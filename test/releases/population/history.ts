import { type Acts, reasons, type Taken } from './acts.ts';
import { approve, type DrivenPlatform, turnOften } from './platform.ts';

const rating = { score: 5, text: 'Good work.' };

/** Orders that end at once, by people or by the settlement. */
const endAtOnce = async (p: DrivenPlatform, acts: Acts) => {
  const rated = await acts.take('mei', { script: true });
  await acts.asCreator(rated, '/scripts', { text: 'A roof, a glass.' });
  await acts.asAdvertiser(rated, '/script-reviews', { decision: 'approve' });
  await acts.settle(rated);
  await acts.asCreator(rated, '/ratings', rating);
  await acts.asAdvertiser(rated, '/ratings', { score: 4 });

  for (const creator of ['lin', 'hao', 'bo', 'yun', 'quan'])
    await acts.settle(await acts.take(creator, { category: 'tea' }));
  const dollars = { amount: 20_000, currency: 'USD' };
  await acts.settle(await acts.take('mei', { reward: dollars }));

  const split = await acts.take('lin');
  await acts.toPublished(split);
  await acts.dispute(split);
  await acts.asCreator(split, '/disputes/reply', { statement: 'It is the approved cut.' });
  const creatorAmount = { amount: 33_333, currency: 'CNY' };
  await approve(
    p,
    await p.post('otto:operator', `/orders/${split.id}/disputes/resolution`, { creatorAmount, reasons }),
  );
  await acts.come(split, 'settled');

  const refunded = await acts.take('yun');
  await acts.toPublished(refunded);
  await acts.dispute(refunded);
  const nothing = { amount: 0, currency: 'CNY' };
  await p.post('otto:operator', `/orders/${refunded.id}/disputes/resolution`, {
    creatorAmount: nothing,
    reasons,
  });

  const cancelled = await acts.take('mei', { script: true });
  await acts.asCreator(cancelled, '/scripts', { text: 'A roof, a glass.' });
  await acts.cancel(cancelled);

  const parted = await acts.take('lin');
  const { cancellationRequest } = await acts.asCreator(parted, '/cancellation-requests', {
    reason: 'I am unwell.',
  });
  const { id: requestId } = cancellationRequest as { id: string };
  await acts.asAdvertiser(parted, `/cancellation-requests/${requestId}/decision`, { decision: 'grant' });
  return rated.id;
};

/** Rejected work that was changed once and is now between the parties. */
export const toArbitration = async (acts: Acts, order: Taken) => {
  await acts.toAdvertiserReview(order);
  await acts.askForChanges(order);
  await acts.toAdvertiserReview(order);
  await acts.askForChanges(order);
};

/** Orders that the clock ends, when it is turned past all their deadlines. */
const leaveToTheClock = async (p: DrivenPlatform, acts: Acts, ids: Readonly<Record<string, string>>) => {
  const invited = await acts.openTask({ engagement: 'invite', slots: 2 });
  const creatorIds = [ids.lin, ids.yun];
  const sent = await p.post('aurora:advertiser', `/tasks/${invited}/invitations`, { creatorIds });
  const [declined] = sent.items as { id: string }[];
  await p.post('lin:creator', `/invitations/${declined?.id}/decision`, { decision: 'decline' });

  const expired = await acts.take('mei', {
    applyBefore: await acts.inDays(3),
    submitBefore: await acts.inDays(5),
  });
  const rejected = await acts.take('bo');
  await acts.handIn(rejected);
  await acts.judge(rejected, 'reject');
  const refunded = await acts.take('yun');
  await acts.toPublished(refunded);
  await acts.dispute(refunded);
  const silent = await acts.take('hao');
  await acts.toPublished(silent);
  const arbitrated = await acts.take('bo');
  await toArbitration(acts, arbitrated);
  await acts.asReviewer(arbitrated, '/reviews', { decision: 'reject', reasons });
  const unrevised = await acts.take('lin');
  await acts.handIn(unrevised);
  await acts.judge(unrevised, 'request_changes');
  const late = await acts.take('mei', {
    submitBefore: await acts.inDays(60),
    publishWindow: {
      from: await acts.inDays(-1),
      to: await acts.inDays(80),
    },
  });
  await acts.handIn(late);
  return { expired, rejected, refunded, silent, unrevised, late };
};

/** Everything that has ended before the release is frozen. Returns the id of a settled order. */
export const makeHistory = async (p: DrivenPlatform, acts: Acts, ids: Readonly<Record<string, string>>) => {
  const settled = await endAtOnce(p, acts);
  const left = await leaveToTheClock(p, acts, ids);
  await turnOften(p, 14, 'P1D');
  await acts.come(left.expired, 'expired');
  await acts.come(left.unrevised, 'expired');
  await acts.come(left.refunded, 'refunded');
  await acts.come(left.silent, 'settled');
  await acts.come(left.rejected, 'rejected');
  return settled;
};
