import type { BasisPoints } from '../money.ts';

/** The progress of an order, which decides the compensation. */
export type CompensationStage = 'approved' | 'work_submitted' | 'script_submitted' | 'taken';

/** The creator's share of the price at each stage, if the advertiser cancels. */
export type CancellationTable = readonly {
  readonly stage: CompensationStage;
  readonly share: BasisPoints;
  readonly description: string;
}[];

/** The creator's compensation if the advertiser cancels. The latest stage counts. */
export const cancellationTable = [
  {
    stage: 'approved',
    share: 10_000,
    description: 'the work was approved, or a second round of changes was requested',
  },
  { stage: 'work_submitted', share: 5_000, description: 'the work was submitted' },
  { stage: 'script_submitted', share: 1_000, description: 'a script was submitted' },
  { stage: 'taken', share: 0, description: 'nothing was submitted yet' },
] as const satisfies CancellationTable;
