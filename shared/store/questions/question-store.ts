import * as z from 'zod';
import {
  canSeeQuestion,
  findUnreadParty,
  Question,
  type QuestionViewer,
} from '../../domain/questions/question.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { openCollection } from '../collection.ts';
import { allOf, followsVersion, isEqual, rewrite, type Write } from '../commit.ts';
import { type IndexRange, indexes, indexKeys } from '../indexes.ts';
import { keys } from '../keys.ts';
import type { Page, PageRequest, Position } from '../page.ts';
import { itemReader, readEach } from '../stored.ts';
import { getItems, type Item, listItems, type Table } from '../table.ts';

/** A question and the party that has not read its last change, if any. */
const QuestionRecord = z.object({ question: Question, unreadBy: z.string().optional() });

export type QuestionRecord = TypeOf<typeof QuestionRecord>;

const readRecord = itemReader(QuestionRecord);

const toRecord = (item: Item): QuestionRecord => {
  const { question, unreadBy } = readRecord(item);
  return { question, ...(unreadBy && { unreadBy }) };
};

export const { find: findQuestion, list: listQuestions } = openCollection(
  keys.question,
  (item) => toRecord(item).question,
);

/** Returns those of the questions that exist, of any task. */
export const findQuestions = async (
  table: Table,
  wanted: readonly Pick<Question, 'taskId' | 'id'>[],
): Promise<readonly QuestionRecord[]> => {
  const items = await getItems(
    table,
    wanted.map(({ taskId, id }) => keys.question(taskId, id)),
  );
  return readEach(table, items, toRecord);
};

const rangesFor = (taskId: string, { role, creatorId }: QuestionViewer): readonly IndexRange[] => {
  if (role === 'platform') return [indexes.questions(taskId)];
  if (role === 'advertiser') return [indexes.questionsForAdvertiser(taskId)];
  return [indexes.publicQuestions(taskId), indexes.questionsOf(taskId, creatorId)];
};

const idOf = ({ sk }: Item): string => String(sk).replace('QUESTION#', '');

/**
 * One page of the questions that a viewer may see, newest first. It merges at most two lists and reads one
 * page of each, so the cost does not depend on other questions.
 */
export const listVisibleQuestions = async (
  table: Table,
  taskId: string,
  viewer: QuestionViewer,
  { limit, after }: PageRequest,
): Promise<Page<Question>> => {
  const from = after?.id;
  const positionIn = (listing: IndexRange): Position | undefined =>
    from === undefined ? undefined : { ...keys.question(taskId, from), ...indexKeys(listing, from) };
  const pages = await Promise.all(
    rangesFor(taskId, viewer).map((listing) => listItems(table, listing, limit, positionIn(listing))),
  );
  const ids = [...new Set(pages.flatMap(({ items }) => items.map(idOf)))].sort().toReversed().slice(0, limit);
  const found = await findQuestions(
    table,
    ids.map((id) => ({ taskId, id })),
  );
  const last = ids.length === limit ? ids.at(-1) : undefined;
  // Indexes lag: a question that was just hidden is left out.
  const items = found.map(({ question }) => question).filter((one) => canSeeQuestion(one, viewer));
  return { items, ...(last && { next: { id: last } }) };
};

/** The ids of a creator's questions about a task, at most `max`. They lag a moment behind the last question. */
export const listQuestionIds = async (
  table: Table,
  taskId: string,
  creatorId: string,
  max: number,
): Promise<readonly string[]> =>
  (await listItems(table, indexes.questionsOf(taskId, creatorId), max)).items.map(idOf);

/** Maximum unread questions to count. */
export const maxUnreadQuestions = 100;

/** The ids of a party's unread questions about a task, oldest first. */
export const listUnreadQuestions = async (
  table: Table,
  taskId: string,
  partyId: string,
): Promise<readonly string[]> => {
  const { items } = await listItems(table, indexes.unreadQuestions(taskId, partyId), maxUnreadQuestions);
  return items.map(idOf);
};

const indexKeysOf = (question: Question, unread: string | undefined) => {
  const { id, taskId, to, visibility, hidden, answer, createdAt } = question;
  return {
    ...(visibility === 'public' && !hidden && indexKeys(indexes.publicQuestions(taskId), id)),
    ...indexKeys(indexes.questionsOf(taskId, question.creatorId), id),
    ...((visibility === 'public' || to === 'advertiser') &&
      !hidden &&
      indexKeys(indexes.questionsForAdvertiser(taskId), id)),
    ...(unread && indexKeys(indexes.unreadQuestions(taskId, unread), id)),
    ...(to === 'platform' &&
      !answer &&
      !hidden &&
      indexKeys(indexes.questionsToPlatform(), `${createdAt}#${id}`)),
  };
};

/** Replaces the question that was read; version 1 is new. It becomes unread for the other party. */
export const questionWrite = (question: Question): Write => {
  const unread = findUnreadParty(question);
  return rewrite(
    {
      ...keys.question(question.taskId, question.id),
      ...indexKeysOf(question, unread),
      question,
      unreadBy: unread,
    },
    followsVersion('question.version', question.version),
  );
};

/** The same question, read by that party. */
export const readQuestionWrite = ({ question, unreadBy: reader }: QuestionRecord): Write =>
  rewrite(
    {
      ...keys.question(question.taskId, question.id),
      ...indexKeysOf(question, undefined),
      question,
      unreadBy: undefined,
    },
    allOf(isEqual('question.version', question.version), isEqual('unreadBy', reader)),
  );
