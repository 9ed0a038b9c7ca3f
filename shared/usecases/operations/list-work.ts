import type * as routes from '../../contract/routes/work.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuse } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { type Assignment, assigneeOf, assigneesOf } from '../../domain/work/assignment.ts';
import {
  isLateWork,
  mergeWork,
  toSortKey,
  toWorkPlace,
  type WorkPlace,
} from '../../domain/work/merge-work.ts';
import { findApplications } from '../../store/creators/creator-application-store.ts';
import { indexes } from '../../store/indexes.ts';
import { findOrders } from '../../store/orders/order-store.ts';
import type { Page, PageRequest, Position } from '../../store/page.ts';
import { selectFromLists } from '../../store/select-from-lists.ts';
import { listItems, type Table } from '../../store/table.ts';
import {
  assignmentWrite,
  findAssignment,
  findAssignments,
  removedAssignmentWrite,
  toAssignment,
} from '../../store/work/assignment-store.ts';
import type { Caller } from '../caller.ts';
import { listPage } from '../paging.ts';
import { toTaskName } from '../tasks/task-name.ts';
import type { UseCase } from '../use-case.ts';
import { queuesOf, type StaffQueue } from './queues.ts';

const toAssignmentView = ({ to, isRole, by, at, note }: Assignment) => ({
  ...{ to, by, at },
  ...(isRole && { isRole }),
  ...(note !== undefined && { note }),
});

/** The first things of a queue from a merged position on, by their index keys alone. */
const readQueue = async (
  table: Table,
  queue: StaffQueue,
  limit: number,
  after: Position | undefined,
): Promise<readonly WorkPlace[]> => {
  const from = after ? toSortKey(queue, { dueAt: after.dueAt ?? '', id: after.id ?? '' }) : '';
  // One more tells that there is a next page. The first one is that of the position, if it is in this queue.
  const { items } = await listItems(table, { ...queue.range, between: [from, '~'] }, limit + 2);
  const sortKey = `${queue.range.index}sk`;
  return items.map((item) => toWorkPlace(queue, String(item[sortKey])));
};

/** A page of several queues in one list: most overdue first. It reads one page of each queue. */
const readWork = async (
  table: Table,
  queues: readonly StaffQueue[],
  { limit, after }: PageRequest,
): Promise<Page<WorkPlace>> => {
  const places = await Promise.all(queues.map((queue) => readQueue(table, queue, limit, after)));
  const start = after && { dueAt: after.dueAt ?? '', id: after.id ?? '' };
  const found = mergeWork(places, limit + 1, start);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    ...(last && found.length > limit && { next: { dueAt: last.dueAt, id: last.id } }),
  };
};

const idsOf = (places: readonly WorkPlace[], wanted: string): readonly string[] => [
  ...new Set(places.filter(({ kind }) => kind === wanted).map(({ id }) => id)),
];

/** What work is about: the task and the parties of an order, the creator who applies, or a task or an advertiser. */
const readSubjects = async (table: Table, places: readonly WorkPlace[]) => {
  const [found, applied] = await Promise.all([
    findOrders(table, idsOf(places, 'order')),
    findApplications(table, idsOf(places, 'application')),
  ]);
  const orders = new Map(found.map((order) => [order.id, order]));
  const applications = new Map(applied.map((application) => [application.id, application]));
  return ({ kind, id }: WorkPlace) => {
    if (kind === 'task' || kind === 'advertiser') return { [kind]: { id } };
    const application = applications.get(id);
    if (application) return { creator: { id: application.creatorId } };
    const order = orders.get(id);
    if (!order) return {};
    const { creatorId, advertiserId } = order;
    return { task: toTaskName(order), creator: { id: creatorId }, advertiser: { id: advertiserId } };
  };
};

const withAssignments = async (table: Table, places: readonly WorkPlace[], now: Instant) => {
  const assigned = await findAssignments(
    table,
    places.map(({ id }) => id),
  );
  return places.map((place) => {
    const assignment = assigned.get(place.id);
    return {
      ...place,
      isLate: isLateWork(place, now),
      ...(assignment && { assignment: toAssignmentView(assignment) }),
    };
  });
};

/** Lists everything that waits for staff and that the caller may see, most overdue first. */
export const listWork =
  (deps: ApiDeps): UseCase<typeof routes.listWork> =>
  ({ query, caller, now }) => {
    const queues = queuesOf(caller, query.queue);
    const names = queues.map(({ name }) => name).join(' ');
    return listPage(deps, `work ${names} ${query.assigned}`, query, async (page) => {
      const { items, next } = await readWork(deps.table, queues, page);
      const shown = await withAssignments(deps.table, items, now);
      const wanted = shown.filter(({ assignment }) => isWanted(assignment, query.assigned, caller));
      const subjectOf = await readSubjects(deps.table, wanted);
      return { items: wanted.map((one) => ({ ...one, ...subjectOf(one) })), ...(next && { next }) };
    });
  };

const isWanted = (
  assignment: Pick<Assignment, 'to' | 'isRole'> | undefined,
  assigned: 'any' | 'me' | 'nobody',
  { accountId, roles }: Caller,
): boolean => {
  if (assigned === 'any') return true;
  if (assigned === 'nobody' || !assignment) return assigned === 'nobody' && !assignment;
  return assigneesOf(accountId, roles).includes(assigneeOf(assignment));
};

/** Lists the work that was handed to the caller or to their roles, latest first. What is done stays until it is released. */
export const listOwnWork =
  (deps: ApiDeps): UseCase<typeof routes.listOwnWork> =>
  ({ query, caller: { accountId, roles } }) =>
    listPage(deps, `work of ${accountId} ${roles.join(' ')}`, query, async (page) => {
      const ranges = assigneesOf(accountId, roles).map(indexes.assignmentsOf);
      const { items, next } = await selectFromLists(deps.table, ranges, page, {
        read: toAssignment,
        isSelected: () => true,
      });
      return {
        items: items.map((one) => ({ id: one.subject, assignment: toAssignmentView(one) })),
        ...(next && { next }),
      };
    });

/** Hands work to a person or to a role, with a note. Without both, the caller takes it. */
export const assignWork: UseCase<typeof routes.assignWork> = async ({
  params: { subjectId },
  body: { to, toRole, note },
  caller: { accountId },
  now,
}) => {
  const assignment = {
    ...{ subject: subjectId, to: toRole ?? to ?? accountId, by: accountId, at: now },
    ...(toRole && { isRole: true as const }),
    ...(note !== undefined && { note }),
  };
  return {
    response: { id: subjectId, assignment: toAssignmentView(assignment) },
    writes: [assignmentWrite(assignment)],
  };
};

/** Gives assigned work back to everybody. */
export const releaseWork =
  (deps: ApiDeps): UseCase<typeof routes.releaseWork> =>
  async ({ params: { subjectId } }) => {
    const found = await findAssignment(deps.table, subjectId);
    if (!found) return refuse('not-found', 'Nobody has this work.');
    return {
      response: { id: subjectId, assignment: toAssignmentView(found) },
      writes: [removedAssignmentWrite(subjectId)],
    };
  };
