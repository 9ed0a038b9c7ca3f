import * as z from 'zod';
import { smallBodyBytes } from '../body-limits.ts';
import { defineRoute } from '../define-route.ts';
import { ErasureBody, ErasureView, ExportPage, Me, SettingsBody, SettingsView } from '../schemas/accounts.ts';
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
  isForErased: true,
  success: { status: 202, schema: ErasureView, location: '/account/erasure' },
});

export const getMe = defineRoute('inbox', 'GET /me', {
  summary: 'Get your accounts and permissions',
  permission: 'authenticated',
  success: { status: 200, schema: Me },
});

export const getSettings = defineRoute('inbox', 'GET /me/settings', {
  summary: 'Get your settings',
  permission: 'authenticated',
  success: { status: 200, schema: SettingsView },
});

export const changeSettings = defineRoute('inbox', 'PATCH /me/settings', {
  summary: 'Update your settings',
  permission: 'authenticated',
  body: SettingsBody,
  rateLimit: 'profiles',
  success: { status: 200, schema: SettingsView },
});
