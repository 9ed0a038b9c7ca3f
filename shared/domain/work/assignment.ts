import * as z from 'zod';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** Work that was handed to a person of staff, or to a role. Everybody with the permission can still do it. */
export const Assignment = z.object({
  /** The id of the thing that waits. */
  subject: z.string(),
  /** The account of the person, or the role, and the account of the one who assigned it. */
  to: z.string(),
  isRole: z.literal(true).exactOptional(),
  by: z.string(),
  at: Instant,
  note: z.string().optional(),
});

export type Assignment = TypeOf<typeof Assignment>;

/** The list that work is in: of a person, or of a role. No account has such a name. */
export const assigneeOf = ({ to, isRole }: Pick<Assignment, 'to' | 'isRole'>): string =>
  isRole ? `role ${to}` : to;

/** The lists of a person of staff: the person's, and those of the roles. */
export const assigneesOf = (accountId: string, roles: readonly string[]): readonly string[] => [
  accountId,
  ...roles.map((role) => assigneeOf({ to: role, isRole: true })),
];
