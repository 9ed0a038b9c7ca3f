import { addDuration, type Instant } from '../time.ts';

/** How the ledger is audited. */
export type AuditPolicy = {
  /** The number of slices, which are audited one after the other. */
  readonly slices: number;
  /** How often the next slice starts. With one hour and 24 slices, an audit covers everything once a day. */
  readonly interval: string;
  /** The maximum time until the table and its indexes show an entry. */
  readonly settleTime: string;
  /** About how many entries one run closes; a longer journal takes several runs. */
  readonly entriesPerRun: number;
  /** The day of the first journal entry. */
  readonly journalFrom: string;
  /** The maximum age of the last statement of each provider that moves real money. */
  readonly maxStatementAge: string;
};

export const defaultAuditPolicy: AuditPolicy = {
  slices: 24,
  interval: 'PT1H',
  settleTime: 'PT5M',
  entriesPerRun: 200_000,
  journalFrom: '2026-11-01',
  maxStatementAge: 'P7D',
};

/** Runs begin some seconds early or late. An audit that had to wait for the next run would begin later each time. */
const maxRunDelay = 'PT5M';

/** Whether the next audit begins, after the last one. */
export const isAuditDue = (
  lastBegunAt: Instant,
  now: Instant,
  { interval }: Pick<AuditPolicy, 'interval'>,
): boolean => addDuration(lastBegunAt, interval) <= addDuration(now, maxRunDelay);
