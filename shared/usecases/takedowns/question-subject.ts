import type { ApiDeps } from '../../deps.ts';
import { hideQuestion, type Question, showQuestion } from '../../domain/questions/question.ts';
import { findQuestion, questionWrite } from '../../store/questions/question-store.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import { noSuchQuestion } from '../questions/question-view.ts';
import type { FindSubject, FoundSubject } from './found-subject.ts';

/** A question, of the creator who asked it. While it is taken down, only the creator and the platform see it. */
export const toQuestionSubject = (deps: ApiDeps, question: Question): FoundSubject => {
  const { id, taskId, creatorId, advertiserId, title, hidden } = question;
  return {
    subject: { kind: 'question', taskId, questionId: id },
    owner: { as: 'creator', id: creatorId },
    title,
    matter: { creator: creatorId, advertiser: advertiserId },
    note: hidden,
    hide: (note, now) => {
      const { reasons, takedownId } = note;
      const about = { questionId: id, creatorId, reasons, ...(takedownId !== undefined && { takedownId }) };
      return [
        questionWrite(hideQuestion(question, note)),
        taskEventWrite(deps, { id: taskId, title, advertiserId }, 'question_hidden', about, now),
      ];
    },
    show: () => [questionWrite(showQuestion(question))],
  };
};

/** Finds a question as the subject of a takedown. */
export const findQuestionSubject: FindSubject = async (deps, { taskId = '', questionId = '' }) => {
  const question = await findQuestion(deps.table, taskId, questionId);
  return question ? toQuestionSubject(deps, question) : noSuchQuestion;
};
