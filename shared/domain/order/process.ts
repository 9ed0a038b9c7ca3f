import type { Duration } from '../time.ts';
import { cancellationTable } from './compensation.ts';
import { lifecycle } from './lifecycle.ts';
import type { Timers } from './order.ts';

/** The time limits that orders are made with unless the operator of the platform configures others. */
export const defaultTimers: Timers = {
  acceptance: 'PT24H',
  scripting: 'PT72H',
  scriptReview: 'PT72H',
  machineWork: 'PT1H',
  review: 'PT24H',
  revision: 'PT48H',
  appealWindow: 'PT72H',
  appeal: 'PT48H',
  advertiserReview: 'PT72H',
  arbitration: 'PT48H',
  acceptPublication: 'P3D',
  disputeReply: 'P5D',
  disputeRuling: 'P14D',
  disputeRefund: 'P60D',
  cancellationConsent: 'PT48H',
} satisfies Record<string, Duration>;

/** The process that new orders are made under. An order finishes under the version it began with. */
export const currentProcess = {
  version: '1',
  lifecycle,
  cancellationTable,
} as const;
