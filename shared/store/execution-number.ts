import { allOf, exists, update, type Write } from './commit.ts';
import type { Key } from './keys.ts';

/** Stores the number of the last execution of an order or a withdrawal. It only grows. */
export const executionNumberWrite = (key: Key, number: number): Write =>
  update(
    key,
    { set: { executions: number } },
    allOf(exists, {
      expression: 'attribute_not_exists(executions) OR executions < :number',
      values: { ':number': number },
    }),
  );
