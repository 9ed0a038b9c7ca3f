import * as z from 'zod';
import { defineList } from '../define-route.ts';
import { Instant } from '../schemas/basics.ts';
import { StaffActView } from '../schemas/staff-acts.ts';

const name = z.string().min(1).max(200).optional();

export const listStaffActs = defineList('controls', 'GET /operations/acts', {
  summary: 'List acts of staff',
  permission: 'acts.read',
  query: {
    /** The account of a member of staff. */
    by: name,
    /** An operation, as method and path. */
    operation: name,
    /** The id of an order, a task or another subject. */
    subject: name,
    /** From the first time up to the second, inclusive. */
    from: Instant.optional(),
    to: Instant.optional(),
  },
  items: StaffActView,
});
