import * as z from 'zod';
import { type Refusal, refuse, refuseInState } from '../refusal.ts';
import { TakedownNote } from '../takedowns/takedown-note.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** Who answered a question. */
export const AnswerAuthor = z.enum(['advertiser', 'operator']);

const QuestionAnswer = z.object({ text: z.string(), by: AnswerAuthor, at: Instant });

export type QuestionAnswer = TypeOf<typeof QuestionAnswer>;

/** A creator's question about a task, with its answer. */
export const Question = z.object({
  id: z.string(),
  taskId: z.string(),
  title: z.string(),
  advertiserId: z.string(),
  creatorId: z.string(),
  text: z.string(),
  to: z.enum(['advertiser', 'platform']),
  visibility: z.enum(['public', 'private']),
  createdAt: Instant,
  answer: QuestionAnswer.optional(),
  /** Set while an operator hides it. */
  hidden: TakedownNote.optional(),
  version: z.int(),
});

export type Question = TypeOf<typeof Question>;

export type Addressee = Question['to'];

/** The reader of the questions of a task: its advertiser, the platform, or else a creator. */
export type QuestionViewer = {
  readonly role: 'advertiser' | 'platform' | 'creator';
  readonly creatorId: string;
};

/**
 * Whether a reader can see a question. Public questions are for everyone, private ones for their author and addressee.
 * Hidden questions are for the platform and their author.
 */
export const canSeeQuestion = (question: Question, viewer: QuestionViewer): boolean => {
  if (viewer.role === 'platform' || question.creatorId === viewer.creatorId) return true;
  if (question.hidden) return false;
  if (question.visibility === 'public') return true;
  return viewer.role === 'advertiser' && question.to === 'advertiser';
};

/** In which role a viewer answers. Operators answer for the platform. */
export const answerAuthorOf = ({ role }: QuestionViewer): QuestionAnswer['by'] =>
  role === 'platform' ? 'operator' : 'advertiser';

/** The party that has something new to read: the advertiser a question, then its creator the answer. */
export const findUnreadParty = ({
  answer,
  hidden,
  to,
  creatorId,
  advertiserId,
}: Question): string | undefined => {
  if (answer) return creatorId;
  return to === 'advertiser' && !hidden ? advertiserId : undefined;
};

/** Answers a question. A repeated answer changes nothing, and an answer cannot be replaced. */
export const answerQuestion = (
  question: Question,
  { text, by }: Pick<QuestionAnswer, 'text' | 'by'>,
  now: Instant,
): Question | Refusal => {
  if (question.to === 'platform' && by !== 'operator') {
    return refuse('forbidden', 'This question is for the platform. An operator answers it.');
  }
  if (question.answer) {
    const isSame = question.answer.text === text && question.answer.by === by;
    return isSame ? question : refuseQuestionTransition('answered');
  }
  if (question.hidden) return refuseQuestionTransition('hidden');
  return { ...question, answer: { text, by, at: now }, version: question.version + 1 };
};

const refuseQuestionTransition = (state: 'answered' | 'hidden'): Refusal =>
  refuseInState(state, `The question is ${state} already.`);

/** Hides a question. A question that is taken down keeps its first reasons. */
export const hideQuestion = (question: Question, note: TakedownNote): Question =>
  question.hidden?.takedownId ? question : { ...question, hidden: note, version: question.version + 1 };

/** Shows a hidden question again. */
export const showQuestion = ({ hidden: _note, ...question }: Question): Question => ({
  ...question,
  version: question.version + 1,
});
