import { commonFields } from './common.ts';
import { fileFields } from './files.ts';
import { moneyFields } from './money.ts';
import { operationFields } from './operations.ts';
import { orderFields } from './orders.ts';
import { partyFields } from './parties.ts';
import { problemFields } from './problems.ts';
import { taskFields } from './tasks.ts';

/**
 * Sentences for properties and parameters, for the document only: schemas are part of every bundle. A key is a name, or a
 * name behind the names around it, such as `Order.rounds.work`. The longest key counts. A parameter's key begins with `?`.
 */
export const fieldDescriptions: Readonly<Record<string, string>> = {
  ...partyFields,
  ...taskFields,
  ...orderFields,
  ...fileFields,
  ...moneyFields,
  ...operationFields,
  ...problemFields,
  ...commonFields,
};
