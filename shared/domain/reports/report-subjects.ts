import * as z from 'zod';
import type { LocalizedText } from '../screening/localized-text.ts';
import type { TypeOf } from '../type-of.ts';

type SubjectRow = {
  /** The subject in a sentence. */
  readonly words: LocalizedText;
  /** The ids that name it. */
  readonly ids: readonly ('partyId' | 'taskId' | 'orderId' | 'messageId' | 'questionId')[];
  /** What an operator can decide. `hide` takes the subject away at once; `uphold` leaves the measure to its own act. */
  readonly actions: readonly ('dismiss' | 'hide' | 'uphold')[];
};

const reviewed = ['dismiss', 'uphold'] as const;

/** Everything that can be reported. */
export const reportSubjects = {
  party: { words: { en: 'account', zh: '账户' }, ids: ['partyId'], actions: reviewed },
  profile: { words: { en: 'profile', zh: '主页' }, ids: ['partyId'], actions: reviewed },
  task: { words: { en: 'task', zh: '任务' }, ids: ['taskId'], actions: reviewed },
  message: { words: { en: 'message', zh: '消息' }, ids: ['orderId', 'messageId'], actions: reviewed },
  question: {
    words: { en: 'question', zh: '提问' },
    ids: ['taskId', 'questionId'],
    actions: ['dismiss', 'hide'],
  },
} as const satisfies Readonly<Record<string, SubjectRow>>;

export type ReportKind = keyof typeof reportSubjects;

export const reportKinds = Object.keys(reportSubjects) as readonly ReportKind[];

/** Why something is reported. */
export const reportCodes = [
  'spam',
  'fraud',
  'harassment',
  'hate',
  'sexual_content',
  'illegal_content',
  'personal_data',
  'impersonation',
  'misleading',
  'other',
] as const;

/** A reported subject, with the ids of its kind. */
export const ReportSubject = z.object({
  kind: z.enum(reportKinds),
  partyId: z.string().exactOptional(),
  taskId: z.string().exactOptional(),
  orderId: z.string().exactOptional(),
  messageId: z.string().exactOptional(),
  questionId: z.string().exactOptional(),
});

export type ReportSubject = TypeOf<typeof ReportSubject>;

/** The name of a subject among all. Those of questions are as in releases before 0.3.0. */
export const nameOfSubject = (subject: ReportSubject): string => {
  const { kind, questionId = '' } = subject;
  const ids = reportSubjects[kind].ids.map((name) => subject[name]);
  return kind === 'question' ? questionId : [kind, ...ids].join(' ');
};
