import type { Story } from '../build-example.ts';

const november = (day: number, time: string): string =>
  `2026-11-${String(day).padStart(2, '0')}T${time}:00.000Z`;
const december = (day: number, time: string): string =>
  `2026-12-${String(day).padStart(2, '0')}T${time}:00.000Z`;

/**
 * When things happen. Mei applies on 20 November. Aurora Tea publishes its task on the 25th. Mei takes it on the 26th, and
 * submits her work on the 27th. She publishes it on 4 December, and is paid on the 6th.
 */
export const moments = {
  applied: november(20, '02:00'),
  joined: november(20, '06:00'),
  drafted: november(25, '08:00'),
  opened: november(25, '09:00'),
  taken: november(26, '02:00'),
  submitted: november(27, '09:30'),
  reviewed: november(27, '15:00'),
  approved: november(28, '03:00'),
  applyBefore: november(28, '00:00'),
  monthStart: november(1, '00:00'),
  monthEnd: december(1, '00:00'),
  submitBefore: december(2, '00:00'),
  published: december(4, '09:00'),
  accepted: december(6, '03:00'),
  withdrawn: december(7, '02:00'),
  paid: december(7, '02:05'),
  soon: november(27, '10:00'),
} as const;

/** Moments by the names of properties. */
export const momentStory: Story = {
  at: moments.submitted,
  since: moments.submitted,
  from: moments.monthStart,
  to: moments.monthEnd,
  dueAt: november(29, '09:30'),
  createdAt: moments.drafted,
  updatedAt: moments.paid,
  requestedAt: moments.withdrawn,
  submittedAt: moments.drafted,
  openedAt: moments.opened,
  proposedAt: moments.submitted,
  begunAt: november(27, '03:00'),
  endedAt: november(27, '03:02'),
  failedAt: november(27, '09:00'),
  nextAttemptAt: november(27, '09:35'),
  expiresAt: moments.soon,
  validUntil: moments.soon,
  importedAt: december(1, '02:00'),
  boundAt: moments.opened,
  appealBefore: december(4, '09:30'),
  asOf: moments.submitted,
  applyBefore: moments.applyBefore,
  submitBefore: moments.submitBefore,
  publishWindow: { from: moments.monthEnd, to: december(16, '00:00') },
  timeZone: 'Asia/Shanghai',
  'Month.month': '2026-12',
  'Month.upTo': '2026-12-31',
  'Notice.at': moments.reviewed,
  'StaffAct.at': moments.reviewed,
  'Income.from': '2026-12-01',
  'Income.to': '2026-12-31',
  'Statement.month': '2026-12',
  'TaxSheet.month': '2026-12',
  'Proposal.expiresAt': december(4, '09:30'),
  'Proposed.proposal.expiresAt': december(4, '09:30'),
  'PublicCreator.since': moments.joined,
  'CreatorApplication.createdAt': moments.applied,
  'CreatorApplication.decidedAt': moments.joined,
  'AdvertiserProfile.decidedAt': moments.opened,
  'Order.createdAt': moments.taken,
  'Message.at': moments.taken,
  'getOwnRating.at': december(6, '04:00'),
  'correctRating.at': december(6, '04:00'),
  'WalletEntry.at': moments.accepted,
  'OrderEntry.at': moments.accepted,
  'Asset.createdAt': moments.joined,
  'AgencyAgreement.requestedAt': moments.joined,
  'AgencyAgreement.decidedAt': november(21, '02:00'),
  'Invitation.createdAt': moments.opened,
  'Invitation.dueAt': november(27, '09:00'),
  'Question.createdAt': november(25, '10:00'),
  'SavedView.createdAt': moments.opened,
  'WithdrawalCase.requestedAt': moments.withdrawn,
};
