import type { answerQuestion as route } from '../../contract/routes/questions.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { answerQuestion as answer, answerAuthorOf, canSeeQuestion } from '../../domain/questions/question.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { findQuestion, questionWrite } from '../../store/questions/question-store.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import { faultsOfLength, refuseBodyFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchQuestion, toQuestionView, toViewer } from './question-view.ts';

/**
 * Answers a question, as the task's advertiser or an operator. Only an operator answers questions to the
 * platform.
 */
export const answerQuestion =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const question = await findQuestion(deps.table, params.taskId, params.questionId);
    if (!question) return noSuchQuestion;
    const viewer = toViewer(caller, question.advertiserId);
    if (viewer.role === 'creator' || !canSeeQuestion(question, viewer)) return noSuchQuestion;
    const { maxAnswerCharacters } = deps.policy.questions;
    const faulty = refuseBodyFaults(
      'The answer has faults.',
      faultsOfLength('text', body.text, maxAnswerCharacters),
    );
    if (faulty) return faulty;
    const by = answerAuthorOf(viewer);
    const { creatorId, advertiserId } = question;
    const matter = { creator: creatorId, advertiser: advertiserId };
    const conflict =
      viewer.role === 'platform' ? refuseConflict(caller, 'answer_for_platform', matter) : undefined;
    if (conflict) return conflict;
    const answered = answer(question, { text: body.text, by }, now);
    if (isRefusal(answered)) return answered;
    const view = toQuestionView(answered, viewer);
    if (answered === question) return { response: view };
    const task = { ...question, id: question.taskId };
    const about = { questionId: question.id, creatorId: question.creatorId, by };
    return {
      response: view,
      writes: [questionWrite(answered), taskEventWrite(deps, task, 'question_answered', about, now)],
    };
  };
