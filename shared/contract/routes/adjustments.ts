import * as z from 'zod';
import { defineList, defineRoute } from '../define-route.ts';
import { AdjustmentView, NewAdjustment } from '../schemas/adjustments.ts';
import { ApproveOrReject } from '../schemas/basics.ts';

export const proposeAdjustment = defineRoute('controls', 'POST /finance/adjustments', {
  summary: 'Propose a manual adjustment',
  permission: 'adjustments.propose',
  movesMoney: true,
  act: 'adjustment',
  body: NewAdjustment,
  success: { status: 201, schema: AdjustmentView, location: '/finance/adjustments/{id}' },
  problems: ['insufficient-funds'],
});

export const listAdjustments = defineList('controls', 'GET /finance/adjustments', {
  summary: 'List manual adjustments',
  permission: 'finance.read',
  query: { status: z.enum(['pending', 'approved', 'rejected']).optional() },
  items: AdjustmentView,
});

export const getAdjustment = defineRoute('controls', 'GET /finance/adjustments/{adjustmentId}', {
  summary: 'Get an adjustment',
  permission: 'finance.read',
  success: { status: 200, schema: AdjustmentView },
});

export const decideAdjustment = defineRoute('controls', 'POST /finance/adjustments/{adjustmentId}/decision', {
  summary: 'Approve or reject an adjustment',
  permission: 'adjustments.decide',
  movesMoney: true,
  body: ApproveOrReject,
  success: { status: 200, schema: AdjustmentView },
  problems: ['illegal-transition', 'insufficient-funds'],
});
