import type { Deps } from '../../deps.ts';
import type { Question, QuestionViewer } from '../../domain/questions/question.ts';
import { type Refusal, refuse } from '../../domain/refusal.ts';
import { isPublic } from '../../domain/tasks/task.ts';
import { findTask } from '../../store/tasks/task-store.ts';
import { type Caller, may } from '../caller.ts';
import { toNoteView } from '../takedowns/takedown-view.ts';

/** A question as its viewer sees it. Creators do not see other authors. */
export const toQuestionView = (question: Question, { role, creatorId }: QuestionViewer) => {
  const { id, taskId, text, to, visibility, createdAt, answer, hidden } = question;
  const isOwn = question.creatorId === creatorId;
  return {
    id,
    taskId,
    text,
    to,
    visibility,
    isOwn,
    ...((isOwn || role !== 'creator') && { creatorId: question.creatorId }),
    createdAt,
    ...(answer && { answer }),
    ...(hidden && { hidden: toNoteView(hidden) }),
  };
};

/** In which role the caller views the questions of a task. */
export const toViewer = (caller: Caller, ownerId: string): QuestionViewer => {
  const { creatorId, advertiserId } = caller;
  if (may(caller, 'questions.moderate')) return { role: 'platform', creatorId };
  const isOwner = may(caller, 'questions.answer') && advertiserId === ownerId;
  return { role: isOwner ? 'advertiser' : 'creator', creatorId };
};

export const noSuchTask = refuse('not-found', 'There is no such task.');

export const noSuchQuestion = refuse('not-found', 'There is no such question.');

/**
 * The caller as a viewer of a task's questions. Before the task opens, only its advertiser and operators are
 * viewers.
 */
export const findViewer = async (
  { table }: Pick<Deps, 'table'>,
  taskId: string,
  caller: Caller,
): Promise<QuestionViewer | Refusal> => {
  const task = await findTask(table, taskId);
  if (!task) return noSuchTask;
  const viewer = toViewer(caller, task.advertiserId);
  return viewer.role === 'creator' && !isPublic(task) ? noSuchTask : viewer;
};
