import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery } from '../schemas/basics.ts';
import {
  AnswerBody,
  QuestionBody,
  QuestionList,
  QuestionView,
  ReadQuestionsBody,
  ReportBody,
  ReportReceipt,
  ReportResolution,
  ReportView,
  UnreadCount,
} from '../schemas/questions.ts';

export const askQuestion = defineRoute('tasks', 'POST /tasks/{taskId}/questions', {
  summary: 'Ask a question about a task',
  permission: 'questions.ask',
  ownership: { taskId: 'published' },
  body: QuestionBody,
  isIdempotent: true,
  rateLimit: 'questions',
  success: { status: 201, schema: QuestionView },
  problems: ['not-found', 'illegal-transition', 'creator-not-eligible'],
});

export const listQuestions = defineRoute('tasks', 'GET /tasks/{taskId}/questions', {
  summary: 'List the questions about a task',
  permission: ['questions.read', 'questions.moderate'],
  ownership: { taskId: 'published' },
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: QuestionList },
  problems: ['not-found', 'invalid-cursor'],
});

export const markQuestionsRead = defineRoute('tasks', 'POST /tasks/{taskId}/questions/read', {
  summary: 'Mark questions as read',
  permission: ['questions.read', 'questions.moderate'],
  ownership: { taskId: 'published' },
  body: ReadQuestionsBody,
  isIdempotent: true,
  success: { status: 200, schema: UnreadCount },
  problems: ['not-found'],
});

export const answerQuestion = defineRoute('tasks', 'POST /tasks/{taskId}/questions/{questionId}/answer', {
  summary: 'Answer a question',
  permission: ['questions.answer', 'questions.moderate'],
  ownership: { taskId: 'published' },
  body: AnswerBody,
  isIdempotent: true,
  success: { status: 200, schema: QuestionView },
  problems: ['not-found', 'forbidden', 'illegal-transition'],
});

export const reportQuestion = defineRoute('tasks', 'POST /tasks/{taskId}/questions/{questionId}/reports', {
  summary: 'Report an inappropriate question',
  permission: 'questions.report',
  ownership: { taskId: 'published' },
  body: ReportBody,
  isIdempotent: true,
  rateLimit: 'reports',
  success: { status: 201, schema: ReportReceipt },
  problems: ['not-found'],
});

export const listPlatformQuestions = defineRoute('reviews', 'GET /operations/questions', {
  summary: 'List open questions to the platform',
  permission: 'questions.moderate',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(QuestionView) },
  problems: ['invalid-cursor'],
});

export const listReports = defineRoute('reviews', 'GET /operations/reports', {
  summary: 'List open reports',
  permission: 'questions.moderate',
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(ReportView) },
  problems: ['invalid-cursor'],
});

export const resolveReport = defineRoute('reviews', 'POST /operations/reports/{reportId}/resolution', {
  summary: 'Resolve a report',
  permission: 'questions.moderate',
  body: ReportResolution,
  isIdempotent: true,
  success: { status: 200, schema: ReportView },
  problems: ['not-found', 'illegal-transition'],
});
