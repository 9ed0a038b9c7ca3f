import type { Reason } from '../orders/order.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Instant } from '../time.ts';

export type Addressee = 'advertiser' | 'platform';

export type Answer = {
  readonly text: string;
  readonly by: 'advertiser' | 'operator';
  readonly at: Instant;
};

/** What a creator asks about a task, and what came back. */
export type Question = {
  readonly id: string;
  readonly taskId: string;
  readonly title: string;
  readonly advertiserId: string;
  readonly creatorId: string;
  readonly text: string;
  readonly to: Addressee;
  readonly visibility: 'public' | 'private';
  readonly createdAt: Instant;
  readonly answer?: Answer;
  /** Set when an operator took it out of sight. */
  readonly hidden?: { readonly at: Instant; readonly reasons: readonly Reason[] };
  readonly version: number;
};

/** Who looks at the questions of a task. Whoever is neither its advertiser nor an operator looks as a creator. */
export type QuestionViewer = {
  readonly role: 'advertiser' | 'operator' | 'creator';
  readonly creatorId: string;
};

/**
 * Who may see a question: everybody a public one, and of the private ones whoever asked and whoever was asked. What
 * is hidden is there for operators and for whoever wrote it.
 */
export const canSeeQuestion = (question: Question, viewer: QuestionViewer): boolean => {
  if (viewer.role === 'operator' || question.creatorId === viewer.creatorId) return true;
  if (question.hidden) return false;
  if (question.visibility === 'public') return true;
  return viewer.role === 'advertiser' && question.to === 'advertiser';
};

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

/** Answers a question. The same answer given again changes nothing; an answer that was given stands. */
export const answerQuestion = (
  question: Question,
  { text, by }: Pick<Answer, 'text' | 'by'>,
  now: Instant,
): Question | Refusal => {
  if (question.to === 'platform' && by !== 'operator') {
    return refuse('forbidden', 'This question was put to the platform, and an operator answers it.');
  }
  if (question.answer) {
    const isSame = question.answer.text === text && question.answer.by === by;
    return isSame ? question : refuseQuestionTransition('answered');
  }
  if (question.hidden) return refuseQuestionTransition('hidden');
  return { ...question, answer: { text, by, at: now }, version: question.version + 1 };
};

const refuseQuestionTransition = (state: 'answered' | 'hidden'): Refusal =>
  refuse('illegal-transition', `The question is ${state} already.`, { state, allowed: [] });

/** Takes a question out of sight; one that is hidden stays hidden for its first reasons. */
export const hideQuestion = (question: Question, reasons: readonly Reason[], now: Instant): Question =>
  question.hidden ? question : { ...question, hidden: { at: now, reasons }, version: question.version + 1 };
