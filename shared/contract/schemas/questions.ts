import * as z from 'zod';
import { defaultTextLimits } from '../../domain/policy/text-limits.ts';
import { AnswerAuthor } from '../../domain/questions/question.ts';
import { CreatorId, Instant, listOf, orUnknown, QuestionId, TaskId, text } from './basics.ts';
import { PartyName, TaskName } from './names.ts';
import { TakedownNoteView } from './takedowns.ts';

/** The limit for every policy. The document shows those of the policy. */
const maxCharacters = 4_000;
const { questions } = defaultTextLimits;

const Addressee = z.enum(['advertiser', 'platform']);

const Visibility = z.enum(['public', 'private']);

export const QuestionBody = z.strictObject({
  text: text(maxCharacters, 1, questions.maxQuestionCharacters),
  to: Addressee.default('advertiser'),
  visibility: Visibility.default('public'),
});

export const AnswerBody = z.strictObject({ text: text(maxCharacters, 1, questions.maxAnswerCharacters) });

export const QuestionView = z
  .strictObject({
    id: QuestionId,
    taskId: TaskId,
    task: TaskName.optional(),
    text: z.string(),
    to: orUnknown(Addressee),
    visibility: orUnknown(Visibility),
    /** Whether the reader asked it. */
    isOwn: z.boolean(),
    /** The creator who asked. Other creators do not see it. */
    creatorId: CreatorId.optional(),
    creator: PartyName.optional(),
    createdAt: Instant,
    answer: z.strictObject({ text: z.string(), by: orUnknown(AnswerAuthor), at: Instant }).optional(),
    hidden: TakedownNoteView.optional(),
  })
  .meta({ id: 'Question' });

/** `unread` counts all unread questions and answers of the task, at most 100. */
export const QuestionList = listOf(QuestionView).extend({ unread: z.int() });

export const ReadQuestionsBody = z.strictObject({ questionIds: z.array(QuestionId).min(1).max(50) });
