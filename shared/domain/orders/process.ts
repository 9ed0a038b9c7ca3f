import { type CancellationTable, cancellationTable } from './cancellation-table.ts';
import { lifecycle, type Stages } from './lifecycle.ts';
import { firstLifecycle } from './lifecycle-1.ts';
import type { Order } from './order.ts';
import type { Terms, Timers } from './terms.ts';

/** The time limits of new orders, unless the policy has others. */
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
  proof: 'PT24H',
  acceptPublication: 'P3D',
  disputeReply: 'P5D',
  disputeRuling: 'P14D',
  disputeRefund: 'P60D',
  cancellationConsent: 'PT48H',
};

/** One version of the rules: the lifecycle table, the cancellation table, and what they cannot say. */
export type Process = {
  readonly version: string;
  readonly lifecycle: Stages;
  readonly cancellationTable: CancellationTable;
  /** Whether a request to cancel ends when the creator continues the work, or when its price changes. */
  readonly endsOutdatedRequests: boolean;
};

/** The process of new orders. An order finishes under the version at its creation. */
export const currentProcess = {
  version: '2',
  lifecycle,
  cancellationTable,
  endsOutdatedRequests: true,
} as const satisfies Process;

/** The process of orders of the releases 0.1.0 to 0.2.0. */
const firstProcess: Process = {
  version: '1',
  lifecycle: firstLifecycle,
  cancellationTable,
  endsOutdatedRequests: false,
};

export type Processes = ReadonlyMap<string, Process>;

/** Every version that open orders can have. A version never changes, and stays while it has open orders. */
export const processes: Processes = new Map(
  [firstProcess, currentProcess].map((process) => [process.version, process]),
);

/** The process of a later release. This release allows no command on its orders. */
const unknownProcess = (version: string): Process => ({
  version,
  lifecycle: {},
  cancellationTable: [],
  endsOutdatedRequests: false,
});

/** The process of an order. */
export const processOf = (
  { processVersion }: Pick<Terms, 'processVersion'>,
  registry: Processes = processes,
): Process => registry.get(processVersion) ?? unknownProcess(processVersion);

/** Whether this release knows the process and the state of an order. It does not change other orders. */
export const isUnderstood = ({ terms, status }: Pick<Order, 'terms' | 'status'>): boolean =>
  Object.hasOwn(processOf(terms).lifecycle, status);
