import type { askQuestion as route } from '../../contract/routes/questions.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import type { Question } from '../../domain/questions/question.ts';
import { refuse } from '../../domain/refusal.ts';
import { isPublic, refuseTaskTransition } from '../../domain/tasks/task.ts';
import { findCreator } from '../../store/creators/creator-store.ts';
import { countQuestions, questionWrite } from '../../store/questions/question-store.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import { refuseIfBlocked } from '../blocks/find-blocked.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import { faultsOfLength, refuseBodyFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchTask, toQuestionView } from './question-view.ts';

const suspendedCreatorRefusal = refuse('creator-not-eligible', 'Suspended creators cannot ask questions.', {
  unmet: [{ rule: 'standing', required: 'active', actual: 'suspended' }],
});

/** Asks a question about an open task. Creators who are not approved yet may ask too. */
export const askQuestion =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now }) => {
    const [task, creator] = await Promise.all([
      findTask(deps.table, params.taskId),
      findCreator(deps.table, caller.creatorId),
    ]);
    if (!task || !isPublic(task)) return noSuchTask;
    const conflict = refuseConflict(caller, 'ask', { advertiser: task.advertiserId });
    if (conflict) return conflict;
    const { maxQuestionCharacters, maxPerTask } = deps.policy.questions;
    const faulty = refuseBodyFaults(
      'The question has faults.',
      faultsOfLength('text', body.text, maxQuestionCharacters),
    );
    if (faulty) return faulty;
    if (creator?.status === 'suspended') return suspendedCreatorRefusal;
    // A private question to the platform does not reach the advertiser.
    const reachesAdvertiser = body.to === 'advertiser' || body.visibility === 'public';
    const blocked = reachesAdvertiser ? await refuseIfBlocked(deps, caller, task.advertiserId) : undefined;
    if (blocked) return blocked;
    if (task.status !== 'open') return refuseTaskTransition(task);
    const questions = await countQuestions(deps.table, task.id, caller.creatorId, maxPerTask);
    if (questions >= maxPerTask) {
      return refuse('conflict', `You have asked ${maxPerTask} questions about this task, which is the most.`);
    }
    const question: Question = {
      ...body,
      id: deps.ids.create('que'),
      taskId: task.id,
      title: task.title,
      advertiserId: task.advertiserId,
      creatorId: caller.creatorId,
      createdAt: now,
      version: 1,
    };
    const about = { questionId: question.id, creatorId: question.creatorId, to: question.to };
    return {
      response: toQuestionView(question, { role: 'creator', creatorId: caller.creatorId }),
      writes: [questionWrite(question), taskEventWrite(deps, task, 'question_asked', about, now)],
    };
  };
