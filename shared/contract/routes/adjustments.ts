import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { AdjustmentDecision, AdjustmentView, NewAdjustment } from '../schemas/adjustments.ts';
import { AdjustmentId, listOf, pageQuery } from '../schemas/basics.ts';

export const proposeAdjustment = defineRoute({
  context: 'controls',
  method: 'POST',
  path: '/finance/adjustments',
  summary: 'Propose a manual adjustment',
  roles: ['operator'],
  body: NewAdjustment,
  isIdempotent: true,
  success: { status: 201, schema: AdjustmentView, location: '/finance/adjustments/{id}' },
  problems: ['insufficient-funds'],
});

export const listAdjustments = defineRoute({
  context: 'controls',
  method: 'GET',
  path: '/finance/adjustments',
  summary: 'List manual adjustments',
  roles: ['operator'],
  query: z.strictObject({ status: z.enum(['pending', 'approved', 'rejected']).optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(AdjustmentView) },
  problems: ['invalid-cursor'],
});

export const getAdjustment = defineRoute({
  context: 'controls',
  method: 'GET',
  path: '/finance/adjustments/{adjustmentId}',
  summary: 'Get an adjustment',
  roles: ['operator'],
  params: z.strictObject({ adjustmentId: AdjustmentId }),
  success: { status: 200, schema: AdjustmentView },
  problems: ['not-found'],
});

export const decideAdjustment = defineRoute({
  context: 'controls',
  method: 'POST',
  path: '/finance/adjustments/{adjustmentId}/decision',
  summary: 'Approve or reject an adjustment',
  roles: ['operator'],
  params: z.strictObject({ adjustmentId: AdjustmentId }),
  body: AdjustmentDecision,
  isIdempotent: true,
  success: { status: 200, schema: AdjustmentView },
  problems: ['not-found', 'illegal-transition', 'insufficient-funds'],
});
