import type { markQuestionsRead as route } from '../../contract/routes/questions.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import {
  findQuestions,
  listUnreadQuestions,
  readQuestionWrite,
} from '../../store/questions/question-store.ts';
import type { UseCase } from '../use-case.ts';
import { readerIdOf } from './list-questions.ts';
import { findViewer } from './question-view.ts';

/** Marks questions as read by the caller; repeats change nothing. */
export const markQuestionsRead =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller }) => {
    const viewer = await findViewer(deps, params.taskId, caller);
    if (isRefusal(viewer)) return viewer;
    const reader = readerIdOf(viewer, caller);
    const wanted = [...new Set(body.questionIds)].map((id) => ({ taskId: params.taskId, id }));
    const [found, unread] = await Promise.all([
      findQuestions(deps.table, wanted),
      listUnreadQuestions(deps.table, params.taskId, reader),
    ]);
    const fresh = found.filter(({ unreadBy }) => unreadBy === reader);
    const named = new Set(wanted.map(({ id }) => id));
    return {
      response: { unread: unread.filter((id) => !named.has(id)).length },
      writes: fresh.map(readQuestionWrite),
    };
  };
