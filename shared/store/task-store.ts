import * as z from 'zod';
import { Requirements } from '../contract/schemas/tasks.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import { maySlotBeTaken, type Task } from '../domain/task/task.ts';
import type { Instant } from '../domain/time.ts';
import { isNew, type OrElse, put, stale, update, type Write } from './commit.ts';
import { type HallSort, hallShards, keys, listed, lists, shardOf } from './keys.ts';
import { getItem, getItems, type Item, listItems, type Table } from './table.ts';

const Sum = z.strictObject({ amount: z.int(), currency: z.string() });

const TaskSchema = z.strictObject({
  id: z.string(),
  advertiserId: z.string(),
  advertiserName: z.string(),
  status: z.enum(['draft', 'open', 'closed']),
  version: z.int(),
  createdAt: z.string(),
  openedAt: z.string().optional(),
  closedAt: z.string().optional(),
  title: z.string(),
  category: z.string(),
  platform: z.string(),
  formats: z.array(z.string()),
  brief: z.strictObject({
    product: z.string(),
    goal: z.string(),
    requirements: Requirements,
    references: z.array(z.string()).optional(),
  }),
  reward: Sum,
  slots: z.int(),
  engagement: z.enum(['open', 'recruit', 'invite']),
  script: z.boolean(),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  audience: z.strictObject({
    gender: z.enum(['any', 'female', 'male']),
    ageBands: z.array(z.string()),
    regions: z.array(z.string()),
  }),
  applyBefore: z.string(),
  submitBefore: z.string(),
  publishWindow: z.strictObject({ from: z.string(), to: z.string() }),
});

/** What changes whenever a slot is taken stands beside the task, so that takers change two numbers and nothing else. */
const RecordSchema = z.object({ task: TaskSchema, slotsLeft: z.int(), held: z.int() });

export const toTask = (item: Item): Task => {
  const { task, slotsLeft, held } = RecordSchema.parse(item);
  return { ...task, slotsLeft, held } as Task;
};

export const findTask = async (table: Table, taskId: string): Promise<Task | undefined> => {
  const item = await getItem(table, keys.task(taskId));
  return item && toTask(item);
};

/** Rewards as text of one length, so that text order is the order of the numbers. */
const rewardDigits = 15;

const hallKeys = (
  task: Pick<Task, 'id' | 'openedAt' | 'applyBefore' | 'reward'>,
): Readonly<Record<HallSort, string>> => ({
  newest: `${task.openedAt}#${task.id}`,
  deadline: `${task.applyBefore}#${task.id}`,
  reward: `${String(task.reward.amount).padStart(rewardDigits, '0')}#${task.id}`,
});

const placesInHall = (task: Omit<Task, 'slotsLeft' | 'held'>): Readonly<Record<string, string>> => {
  const shard = shardOf(task.id, hallShards);
  const places = Object.entries(hallKeys(task)) as [HallSort, string][];
  return Object.assign({}, ...places.map(([sort, key]) => listed(lists.hall(sort, shard), key)));
};

export type HallPage = { readonly tasks: readonly Task[]; readonly after?: string };

/**
 * One page of the hall, merged from its partitions; it begins after the sort key `after`. Whatever comes or goes
 * meanwhile, nothing that stays is shown twice or left out.
 */
export const listHall = async (
  table: Table,
  sort: HallSort,
  limit: number,
  after: string | undefined,
): Promise<HallPage> => {
  const shards = Array.from({ length: hallShards }, (_, shard) => lists.hall(sort, shard));
  const pages = await Promise.all(
    shards.map((listing) => listItems(table, { ...listing, ...(after && { beyond: after }) }, limit)),
  );
  const sortKey = `${shards[0]?.index}sk`;
  const direction = shards[0]?.newestFirst ? -1 : 1;
  const merged = pages
    .flatMap(({ items }) => items.map((item) => ({ place: String(item[sortKey]), id: String(item.pk) })))
    .sort((a, b) => (a.place < b.place ? -direction : direction))
    .slice(0, limit);
  const items = await getItems(
    table,
    merged.map(({ id }) => ({ pk: id, sk: 'TASK' })),
  );
  const last = merged.length === limit ? merged.at(-1)?.place : undefined;
  return { tasks: items.map(toTask), ...(last && { after: last }) };
};

const taskItem = ({ slotsLeft, held, ...task }: Task) => ({
  ...keys.task(task.id),
  ...listed(lists.tasksOfAdvertiser(task.advertiserId), `${task.createdAt}#${task.id}`),
  ...(task.status === 'open' && placesInHall(task)),
  slotsLeft,
  held,
  task,
});

export const writeOfNewTask = (task: Task): Write => put(taskItem(task), isNew);

/** Writes a task over the one that was read, unless it was changed or a slot was taken or freed meanwhile. */
export const writeOfTask = (before: Task, after: Task): Write =>
  put(taskItem(after), {
    expression: '#task.version = :version AND slotsLeft = :slotsLeft AND held = :held',
    names: { '#task': 'task' },
    values: { ':version': before.version, ':slotsLeft': before.slotsLeft, ':held': before.held },
  });

/**
 * Takes one slot and its money. The condition looks at what is left and not at the version, so that creators who
 * take different slots at once do not make each other decide again.
 */
export const writeOfTakenSlot = (task: Task, now: Instant): Write =>
  update(
    keys.task(task.id),
    'SET slotsLeft = slotsLeft - :one, held = held - :reward',
    {
      expression:
        '#task.#status = :open AND slotsLeft >= :one AND held >= :reward AND #task.applyBefore >= :now',
      names: { '#task': 'task', '#status': 'status' },
      values: { ':one': 1, ':reward': task.reward.amount, ':open': 'open', ':now': now },
    },
    whyNoSlot(now),
  );

const whyNoSlot =
  (now: Instant): OrElse =>
  (item) =>
    item ? (maySlotBeTaken(toTask(item), now) ?? 'stale') : refuse('not-found', 'There is no such task.');

/** Gives a slot and its money back to a task. A closed task keeps the money until it is closed again; nobody can take the slot. */
export const writeOfFreedSlot = (taskId: string, reward: number): Write =>
  update(
    keys.task(taskId),
    'SET slotsLeft = slotsLeft + :one, held = held + :reward',
    { expression: 'attribute_exists(pk)', values: { ':one': 1, ':reward': reward } },
    stale,
  );

/** One creator takes one task once. */
export const writeOfClaim = (taskId: string, creatorId: string, orderId: string): Write =>
  put({ ...keys.claim(taskId, creatorId), orderId }, isNew, alreadyClaimed);

const alreadyClaimed = (claim: Item | undefined): Refusal =>
  refuse('already-claimed', 'You have taken this task already.', { orderId: claim?.orderId });

/** The refusal of a creator who has taken the task before; nobody else is refused. */
export const refuseSecondClaim = async (
  table: Table,
  taskId: string,
  creatorId: string,
): Promise<Refusal | undefined> => {
  const claim = await getItem(table, keys.claim(taskId, creatorId));
  return claim && alreadyClaimed(claim);
};
