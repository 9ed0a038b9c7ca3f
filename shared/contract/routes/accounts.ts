import * as z from 'zod';
import { smallBodyBytes } from '../body-limits.ts';
import { defineRoute } from '../define-route.ts';
import { ErasureBody, ErasureView, ExportPage } from '../schemas/accounts.ts';
import { pageQuery } from '../schemas/basics.ts';

export const exportAccount = defineRoute('inbox', 'GET /account/export', {
  summary: 'Export your data',
  permission: 'account.manage',
  query: z.strictObject(pageQuery),
  rateLimit: 'exports',
  success: { status: 200, schema: ExportPage },
});

export const getErasure = defineRoute('inbox', 'GET /account/erasure', {
  summary: 'Get the state of an erasure',
  permission: 'account.manage',
  success: { status: 200, schema: ErasureView },
});

export const eraseAccount = defineRoute('inbox', 'POST /account/erasure', {
  summary: 'Erase your account',
  permission: 'account.manage',
  body: ErasureBody,
  maxBodyBytes: smallBodyBytes,
  success: { status: 202, schema: ErasureView, location: '/account/erasure' },
});
