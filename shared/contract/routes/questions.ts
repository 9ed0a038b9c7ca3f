import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { listOf, pageQuery, QuestionId, ReportId, TaskId } from '../schemas/basics.ts';
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

const params = z.strictObject({ taskId: TaskId });
const questionParams = z.strictObject({ taskId: TaskId, questionId: QuestionId });
const viewers = ['creator', 'advertiser', 'operator'] as const;

export const askQuestion = defineRoute({
  context: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/questions',
  summary: 'Ask a question about a task',
  roles: ['creator'],
  ownership: { taskId: 'published' },
  params,
  body: QuestionBody,
  isIdempotent: true,
  rateLimit: 'questions',
  success: { status: 201, schema: QuestionView },
  problems: ['not-found', 'illegal-transition', 'creator-not-eligible'],
});

export const listQuestions = defineRoute({
  context: 'tasks',
  method: 'GET',
  path: '/tasks/{taskId}/questions',
  summary: 'List the questions about a task',
  roles: viewers,
  ownership: { taskId: 'published' },
  params,
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: QuestionList },
  problems: ['not-found', 'invalid-cursor'],
});

export const markQuestionsRead = defineRoute({
  context: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/questions/read',
  summary: 'Mark questions as read',
  roles: viewers,
  ownership: { taskId: 'published' },
  params,
  body: ReadQuestionsBody,
  isIdempotent: true,
  success: { status: 200, schema: UnreadCount },
  problems: ['not-found'],
});

export const answerQuestion = defineRoute({
  context: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/questions/{questionId}/answer',
  summary: 'Answer a question',
  roles: ['advertiser', 'operator'],
  ownership: { taskId: 'published' },
  params: questionParams,
  body: AnswerBody,
  isIdempotent: true,
  success: { status: 200, schema: QuestionView },
  problems: ['not-found', 'forbidden', 'illegal-transition'],
});

export const reportQuestion = defineRoute({
  context: 'tasks',
  method: 'POST',
  path: '/tasks/{taskId}/questions/{questionId}/reports',
  summary: 'Report an inappropriate question',
  roles: ['creator', 'advertiser'],
  ownership: { taskId: 'published' },
  params: questionParams,
  body: ReportBody,
  isIdempotent: true,
  rateLimit: 'reports',
  success: { status: 201, schema: ReportReceipt },
  problems: ['not-found'],
});

export const listPlatformQuestions = defineRoute({
  context: 'reviews',
  method: 'GET',
  path: '/operations/questions',
  summary: 'List open questions to the platform',
  roles: ['operator'],
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(QuestionView) },
  problems: ['invalid-cursor'],
});

export const listReports = defineRoute({
  context: 'reviews',
  method: 'GET',
  path: '/operations/reports',
  summary: 'List open reports',
  roles: ['operator'],
  query: z.strictObject(pageQuery),
  success: { status: 200, schema: listOf(ReportView) },
  problems: ['invalid-cursor'],
});

export const resolveReport = defineRoute({
  context: 'reviews',
  method: 'POST',
  path: '/operations/reports/{reportId}/resolution',
  summary: 'Resolve a report',
  roles: ['operator'],
  params: z.strictObject({ reportId: ReportId }),
  body: ReportResolution,
  isIdempotent: true,
  success: { status: 200, schema: ReportView },
  problems: ['not-found', 'illegal-transition'],
});
