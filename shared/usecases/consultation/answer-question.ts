import type { answerQuestion as route } from '../../contract/routes/consultation.ts';
import type { ApiDeps } from '../../deps.ts';
import { answerQuestion as answer, maySeeQuestion } from '../../domain/consultation/question.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { Use } from '../../http/endpoint.ts';
import { findQuestion, writeOfQuestion } from '../../store/question-store.ts';
import { faultsOfLength, refuseBody } from '../body-faults.ts';
import { happening } from '../task-event.ts';
import { noSuchQuestion, viewerOf, viewOfQuestion } from './question-view.ts';

/** The task's advertiser, or an operator, answers; what was put to the platform an operator alone. */
export const answerQuestion =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const question = await findQuestion(deps.table, params.taskId, params.questionId);
    if (!question) return noSuchQuestion;
    const viewer = viewerOf(caller, question.advertiserId);
    if (viewer.role === 'creator' || !maySeeQuestion(question, viewer)) return noSuchQuestion;
    const { mostAnswerCharacters } = deps.policy.consultation;
    const faulty = refuseBody(
      'The answer has a fault.',
      faultsOfLength('text', body.text, mostAnswerCharacters),
    );
    if (faulty) return faulty;
    const by = viewer.role;
    const answered = answer(question, { text: body.text, by }, now);
    if (isRefusal(answered)) return answered;
    const view = viewOfQuestion(answered, viewer);
    if (answered === question) return { answer: view };
    const task = { ...question, id: question.taskId };
    const about = { questionId: question.id, creatorId: question.creatorId, by };
    return {
      answer: view,
      writes: [writeOfQuestion(answered), happening(deps, task, 'question_answered', about, now)],
    };
  };
