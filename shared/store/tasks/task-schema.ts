import * as z from 'zod';
import { Task } from '../../domain/tasks/task.ts';
import { keepDocument } from '../document.ts';
import { itemReader } from '../stored.ts';
import type { Item } from '../table.ts';

const StoredTask = Task.omit({ slotsLeft: true, held: true });

/** Values that every claim changes are separate attributes, so that a claim updates two numbers only. */
const readTask = itemReader(z.object({ task: StoredTask, slotsLeft: z.int(), held: z.int() }));

export const toTask = (item: Item): Task => {
  const { task, slotsLeft, held } = readTask(item);
  return keepDocument({ ...task, slotsLeft, held }, task);
};
