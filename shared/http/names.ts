import type * as z from 'zod';
import { PartyName, TaskAdvertiser, TaskName } from '../contract/schemas/names.ts';
import type { Deps } from '../deps.ts';
import { partyKinds } from '../domain/accounts/account.ts';
import {
  defaultDisplayName,
  type Party,
  partyKindOf,
  publicNameOf,
  publicPicturesOf,
} from '../domain/accounts/party.ts';
import { copyPathOf } from '../domain/assets/asset-purposes.ts';
import { findParties } from '../store/accounts/party-store.ts';
import { findTasks } from '../store/tasks/task-store.ts';
import { toNamedTask, toTaskName } from '../usecases/tasks/task-name.ts';
import { createNameCache } from './name-cache.ts';

/** What others see of a party or of a task: its name, and the path of a picture. */
type Shown = Readonly<Record<string, string>>;

type Names = ReadonlyMap<string, Shown>;

/** Adds the names of parties and tasks to a response, beside their ids. */
export type AddNames = (schema: z.ZodType, answer: unknown) => Promise<unknown>;

/** A party without an item is one of a release before 0.3.0 that no migration has reached. */
const nameOf = (id: string, party: Party | undefined): string | undefined => {
  const kind = partyKindOf(id);
  return party || !kind ? party && publicNameOf(party) : defaultDisplayName(kind, id);
};

const toShownParty = (id: string, party: Party | undefined): Shown => {
  const displayName = nameOf(id, party);
  const avatar = party && publicPicturesOf(party).avatar;
  return {
    ...(displayName !== undefined && { displayName }),
    ...(avatar !== undefined && { avatar: copyPathOf(avatar, 'small') }),
  };
};

/** Reads the names of parties and tasks, eventually consistent. A response has few of them, and many responses the same. */
const createNameReader = ({ table, now }: Pick<Deps, 'table' | 'now'>) => {
  const readParties = createNameCache({ now }, async (ids) => {
    const parties = new Map((await findParties(table, ids, false)).map((party) => [party.id, party]));
    return new Map(ids.map((id) => [id, toShownParty(id, parties.get(id))]));
  });
  const readTasks = createNameCache({ now }, async (ids) => {
    const tasks = await findTasks(table, ids);
    return new Map(tasks.map((task): [string, Shown] => [task.id, toTaskName(toNamedTask(task))]));
  });
  return async (ids: readonly string[]): Promise<Names> => {
    const taskIds = ids.filter(isTaskId);
    const partyIds = ids.filter((id) => !isTaskId(id));
    const [parties, tasks] = await Promise.all([readParties(partyIds), readTasks(taskIds)]);
    return new Map([...parties, ...tasks]);
  };
};

/** Adds names to responses. Use cases know ids only: a field with an id, or an object with nothing but its id. */
export const createAddNames = (deps: Pick<Deps, 'table' | 'now'>): AddNames => {
  const readNames = createNameReader(deps);
  return async (schema, answer) => {
    const named = namesInSchema(schema);
    if (named.size === 0) return answer;
    const isNamed = (id: string): boolean => named.has(isTaskId(id) ? 'task' : 'party');
    const ids = [...collectIds(answer)].filter(isNamed);
    return ids.length === 0 ? answer : withNames(answer, await readNames(ids));
  };
};

type Named = 'party' | 'task';

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

const namesBySchema = new WeakMap<z.core.$ZodType, ReadonlySet<Named>>();

/** Which names a schema has fields for. It is computed once. */
const namesInSchema = (schema: z.core.$ZodType): ReadonlySet<Named> => {
  const found = namesBySchema.get(schema) ?? new Set(findNames(schema));
  namesBySchema.set(schema, found);
  return found;
};

const findNames = (schema: z.core.$ZodType): readonly Named[] => {
  if (schema === PartyName || schema === TaskAdvertiser) return ['party'];
  if (schema === TaskName) return ['task'];
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.values(def.shape).flatMap((field) => [...namesInSchema(field)]);
    case 'array':
      return [...namesInSchema(def.element)];
    case 'union':
      return def.options.flatMap((option) => [...namesInSchema(option)]);
    case 'optional':
    case 'nullable':
    case 'default':
      return [...namesInSchema(def.innerType)];
    default:
      return [];
  }
};

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isTaskId = (id: string): boolean => id.startsWith('tsk_');

const namedFields = ([...partyKinds, 'task'] as const).map((kind) => ({ kind, field: `${kind}Id` }));

const isIdOf = (kind: (typeof namedFields)[number]['kind'], id: string): boolean =>
  kind === 'task' ? isTaskId(id) : partyKindOf(id) === kind;

/** The advertiser of a task, which is an object already. */
const taskAdvertiserOf = ({ advertiser }: Fields): string | undefined =>
  isObject(advertiser) && typeof advertiser.name === 'string' && typeof advertiser.id === 'string'
    ? advertiser.id
    : undefined;

/** The fields of an object with an id that has no name beside it. */
const fieldsToName = (value: Fields) =>
  namedFields.filter(({ kind, field }) => {
    const id = value[field];
    return typeof id === 'string' && isIdOf(kind, id) && value[kind] === undefined;
  });

/** The id of an object that contains nothing else. */
const bareIdOf = (value: Fields): string | undefined => {
  const { id } = value;
  if (typeof id !== 'string' || Object.keys(value).length > 1) return undefined;
  return isTaskId(id) || partyKindOf(id) !== undefined ? id : undefined;
};

const collectIds = (value: unknown, found = new Set<string>()): ReadonlySet<string> => {
  if (!isObject(value)) return found;
  const own = [
    bareIdOf(value),
    taskAdvertiserOf(value),
    ...fieldsToName(value).map(({ field }) => value[field]),
  ];
  for (const id of own) if (typeof id === 'string') found.add(id);
  for (const inner of Object.values(value)) collectIds(inner, found);
  return found;
};

const toName = (id: string, names: Names) => ({ id, ...names.get(id) });

/** What the field of a task's advertiser contains that must not be empty. */
const erasedName = 'erased';

/** The value with names. Parts without ids of parties and tasks are not copied. */
const withNames = (value: unknown, names: Names): unknown => {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) {
    const members = value.map((one) => withNames(one, names));
    return members.some((member, at) => member !== value[at]) ? members : value;
  }
  const bareId = bareIdOf(value);
  if (bareId !== undefined) return toName(bareId, names);
  const entries = Object.entries(value).map(([name, inner]) => [name, withNames(inner, names)] as const);
  const unnamed = fieldsToName(value);
  const advertiser = taskAdvertiserOf(value);
  const isUnnamed = unnamed.length === 0 && advertiser === undefined;
  if (isUnnamed && entries.every(([name, inner]) => inner === value[name])) return value;
  // Not by assignment: a field named `__proto__` would be lost.
  const named: Record<string, unknown> = Object.fromEntries(entries);
  for (const { kind, field } of unnamed) named[kind] = toName(String(value[field]), names);
  if (advertiser !== undefined) {
    const name = names.get(advertiser)?.displayName ?? erasedName;
    named.advertiser = { ...toName(advertiser, names), name };
  }
  return named;
};
