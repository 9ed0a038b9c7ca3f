import type { listPlatformQuestions as route } from '../../contract/routes/questions.ts';
import type { ApiDeps } from '../../deps.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { listQuestionsToPlatform } from '../../store/questions/question-store.ts';
import { readCursor, toPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';
import { toQuestionView } from './question-view.ts';

const list = 'questions to the platform';

/** Lists open questions to the platform, oldest first. */
export const listPlatformQuestions =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ query, caller }) => {
    const after = await readCursor(deps.signer, list, query.cursor);
    if (isRefusal(after)) return after;
    const { questions, next } = await listQuestionsToPlatform(deps.table, query.limit, after);
    const waiting = questions.filter(({ answer, hidden }) => !answer && !hidden);
    const viewer = { role: 'platform', creatorId: caller.creatorId } as const;
    const views = waiting.map((question) => toQuestionView(question, viewer));
    return { response: await toPage(deps.signer, list, views, next) };
  };
