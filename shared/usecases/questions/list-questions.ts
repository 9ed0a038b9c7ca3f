import type { listQuestions as route } from '../../contract/routes/questions.ts';
import type { ApiDeps } from '../../deps.ts';
import type { QuestionViewer } from '../../domain/questions/question.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listQuestions as list, listUnreadQuestions } from '../../store/questions/question-store.ts';
import type { Caller } from '../caller.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { findViewer, toQuestionView } from './question-view.ts';

/** Lists the questions of a task that the caller may see, newest first. It marks nothing as read. */
export const listQuestions =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, query, caller }) => {
    const name = `questions ${params.taskId} ${caller.creatorId}`;
    const [after, viewer] = await Promise.all([
      readCursor(deps.signer, name, query.cursor),
      findViewer(deps, params.taskId, caller),
    ]);
    if (isRefusal(after)) return after;
    if (isRefusal(viewer)) return viewer;
    const [{ questions, next }, unread] = await Promise.all([
      list(deps.table, params.taskId, viewer, query.limit, after),
      listUnreadQuestions(deps.table, params.taskId, readerIdOf(viewer, caller)),
    ]);
    const views = questions.map((question) => toQuestionView(question, viewer));
    const page = await toPage(deps.signer, name, views, next);
    return { response: { ...page, unread: unread.length } };
  };

/** The party that can have unread questions: the task's advertiser, or the author. */
export const readerIdOf = ({ role, creatorId }: QuestionViewer, { advertiserId }: Caller): string =>
  role === 'advertiser' ? advertiserId : creatorId;
