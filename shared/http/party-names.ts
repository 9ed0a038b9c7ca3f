import type * as z from 'zod';
import { PartyName, TaskAdvertiser } from '../contract/schemas/accounts.ts';
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
import { toEpochMs } from '../domain/time.ts';
import { findParties } from '../store/accounts/party-store.ts';

/** How long a name that was read is shown. */
const maxAgeMs = 5_000;

const maxNames = 2_000;
const maxIdsPerRead = 100;

/** What others see of a party: its name, and the path of its avatar. */
type ShownParty = { readonly displayName?: string; readonly avatar?: string };

type Names = ReadonlyMap<string, ShownParty>;

/** Adds the names of parties to a response, beside their ids. */
export type AddPartyNames = (schema: z.ZodType, answer: unknown) => Promise<unknown>;

/** A party without an item is one of a release before 0.3.0 that no migration has reached. */
const nameOf = (id: string, party: Party | undefined): string | undefined => {
  const kind = partyKindOf(id);
  return party || !kind ? party && publicNameOf(party) : defaultDisplayName(kind, id);
};

const toShownParty = (id: string, party: Party | undefined): ShownParty => {
  const displayName = nameOf(id, party);
  const avatar = party && publicPicturesOf(party).avatar;
  return {
    ...(displayName !== undefined && { displayName }),
    ...(avatar !== undefined && { avatar: copyPathOf(avatar, 'small') }),
  };
};

/**
 * Reads the names of a whole response with one BatchGet per hundred ids, eventually consistent, and keeps them for a
 * few seconds. Use cases know ids only.
 */
export const createPartyNames = ({ table, now }: Pick<Deps, 'table' | 'now'>): AddPartyNames => {
  const known = new Map<string, { readonly shown: ShownParty; readonly readAtMs: number }>();
  const readNames = async (ids: readonly string[]): Promise<Names> => {
    const nowMs = toEpochMs(now());
    const isFresh = (id: string): boolean => Math.abs(nowMs - (known.get(id)?.readAtMs ?? 0)) <= maxAgeMs;
    const missing = ids.filter((id) => !isFresh(id));
    if (known.size + missing.length > maxNames) known.clear();
    const unread = ids.filter((id) => !isFresh(id));
    for (let from = 0; from < unread.length; from += maxIdsPerRead) {
      const batch = unread.slice(from, from + maxIdsPerRead);
      const parties = new Map((await findParties(table, batch, false)).map((party) => [party.id, party]));
      for (const id of batch) known.set(id, { shown: toShownParty(id, parties.get(id)), readAtMs: nowMs });
    }
    return new Map(ids.map((id) => [id, known.get(id)?.shown ?? {}]));
  };
  return async (schema, answer) => {
    if (!hasNames(schema)) return answer;
    const ids = [...new Set(idsIn(answer))];
    return ids.length === 0 ? answer : withNames(answer, await readNames(ids));
  };
};

const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

const namesInSchema = new WeakMap<z.core.$ZodType, boolean>();

/** Whether a schema has a field for a name. It is computed once. */
const hasNames = (schema: z.core.$ZodType): boolean => {
  const found = namesInSchema.get(schema) ?? findsNames(schema);
  namesInSchema.set(schema, found);
  return found;
};

const findsNames = (schema: z.core.$ZodType): boolean => {
  if (schema === PartyName || schema === TaskAdvertiser) return true;
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.values(def.shape).some(hasNames);
    case 'array':
      return hasNames(def.element);
    case 'union':
      return def.options.some(hasNames);
    case 'optional':
    case 'nullable':
    case 'default':
      return hasNames(def.innerType);
    default:
      return false;
  }
};

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The advertiser of a task, which is an object already. */
const taskAdvertiserOf = ({ advertiser }: Fields): string | undefined =>
  isObject(advertiser) && typeof advertiser.id === 'string' ? advertiser.id : undefined;

const partiesOf = (value: Fields) =>
  partyKinds.flatMap((kind) => {
    const id = value[`${kind}Id`];
    return typeof id === 'string' && partyKindOf(id) === kind && value[kind] === undefined
      ? [{ kind, id }]
      : [];
  });

const idsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isObject(value)) return [];
  const own = [...partiesOf(value).map(({ id }) => id), ...[taskAdvertiserOf(value) ?? []].flat()];
  return [...own, ...Object.values(value).flatMap(idsIn)];
};

const toPartyName = (id: string, names: Names) => ({ id, ...names.get(id) });

/** What the field of a task's advertiser contains that must not be empty. */
const erasedName = 'erased';

const withNames = (value: unknown, names: Names): unknown => {
  if (Array.isArray(value)) return value.map((one) => withNames(one, names));
  if (!isObject(value)) return value;
  const inner = Object.entries(value).map(([name, one]) => [name, withNames(one, names)]);
  const named = partiesOf(value).map(({ kind, id }) => [kind, toPartyName(id, names)]);
  const ofTask = taskAdvertiserOf(value);
  const advertiser = ofTask && {
    ...toPartyName(ofTask, names),
    name: names.get(ofTask)?.displayName ?? erasedName,
  };
  return Object.fromEntries([...inner, ...named, ...(advertiser ? [['advertiser', advertiser]] : [])]);
};
