import * as z from 'zod';
import { defineRoute } from '../define-route.ts';

export const checkHealth = defineRoute('system', 'GET /health', {
  summary: 'Check the health of the service',
  permission: 'public',
  success: { status: 200, schema: z.strictObject({ status: z.literal('ok') }) },
  problems: [],
});

const Names = z.array(z.string());

const Timers = z.array(
  z.strictObject({
    lasts: z.string(),
    command: z.string(),
    waitsFor: z.string().optional(),
    duration: z.string().optional(),
  }),
);

export const getProcess = defineRoute('system', 'GET /process', {
  summary: 'Get the order process',
  permission: 'public',
  query: z.strictObject({ version: z.string().max(20).optional() }),
  success: {
    status: 200,
    schema: z
      .strictObject({
        version: z.string(),
        states: z.array(
          z.strictObject({
            status: z.string(),
            waitsFor: z.string(),
            timers: Timers,
            /** Checks of a statement before it counts, such as the proof of a publication. */
            checks: z
              .array(z.strictObject({ by: z.string(), waitsFor: z.string(), timers: Timers }))
              .optional(),
            commands: z.array(z.strictObject({ command: z.string(), by: Names, to: Names })),
          }),
        ),
        /** When a party is reminded: halfway and `before` the deadline, in waits of at least `leastWait`. */
        reminders: z.strictObject({ leastWait: z.string(), halfway: z.boolean(), before: z.string() }),
        cancellation: z.array(z.strictObject({ stage: z.string(), basisPoints: z.int(), when: z.string() })),
      })
      .meta({ id: 'Process' }),
  },
  problems: ['not-found'],
});
