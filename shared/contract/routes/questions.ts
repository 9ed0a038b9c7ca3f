import * as z from 'zod';
import { smallBodyBytes } from '../body-limits.ts';
import { defineList, defineRoute } from '../define-route.ts';
import { pageQuery, UnreadCount } from '../schemas/basics.ts';
import * as schemas from '../schemas/questions.ts';

export const askQuestion = defineRoute('tasks', 'POST /tasks/{taskId}/questions', {
  summary: 'Ask a question about a task',
  permission: 'questions.ask',
  ownership: { taskId: 'published' },
  body: schemas.QuestionBody,
  rateLimit: 'questions',
  success: { status: 201, schema: schemas.QuestionView },
  problems: ['conflict-of-interest', 'illegal-transition', 'creator-not-eligible'],
});

export const listQuestions = defineRoute('tasks', 'GET /tasks/{taskId}/questions', {
  summary: 'List the questions about a task',
  permission: ['questions.read', 'questions.moderate'],
  ownership: { taskId: 'published' },
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: schemas.QuestionList },
});

export const markQuestionsRead = defineRoute('tasks', 'POST /tasks/{taskId}/questions/read', {
  summary: 'Mark questions as read',
  permission: ['questions.read', 'questions.moderate'],
  ownership: { taskId: 'published' },
  body: schemas.ReadQuestionsBody,
  maxBodyBytes: smallBodyBytes,
  success: { status: 200, schema: UnreadCount },
});

export const answerQuestion = defineRoute('tasks', 'POST /tasks/{taskId}/questions/{questionId}/answer', {
  summary: 'Answer a question',
  permission: ['questions.answer', 'questions.moderate'],
  ownership: { taskId: 'published' },
  body: schemas.AnswerBody,
  success: { status: 200, schema: schemas.QuestionView },
  problems: ['illegal-transition'],
});

export const listPlatformQuestions = defineList('reviews', 'GET /operations/questions', {
  summary: 'List open questions to the platform',
  permission: 'questions.moderate',
  items: schemas.QuestionView,
});
