import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { FileView } from '../schemas/documentation.ts';

export const getOpenApiDocument = defineRoute('system', 'GET /openapi.json', {
  summary: 'Get this OpenAPI document',
  permission: 'public',
  file: ['application/json'],
  success: { status: 200, schema: FileView },
  problems: [],
});

export const getDocsPage = defineRoute('system', 'GET /docs', {
  summary: 'Get the interactive API documentation',
  permission: 'public',
  file: ['text/html'],
  success: { status: 200, schema: FileView },
  problems: [],
});

export const getDocsFile = defineRoute('system', 'GET /docs/{file}', {
  summary: 'Get a file of the documentation',
  permission: 'public',
  params: {
    file: z.enum(['start.js', 'swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt']),
  },
  file: ['text/css', 'text/javascript', 'text/plain'],
  success: { status: 200, schema: FileView },
  problems: [],
});
