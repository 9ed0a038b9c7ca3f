import { type CancellationTable, cancellationTable } from './cancellation-table.ts';
import { lifecycle, type Stages } from './lifecycle.ts';
import type { Order } from './order.ts';
import type { Terms, Timers } from './terms.ts';

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
  proof: 'PT24H',
  acceptPublication: 'P3D',
  disputeReply: 'P5D',
  disputeRuling: 'P14D',
  disputeRefund: 'P60D',
  cancellationConsent: 'PT48H',
};

/** One version of the rules: the lifecycle's table, and what a cancellation leaves to the creator. */
export type Process = {
  readonly version: string;
  readonly lifecycle: Stages;
  readonly cancellationTable: CancellationTable;
};

/** The process that new orders are made under. An order finishes under the version it began with. */
export const currentProcess = {
  version: '1',
  lifecycle,
  cancellationTable,
} as const satisfies Process;

export type Processes = ReadonlyMap<string, Process>;

/** Every version that an open order may have begun with. A version is never changed, and stays while it has orders. */
export const processes: Processes = new Map(
  [currentProcess].map((process: Process) => [process.version, process]),
);

/** The rules of a later release: under them no command is legal here, and the clock does nothing. */
const unknownProcess = (version: string): Process => ({ version, lifecycle: {}, cancellationTable: [] });

/** The process that an order began with. */
export const processOf = (
  { processVersion }: Pick<Terms, 'processVersion'>,
  registry: Processes = processes,
): Process => registry.get(processVersion) ?? unknownProcess(processVersion);

/** Whether this release knows the rules of an order and the state that it is in; what it does not know it leaves alone. */
export const isUnderstood = ({ terms, status }: Pick<Order, 'terms' | 'status'>): boolean =>
  Object.hasOwn(processOf(terms).lifecycle, status);
