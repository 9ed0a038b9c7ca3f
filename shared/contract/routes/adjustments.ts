import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { AdjustmentDecision, AdjustmentView, NewAdjustment } from '../schemas/adjustments.ts';
import { listOf, pageQuery } from '../schemas/basics.ts';

export const proposeAdjustment = defineRoute('controls', 'POST /finance/adjustments', {
  summary: 'Propose a manual adjustment',
  permission: 'adjustments.propose',
  body: NewAdjustment,
  isIdempotent: true,
  success: { status: 201, schema: AdjustmentView, location: '/finance/adjustments/{id}' },
  problems: ['insufficient-funds'],
});

export const listAdjustments = defineRoute('controls', 'GET /finance/adjustments', {
  summary: 'List manual adjustments',
  permission: 'finance.read',
  query: z.strictObject({ status: z.enum(['pending', 'approved', 'rejected']).optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(AdjustmentView) },
  problems: ['invalid-cursor'],
});

export const getAdjustment = defineRoute('controls', 'GET /finance/adjustments/{adjustmentId}', {
  summary: 'Get an adjustment',
  permission: 'finance.read',
  success: { status: 200, schema: AdjustmentView },
  problems: ['not-found'],
});

export const decideAdjustment = defineRoute('controls', 'POST /finance/adjustments/{adjustmentId}/decision', {
  summary: 'Approve or reject an adjustment',
  permission: 'adjustments.decide',
  body: AdjustmentDecision,
  isIdempotent: true,
  success: { status: 200, schema: AdjustmentView },
  problems: ['not-found', 'illegal-transition', 'insufficient-funds'],
});
