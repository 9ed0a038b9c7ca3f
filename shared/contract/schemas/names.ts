import * as z from 'zod';

/** A party as others see it. `displayName` is absent after the erasure of its account. */
export const PartyName = z
  .strictObject({ id: z.string(), displayName: z.string().optional(), avatar: z.string().optional() })
  .meta({ id: 'PartyName' });

/** The advertiser of a task. `name` is `displayName`, or `erased`. */
export const TaskAdvertiser = PartyName.extend({ name: z.string() }).meta({ id: 'TaskAdvertiser' });

/** A task by its title. `poster` is the path of the small copy of its first image. */
export const TaskName = z
  .strictObject({ id: z.string(), title: z.string().optional(), poster: z.string().optional() })
  .meta({ id: 'TaskName' });
