import { containsWords, searchWordsOf } from '../../domain/search/search-words.ts';
import {
  type HallFilter,
  type HallFilterValues,
  type HallSort,
  hallFilterFields,
  hallFilters,
} from '../../domain/tasks/hall-filters.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { type Instant, isPast, latestOf } from '../../domain/time.ts';
import { expiryOf } from '../expiry.ts';
import { type IndexRange, indexes } from '../indexes.ts';
import { type HallFacet, hallShards, keys } from '../keys.ts';
import { type MergeOptions, mergeIndexRanges } from '../merge-index-ranges.ts';
import { readEach } from '../stored.ts';
import { type Filter, getItems, type Table } from '../table.ts';
import { rewardPosition, taskIdOf } from './hall-entries.ts';
import { toTask } from './task-schema.ts';

/** A search in the hall. Categories and platforms choose the lists; lists that they exclude are not read. */
export type HallQuery = HallFilterValues & {
  readonly sort: HallSort;
  readonly categories?: readonly string[];
  readonly platforms?: readonly string[];
};

export type HallPage = {
  readonly tasks: readonly Task[];
  /** The sort key of each task, after which a list can continue. */
  readonly places: readonly string[];
  /** The sort key up to which earlier pages returned or skipped all entries. */
  readonly after?: string;
};

/**
 * Maximum entries that one page examines (about 20 read units). Then it ends short, with a position to
 * continue from.
 */
const maxEntriesPerPage = 1_000;

/**
 * One page of the hall: open tasks with a free slot, merged from its partitions. The cost depends on the page
 * and the filters, not on the number of open tasks. No task that stays open is repeated or left out. A page
 * may be shorter than `limit` and still have a next one. It is the same for every reader.
 */
export const listHall = async (
  table: Table,
  query: HallQuery,
  limit: number,
  after: string | undefined,
  now: Instant,
): Promise<HallPage> => {
  const merge = mergeIndexRanges(table, toMergeOptions(query, after, now));
  const words = query.q === undefined ? [] : searchWordsOf(query.q);
  const isFound = ({ title }: Task): boolean => containsWords(title, words);
  const found: Task[] = [];
  const places = new Map<string, string>();
  while (found.length < limit) {
    const entries = await merge.take(limit - found.length);
    if (entries.length === 0) break;
    const wanted = entries.map((entry) => keys.task(taskIdOf(entry)));
    for (const entry of entries) places.set(taskIdOf(entry), String(entry.sk));
    // Eventually consistent reads cost half; the claim checks the free slots.
    const tasks = readEach(table, await getItems(table, wanted, false), toTask);
    found.push(...tasks.filter((task) => isOffered(task, now) && isFound(task)));
  }
  const position = merge.position();
  return {
    tasks: found,
    places: found.map(({ id }) => places.get(id) ?? ''),
    ...(position && { after: position }),
  };
};

const isOffered = (task: Task, now: Instant): boolean =>
  task.status === 'open' && task.slotsLeft > 0 && !isPast(task.applyBefore, now);

const toMergeOptions = (query: HallQuery, after: string | undefined, now: Instant): MergeOptions => {
  const { sort } = query;
  // The list by deadline skips deadlines in the past.
  const from = sort === 'deadline' ? latestOf(after ?? '', now) : after;
  return {
    ranges: rangesOf(query, now),
    filter: filterOf(query, now),
    isSelective: filterClausesOf(query).length > 0,
    ...(from && { after: from }),
    maxExamined: maxEntriesPerPage,
  };
};

const rangesOf = (query: HallQuery, now: Instant): readonly IndexRange[] => {
  const [from, to] = rangeOf(query, now);
  return facetsOf(query).flatMap((facet) =>
    Array.from({ length: hallShards }, (_, shard) => indexes.hall(query.sort, facet, shard, from, to)),
  );
};

const facetsOf = ({ categories, platforms }: HallQuery): readonly HallFacet[] => {
  const byCategory: readonly HallFacet[] = categories ? categories.map((category) => ({ category })) : [{}];
  return platforms
    ? byCategory.flatMap((facet) => platforms.map((platform) => ({ ...facet, platform })))
    : byCategory;
};

/** Sorts after every sort key. */
const end = '~';

const rangeOf = ({ sort, minReward, maxReward }: HallQuery, now: Instant): readonly [string, string] => {
  if (sort === 'deadline') return [now, end];
  if (sort === 'newest') return ['', end];
  return [
    minReward === undefined ? '' : rewardPosition(minReward),
    maxReward === undefined ? end : `${rewardPosition(maxReward)}#${end}`,
  ];
};

type Clause = readonly [expression: string, values: Readonly<Record<string, unknown>>];

/** The entries of tasks that opened before a release with this filter lack the attribute. Their tasks are compared. */
const toWordsClause = ({ attribute }: HallFilter, name: string, text: string): Clause => {
  const words = searchWordsOf(text).map((word, number) => [`:${name}${number}`, word] as const);
  const contained = words.map(([value]) => `contains(${attribute}, ${value})`).join(' AND ');
  return [`(attribute_not_exists(${attribute}) OR (${contained}))`, Object.fromEntries(words)];
};

const toClause = (filter: HallFilter, name: string, value: unknown): Clause => {
  const { attribute, is } = filter;
  if (is === 'containingWords') return toWordsClause(filter, name, String(value));
  const expression = {
    equal: `${attribute} = :${name}`,
    atLeast: `${attribute} >= :${name}`,
    atMost: `${attribute} <= :${name}`,
    containing: `contains(${attribute}, :${name})`,
  }[is];
  return [expression, { [`:${name}`]: value }];
};

const filterNames = Object.keys(hallFilterFields) as readonly (keyof HallFilterValues)[];

const filterClausesOf = (query: HallQuery): readonly Clause[] =>
  filterNames
    .filter((name) => query[name] !== undefined && hallFilters[name].sort !== query.sort)
    .map((name) => toClause(hallFilters[name], name, query[name]));

const filterOf = (query: HallQuery, now: Instant): Filter | undefined => {
  const clauses: readonly Clause[] = [
    ...(query.sort === 'deadline' ? [] : [['expiresAt >= :now', { ':now': expiryOf(now) }] satisfies Clause]),
    ...filterClausesOf(query),
  ];
  if (clauses.length === 0) return undefined;
  return {
    expression: clauses.map(([expression]) => expression).join(' AND '),
    values: Object.assign({}, ...clauses.map(([, values]) => values)),
  };
};
