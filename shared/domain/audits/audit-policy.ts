/** How the ledger is audited. */
export type AuditPolicy = {
  /** The number of slices, which are audited one after the other. */
  readonly slices: number;
  /** How often the next slice starts. With one hour and 24 slices, an audit covers everything once a day. */
  readonly interval: string;
  /** How long an entry takes at the most from its moment until the whole table, indexes included, shows it. */
  readonly settleTime: string;
  /** How many entries one run reads; a longer journal takes several runs. */
  readonly entriesPerRun: number;
  /** The day before which nothing was booked. */
  readonly journalFrom: string;
};

export const defaultAuditPolicy: AuditPolicy = {
  slices: 24,
  interval: 'PT1H',
  settleTime: 'PT5M',
  entriesPerRun: 200_000,
  journalFrom: '2026-11-01',
};
