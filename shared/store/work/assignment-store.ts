import { Assignment, assigneeOf } from '../../domain/work/assignment.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { alwaysTrue, exists, put, remove, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import { readEach } from '../stored.ts';
import { getItems, type Table } from '../table.ts';

export const toAssignment = attributeReader('assignment', Assignment);

export const { find: findAssignment } = openCollection(keys.assignment, toAssignment);

/** The assignments of these subjects, eventually consistent. */
export const findAssignments = async (
  table: Table,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Assignment>> => {
  const wanted = [...new Set(subjects)].map(keys.assignment);
  const items = wanted.length > 0 ? await getItems(table, wanted, false) : [];
  return new Map(readEach(table, items, toAssignment).map((one) => [one.subject, one]));
};

/** Assigns work over an earlier assignment. The last one counts. */
export const assignmentWrite = (assignment: Assignment): Write =>
  put(
    {
      ...keys.assignment(assignment.subject),
      ...indexKeys(indexes.assignmentsOf(assigneeOf(assignment)), `${assignment.at}#${assignment.subject}`),
      assignment,
    },
    alwaysTrue,
  );

export const removedAssignmentWrite = (subject: string): Write => remove(keys.assignment(subject), exists);
