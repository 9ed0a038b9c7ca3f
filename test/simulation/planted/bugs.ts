import { ledgerBugs } from './ledger-bugs.ts';
import { ruleBugs } from './rule-bugs.ts';
import { storeBugs } from './store-bugs.ts';
import { workflowBugs } from './workflow-bugs.ts';

/** A change of one line of the product: `from`, which the file contains once, becomes `to`. */
export type PlantedBug = {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
};

export const plantedBugs: readonly PlantedBug[] = [...ruleBugs, ...ledgerBugs, ...workflowBugs, ...storeBugs];
