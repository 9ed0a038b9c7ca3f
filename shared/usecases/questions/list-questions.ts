import type * as routes from '../../contract/routes/questions.ts';
import type { ApiDeps } from '../../deps.ts';
import type { QuestionViewer } from '../../domain/questions/question.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { indexes } from '../../store/indexes.ts';
import { mapEach, mapPage } from '../../store/page.ts';
import {
  listQuestions as list,
  listUnreadQuestions,
  listVisibleQuestions,
} from '../../store/questions/question-store.ts';
import type { Caller } from '../caller.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { findViewer, toQuestionView } from './question-view.ts';

/** Lists the questions of a task that the caller may see, newest first. It marks nothing as read. */
export const listQuestions =
  (deps: ApiDeps): UseCase<typeof routes.listQuestions> =>
  ({ params: { taskId }, query, caller }) =>
    listPage(deps, `questions ${taskId} ${caller.creatorId}`, query, async (page) => {
      const viewer = await findViewer(deps, taskId, caller);
      if (isRefusal(viewer)) return viewer;
      const [questions, unread] = await Promise.all([
        listVisibleQuestions(deps.table, taskId, viewer, page),
        listUnreadQuestions(deps.table, taskId, readerIdOf(viewer, caller)),
      ]);
      const views = await mapEach(questions, (question) => toQuestionView(question, viewer));
      return { ...views, unread: unread.length };
    });

/** Lists open questions to the platform, oldest first. */
export const listPlatformQuestions =
  (deps: ApiDeps): UseCase<typeof routes.listPlatformQuestions> =>
  ({ query, caller }) => {
    const viewer = { role: 'platform', creatorId: caller.creatorId } as const;
    return listPage(deps, 'questions to the platform', query, (page) =>
      mapPage(list(deps.table, indexes.questionsToPlatform(), page), (questions) =>
        questions
          .filter(({ answer, hidden }) => !answer && !hidden)
          .map((question) => toQuestionView(question, viewer)),
      ),
    );
  };

/** The party that can have unread questions: the task's advertiser, or the author. */
export const readerIdOf = ({ role, creatorId }: QuestionViewer, { advertiserId }: Caller): string =>
  role === 'advertiser' ? advertiserId : creatorId;
