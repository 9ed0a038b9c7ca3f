import * as z from 'zod';
import { defineList, defineRoute } from '../define-route.ts';
import { AssignedWork, AssignmentBody, OverviewView, WorkItem } from '../schemas/work.ts';

export const getOverview = defineRoute('operations', 'GET /operations/overview', {
  summary: 'Get an overview of the platform',
  permission: 'work.manage',
  success: { status: 200, schema: OverviewView },
});

export const listWork = defineList('operations', 'GET /operations/work', {
  summary: 'List everything that waits for staff',
  permission: 'work.manage',
  query: {
    /** The name of one queue, as in the overview. */
    queue: z.string().min(1).max(40).optional(),
    assigned: z.enum(['any', 'me', 'nobody']).default('any'),
  },
  items: WorkItem,
});

export const listOwnWork = defineList('operations', 'GET /operations/work/mine', {
  summary: 'List work that is assigned to you',
  permission: 'work.manage',
  items: AssignedWork,
});

const assigned = { status: 200, schema: AssignedWork } as const;

export const assignWork = defineRoute('operations', 'POST /operations/work/{subjectId}/assignment', {
  summary: 'Assign work to a person',
  permission: 'work.manage',
  body: AssignmentBody,
  success: assigned,
});

export const releaseWork = defineRoute('operations', 'DELETE /operations/work/{subjectId}/assignment', {
  summary: 'Release assigned work',
  permission: 'work.manage',
  success: assigned,
});
