import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { responseLanguages } from '../languages.ts';
import { LabelsView } from '../schemas/labels.ts';
import { FileView, ProcessView } from '../schemas/system.ts';

export const getHomePage = defineRoute('system', 'GET /', {
  summary: 'Get the front page',
  permission: 'public',
  file: ['text/html'],
  success: { status: 200, schema: FileView },
});

export const checkHealth = defineRoute('system', 'GET /health', {
  summary: 'Check the health of the service',
  permission: 'public',
  success: { status: 200, schema: z.strictObject({ status: z.literal('ok') }) },
});

export const getProcess = defineRoute('system', 'GET /process', {
  summary: 'Get the order process',
  permission: 'public',
  query: z.strictObject({ version: z.string().max(20).optional() }),
  success: { status: 200, schema: ProcessView },
  problems: ['not-found'],
});

export const getLabels = defineRoute('system', 'GET /labels', {
  summary: 'Get the labels of codes',
  permission: 'public',
  query: z.strictObject({ language: z.enum(responseLanguages).optional() }),
  freshSeconds: 300,
  success: { status: 200, schema: LabelsView },
});

export const getOpenApiDocument = defineRoute('system', 'GET /openapi.json', {
  summary: 'Get this OpenAPI document',
  permission: 'public',
  file: ['application/json'],
  success: { status: 200, schema: FileView },
});
