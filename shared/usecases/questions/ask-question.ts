import { isKeyUsed } from '../../adapters/ids.ts';
import type { askQuestion as route } from '../../contract/routes/questions.ts';
import type { ApiDeps } from '../../deps.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import type { Question } from '../../domain/questions/question.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { isPublic, refuseTaskTransition } from '../../domain/tasks/task.ts';
import { usedKeyRefusal } from '../../store/commit.ts';
import { findCreator } from '../../store/creators/creator-store.ts';
import { listQuestionIds, questionWrite } from '../../store/questions/question-store.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import { refuseIfBlocked } from '../blocks/find-blocked.ts';
import { taskEventWrite } from '../events/event-writes.ts';
import { faultsOfLength, refuseBodyFaults } from '../refuse-faults.ts';
import type { UseCase } from '../use-case.ts';
import { noSuchTask, toQuestionView } from './question-view.ts';

const suspendedCreatorRefusal = refuse('creator-not-eligible', 'Suspended creators cannot ask questions.', {
  unmet: [{ rule: 'standing', required: 'active', actual: 'suspended' }],
});

/** Refuses a question that was asked with the same key before, and one too many about a task. */
const refuseAnotherQuestion = async (
  { table, policy }: ApiDeps,
  taskId: string,
  creatorId: string,
  id: string,
): Promise<Refusal | undefined> => {
  const { maxPerTask } = policy.questions;
  const ids = await listQuestionIds(table, taskId, creatorId, maxPerTask);
  if (isKeyUsed(id, ids)) return usedKeyRefusal;
  return ids.length < maxPerTask
    ? undefined
    : refuse('conflict', `You have asked ${maxPerTask} questions about this task, which is the most.`);
};

/** Asks a question about an open task. Creators who are not approved yet may ask too. */
export const askQuestion =
  (deps: ApiDeps): UseCase<typeof route> =>
  async ({ params, body, caller, now, newId }) => {
    const [task, creator] = await Promise.all([
      findTask(deps.table, params.taskId),
      findCreator(deps.table, caller.creatorId),
    ]);
    if (!task || !isPublic(task)) return noSuchTask;
    const conflict = refuseConflict(caller, 'ask', { advertiser: task.advertiserId });
    if (conflict) return conflict;
    const { maxQuestionCharacters } = deps.policy.questions;
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
    const id = newId('que');
    const tooMany = await refuseAnotherQuestion(deps, task.id, caller.creatorId, id);
    if (tooMany) return tooMany;
    const question: Question = {
      ...body,
      id,
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
