import * as z from 'zod';
import { responseLanguages } from '../languages.ts';

const Names = z.array(z.string());

const Timers = z.array(
  z.strictObject({
    lasts: z.string(),
    command: z.string(),
    waitsFor: z.string().optional(),
    duration: z.string().optional(),
  }),
);

/** The table of order states, with commands, time limits and compensations. */
export const ProcessView = z
  .strictObject({
    version: z.string(),
    states: z.array(
      z.strictObject({
        status: z.string(),
        waitsFor: z.string(),
        timers: Timers,
        /** Checks of a statement before it counts, such as the proof of a publication. */
        checks: z.array(z.strictObject({ by: z.string(), waitsFor: z.string(), timers: Timers })).optional(),
        /** The command that the platform gives in the same step when an order enters the state. */
        onEntry: z.string().optional(),
        commands: z.array(z.strictObject({ command: z.string(), by: Names, to: Names })),
      }),
    ),
    /** When a party is reminded: halfway and `before` the deadline, in waits of at least `leastWait`. */
    reminders: z.strictObject({ leastWait: z.string(), halfway: z.boolean(), before: z.string() }),
    cancellation: z.array(z.strictObject({ stage: z.string(), basisPoints: z.int(), when: z.string() })),
  })
  .meta({ id: 'Process' });

/** A file, and its language if it is in that of the request. Browsers can cache it for `freshSeconds`. */
export const FileView = z.strictObject({
  name: z.string(),
  gzip: z.string(),
  etag: z.string(),
  freshSeconds: z.int().min(0),
  language: z.enum(responseLanguages).optional(),
});
