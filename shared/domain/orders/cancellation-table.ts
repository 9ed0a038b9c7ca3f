import type { BasisPoints } from '../money.ts';

/** How far an order's work has come. */
export type CompensationStage = 'approved' | 'work_submitted' | 'script_submitted' | 'taken';

/** What a cancellation by the advertiser leaves to the creator at each stage. */
export type CancellationTable = readonly {
  readonly stage: CompensationStage;
  readonly share: BasisPoints;
  readonly description: string;
}[];

/** What the creator is owed when the advertiser cancels, by how far the work has come; the furthest stage counts. */
export const cancellationTable = [
  {
    stage: 'approved',
    share: 10_000,
    description: 'the work was approved, or a second round of changes was asked for',
  },
  { stage: 'work_submitted', share: 5_000, description: 'the work was handed in' },
  { stage: 'script_submitted', share: 1_000, description: 'a script was handed in' },
  { stage: 'taken', share: 0, description: 'nothing was handed in yet' },
] as const satisfies CancellationTable;
