import type { askQuestion as route } from '../../contract/routes/consultation.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Question } from '../../domain/consultation/question.ts';
import { refuse } from '../../domain/refusal.ts';
import { illegalFor, isPublic } from '../../domain/task/task.ts';
import type { Use } from '../../http/endpoint.ts';
import { findCreator } from '../../store/creator-store.ts';
import { writeOfQuestion } from '../../store/question-store.ts';
import { findTask } from '../../store/task-store.ts';
import { faultsOfLength, refuseBody } from '../body-faults.ts';
import { happening } from '../task-event.ts';
import { noSuchTask, viewOfQuestion } from './question-view.ts';

const suspended = refuse('creator-not-eligible', 'A suspended creator asks no questions.', {
  unmet: [{ rule: 'standing', required: 'active', actual: 'suspended' }],
});

/** Asks about an open task. Somebody who has not been let in yet may ask, too: it helps them to decide. */
export const askQuestion =
  (deps: ApiDeps): Use<typeof route> =>
  async ({ params, body, caller, now }) => {
    const [task, creator] = await Promise.all([
      findTask(deps.table, params.taskId),
      findCreator(deps.table, caller.creatorId),
    ]);
    if (!task || !isPublic(task)) return noSuchTask;
    const { mostQuestionCharacters } = deps.policy.consultation;
    const faulty = refuseBody(
      'The question has a fault.',
      faultsOfLength('text', body.text, mostQuestionCharacters),
    );
    if (faulty) return faulty;
    if (creator?.status === 'suspended') return suspended;
    if (task.status !== 'open') return illegalFor(task);
    const question: Question = {
      ...body,
      id: deps.ids.fresh('que'),
      taskId: task.id,
      title: task.title,
      advertiserId: task.advertiserId,
      creatorId: caller.creatorId,
      createdAt: now,
      version: 1,
    };
    const about = { questionId: question.id, creatorId: question.creatorId, to: question.to };
    return {
      answer: viewOfQuestion(question, { role: 'creator', creatorId: caller.creatorId }),
      writes: [writeOfQuestion(question), happening(deps, task, 'question_asked', about, now)],
    };
  };
