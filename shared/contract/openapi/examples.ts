import { titleOf } from '../labels/problems.ts';
import { type ProblemSlug, problems, problemTypes } from '../problems.ts';
import { exampleIds, exampleTask } from './example-task.ts';
import { problemDetails } from './problem-details.ts';

const reason = { code: 'product-hidden', message: 'The label is covered by the hand.', atSecond: 4 };
const reasons = [reason];
const approve = { decision: 'approve' };
const yuan = (amount: number) => ({ amount: amount * 100, currency: 'CNY' });

/** Example requests. Together they run one order of an advertisement for cold-brew tea. */
export const requestExamples: Readonly<Record<string, unknown>> = {
  applyAsCreator: {
    platform: 'douyin',
    handle: 'mei',
    profileUrl: 'https://www.douyin.com/user/mei',
    followerCount: 128_000,
    accountStanding: 'normal',
    categories: ['food'],
  },
  decideApplication: approve,
  changeSettings: { language: 'zh' },
  writeAdvertiserProfile: {
    displayName: 'Aurora Tea',
    legalName: 'Aurora Tea (Hangzhou) Co., Ltd.',
    registrationNumber: '91330100MA27Q0T00X',
    contact: { name: 'Lin', email: 'lin@aurora-tea.example', phone: '+86 571 5550 0100' },
    country: 'CN',
    isOldEnough: true,
  },
  decideAdvertiser: approve,
  createAsset: {
    as: 'creator',
    purpose: 'avatar',
    fileName: 'mei.jpg',
    contentType: 'image/jpeg',
    size: 481_220,
  },
  decideAsset: approve,
  takeDownAsset: { reasons: [{ code: 'copyright', message: 'The logo belongs to somebody else.' }] },
  assignWork: { to: 'lin', note: 'This one needs somebody who knows the law of advertising.' },
  actInBulk: {
    act: 'redrive_order',
    subjectIds: [exampleIds.order],
    content: { reasons: [{ code: 'mended', message: 'The store answers again.' }] },
    dryRun: true,
  },
  saveView: { name: 'Late reviews', page: 'work', query: 'queue=in_review' },
  changeView: { name: 'Late reviews', page: 'work', query: 'queue=in_review', isFirst: true },
  grantExport: { reason: 'Letter of 2026-11-20, identity card checked.' },
  replayPartyDelivery: { reason: 'Their server was down this morning.' },
  writeNote: { subject: exampleIds.order, text: 'Called the creator; the file comes today.' },
  writeOrderNote: { text: 'Called the creator; the file comes today.' },
  writeAgency: { displayName: 'Bright Talent', isOldEnough: true },
  holdAccount: { scope: 'payouts', reasons: [{ code: 'suspicion', message: 'The payee is under review.' }] },
  releaseAccountHold: { reasons: [{ code: 'cleared', message: 'The payee was identified.' }] },
  suspendCreator: {
    reasons: [{ code: 'bought-followers', message: 'Half of the followers came in one night.' }],
  },
  suspendAdvertiser: { reasons: [{ code: 'unpaid', message: 'Creators were asked to work without pay.' }] },
  reinstateAdvertiser: { reasons: [{ code: 'appeal-upheld', message: 'The complaint was false.' }] },
  reinstateCreator: { reasons: [{ code: 'appeal-upheld', message: 'The numbers were explained.' }] },
  writePreferences: { categories: ['food'], formats: ['video'], minReward: yuan(500) },
  writeAvailability: {
    away: true,
    from: '2026-12-20T00:00:00.000Z',
    until: '2027-01-04T00:00:00.000Z',
    note: 'Back after the holidays.',
  },
  writeProfile: {
    displayName: 'Mei',
    bio: 'Tea and tea snacks.',
    expertise: ['tea'],
    styles: ['outdoors'],
    portfolio: [{ title: 'Spring harvest', url: 'https://www.douyin.com/video/7200000000000000001' }],
  },
  requestAgreement: { agencyId: exampleIds.agency, share: 2_000 },
  decideAgreement: { decision: 'accept' },
  decideClient: { decision: 'accept' },
  draftTask: exampleTask,
  changeTask: { title: 'Cold-brew tea: ten seconds of summer' },
  decideTask: approve,
  takeDownTask: { reasons: [{ code: 'forbidden-product', message: 'The product may not be advertised.' }] },
  takeDownQuestion: { reasons: [{ code: 'insult', message: 'The question insults the advertiser.' }] },
  restartInspection: { reasons: [{ code: 'mended', message: 'The decoder was updated.' }] },
  takeDownFile: { reasons: [{ code: 'copyright', message: 'The music belongs to somebody else.' }] },
  takeDownCreator: {
    reasons: [{ code: 'contact-details', message: 'The profile contains a telephone number.' }],
  },
  takeDownAdvertiser: {
    reasons: [{ code: 'misleading-name', message: 'The name is that of another brand.' }],
  },
  appealTakedown: { statement: 'The brand is ours. We can send the registration.' },
  decideTakedown: {
    decision: 'overturn',
    reasons: [{ code: 'proven', message: 'The brand is registered.' }],
  },
  applyForTask: { pitch: 'I film on roofs at sunrise.', quote: yuan(1_100) },
  decideTaskApplication: { decision: 'choose' },
  inviteCreators: { creatorIds: [exampleIds.creator], message: 'We like the style of your spring video.' },
  decideInvitation: { decision: 'accept' },
  askQuestion: { text: 'May the bottle be opened off camera?' },
  answerQuestion: { text: 'No. Show the first sip after opening.' },
  markQuestionsRead: { questionIds: [exampleIds.question] },
  createReport: {
    subject: { kind: 'task', taskId: exampleIds.task },
    code: 'fraud',
    reason: 'It asks for money in advance.',
  },
  reportQuestion: { reason: 'It asks for a telephone number.' },
  resolveReport: {
    action: 'hide',
    reasons: [{ code: 'contact', message: 'Contacts stay on the platform.' }],
  },
  submitScript: { text: 'Sunrise on the roof. A bottle is opened. First sip, and a long breath.' },
  reviewScript: approve,
  createUpload: {
    fileName: 'first-cut.mp4',
    contentType: 'video/mp4',
    size: 145_342,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
  completeUpload: {},
  createS3Request: { method: 'POST' },
  submitWork: {
    uploadIds: [exampleIds.upload],
    title: 'First sip of summer',
    description: 'A cold-brew oolong on the roof, in one take.',
    hashtags: ['AuroraTea'],
  },
  reviewOrder: { decision: 'request_changes', reasons },
  reviewAsAdvertiser: approve,
  appealDecision: { statement: 'The label is in full view from second 5 on.' },
  decideAppeal: { decision: 'overturn' },
  publishWork: {
    url: 'https://www.douyin.com/video/7300000000000000001',
    itemId: '7300000000000000001',
    publishedAt: '2026-12-04T09:00:00.000Z',
    disclosed: true,
  },
  decideProof: { decision: 'confirm' },
  acceptPublication: { decision: 'accept' },
  replyToDispute: { statement: 'It is the cut that you approved.' },
  resolveDispute: {
    creatorAmount: yuan(600),
    reasons: [{ code: 'half', message: 'Half of the time was shown.' }],
  },
  correctRating: { score: 4, text: 'Clear, and a little late.' },
  rateOrder: { score: 5, text: 'Quick and clear.' },
  cancelOrder: { quoteId: 'the quoteId of GET …/cancellation-quote', reason: 'The batch was recalled.' },
  requestCancellation: { reason: 'I am unwell.' },
  decideCancellationRequest: { decision: 'grant' },
  requestExtension: { until: '2026-12-05T00:00:00.000Z', reason: 'The parcel is late.' },
  decideExtensionRequest: { decision: 'grant' },
  sendMessage: { text: 'The parcel is in transit.' },
  markMessagesRead: { upTo: exampleIds.message },
  redriveDeadLetter: { reasons: [{ code: 'mended', message: 'The table answers again.' }] },
  holdOrder: {
    reasons: [{ code: 'reported', message: 'We examine a report about this order.' }],
    until: '2026-12-24T00:00:00.000Z',
  },
  redriveOrder: { reasons: [{ code: 'mended', message: 'The store answers again.' }] },
  markNotificationsRead: { ids: [exampleIds.notification] },
  createDeposit: { amount: yuan(3_000), provider: 'sandbox' },
  bindPayoutAccount: { type: 'alipay', holderName: '梅', accountNo: 'mei@example.com' },
  createWithdrawal: { amount: yuan(1_140) },
  resolveDeposit: {
    decision: 'received',
    evidence: { note: 'The payer rounded the sum and agrees to it.', reference: 'statement line 7' },
  },
  resolveWithdrawal: {
    decision: 'paid',
    evidence: { note: 'The bank shows the transfer.', reference: 'statement 2026-12, line 7' },
  },
  proposeAdjustment: {
    from: 'platform/fees',
    to: `creator/${exampleIds.creator}/available`,
    amount: yuan(60),
    reason: 'The fee was charged twice.',
    evidence: { note: 'Two entries for one order.', reference: 'complaint 4711' },
  },
  decideAdjustment: approve,
  decideProposal: approve,
  importStatement: {
    provider: 'sandbox',
    from: '2026-11-01T00:00:00.000Z',
    to: '2026-12-01T00:00:00.000Z',
    format: 'csv',
    statement: 'merchant_number,provider_reference,direction,amount,currency,at\n',
  },
  eraseAccount: { renounce: [{ role: 'creator', amount: 60, currency: 'CNY' }] },
  createWebhook: {
    url: 'https://aurora-tea.example/webhooks',
    eventTypes: [],
    description: 'Order dashboard',
  },
  changeWebhook: { enabled: true },
  replayDeliveries: { since: '2026-12-01T00:00:00.000Z', which: 'failed' },
  bindClient: { accountId: '7c9e6679-7425-40de-944b-e07fc1f90ae7', roles: ['advertiser'] },
  setFreeze: { deposits: false, withdrawals: true, reason: 'The provider reports an outage.' },
};

const problemFields: Partial<Record<ProblemSlug, object>> = {
  validation: {
    errors: [
      { in: 'body', pointer: '#/slots', code: 'too_small', message: 'at least 1' },
      { in: 'body', pointer: '#/colour', code: 'unrecognized_key', message: 'unknown field' },
    ],
  },
  'account-on-hold': {
    scope: 'payouts',
    reasons: [{ code: 'suspicion', message: 'The payee is under review.' }],
  },
  'method-not-allowed': { allow: 'GET, HEAD, OPTIONS' },
  'illegal-transition': { state: 'in_review', allowed: ['approve', 'reject', 'request_changes'] },
  'creator-not-eligible': { unmet: [{ rule: 'standing', required: 'active', actual: 'suspended' }] },
  'deadline-passed': { dueAt: '2026-12-01T00:00:00.000Z' },
  'too-many-open-orders': { max: 5 },
  'insufficient-funds': { available: 60_000, required: 240_000 },
  'withdrawal-limit': { limit: 'minimum', least: 100, most: 10_000_000, requested: 1 },
  'deliverable-invalid': {
    findings: [{ code: 'not_stored', message: '"first-cut.mp4" has not arrived yet.' }],
  },
  throttled: { retryAfterSeconds: 1 },
};

const problemExample = (slug: ProblemSlug): unknown => ({
  type: `${problemTypes}${slug}`,
  title: titleOf(slug),
  status: problems[slug],
  detail: problemDetails[slug],
  instance: `/orders/${exampleIds.order}`,
  requestId: 'dGhlIHJlcXVlc3Q=',
  ...problemFields[slug],
});

/** One example of each problem. */
export const problemExamples: Readonly<Record<string, { readonly value: unknown }>> = Object.fromEntries(
  Object.keys(problems).map((slug) => [slug, { value: problemExample(slug as ProblemSlug) }]),
);
