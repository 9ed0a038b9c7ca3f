import * as z from 'zod';
import { defineRoute } from '../define-route.ts';
import { AdjustmentDecision, AdjustmentView, NewAdjustment } from '../schemas/adjustments.ts';
import { AdjustmentId, listOf, pageQuery } from '../schemas/basics.ts';

export const proposeAdjustment = defineRoute({
  context: 'controls',
  method: 'POST',
  path: '/finance/adjustments',
  summary: 'Propose to move money by hand; nothing moves until another operator approves',
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
  summary: 'Money that was moved by hand, or is to be, newest first',
  roles: ['operator'],
  query: z.strictObject({ status: z.enum(['pending', 'approved', 'rejected']).optional(), ...pageQuery }),
  success: { status: 200, schema: listOf(AdjustmentView) },
  problems: ['invalid-cursor'],
});

export const getAdjustment = defineRoute({
  context: 'controls',
  method: 'GET',
  path: '/finance/adjustments/{adjustmentId}',
  summary: 'One adjustment: who proposed it and why, who decided, and by which entry the money moved',
  roles: ['operator'],
  params: z.strictObject({ adjustmentId: AdjustmentId }),
  success: { status: 200, schema: AdjustmentView },
  problems: ['not-found'],
});

export const decideAdjustment = defineRoute({
  context: 'controls',
  method: 'POST',
  path: '/finance/adjustments/{adjustmentId}/decision',
  summary: 'Approve or reject what another operator proposed',
  roles: ['operator'],
  params: z.strictObject({ adjustmentId: AdjustmentId }),
  body: AdjustmentDecision,
  isIdempotent: true,
  success: { status: 200, schema: AdjustmentView },
  problems: ['not-found', 'illegal-transition', 'insufficient-funds'],
});
