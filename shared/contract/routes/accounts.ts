import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { partyRoles } from '../roles.ts';
import { ErasureBody, ErasureView, ExportPage } from '../schemas/accounts.ts';
import { pageQuery } from '../schemas/basics.ts';

export const exportAccount = defineRoute({
  context: 'inbox',
  method: 'GET',
  path: '/account/export',
  summary: 'Everything that is kept of you, page by page; a page may be empty before the end',
  roles: partyRoles,
  query: z.strictObject(pageQuery),
  rateLimit: 'exports',
  success: { status: 200, schema: ExportPage },
  problems: ['invalid-cursor'],
});

export const getErasure = defineRoute({
  context: 'inbox',
  method: 'GET',
  path: '/account/erasure',
  summary: 'How far the erasure of your account is, and what stands in its way',
  roles: partyRoles,
  success: { status: 200, schema: ErasureView },
  problems: [],
});

export const eraseAccount = defineRoute({
  context: 'inbox',
  method: 'POST',
  path: '/account/erasure',
  summary: 'Close your account and erase what is personal, a step each time; ask again until it is erased',
  roles: partyRoles,
  body: ErasureBody,
  isIdempotent: true,
  success: { status: 202, schema: ErasureView, location: '/account/erasure' },
  problems: [],
});
