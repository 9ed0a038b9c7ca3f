import * as z from 'zod';
import type { FunctionRuntime } from './functions/function-runtime.ts';

const Report = z.object({
  isDone: z.boolean(),
  examined: z.int(),
  progress: z.array(
    z.object({
      name: z.string(),
      segments: z.int(),
      segmentsDone: z.int(),
      examined: z.int(),
      changed: z.int(),
    }),
  ),
});

/** Each turn reports after a second. Nobody waits for the table meanwhile, so there is no pace to keep. */
const turn = { seconds: 1, itemsPerSecond: 1_000_000 };

const toLine = ({ name, segments, segmentsDone, examined }: z.infer<typeof Report>['progress'][number]) =>
  `Migration ${name} ${'█'.repeat(segmentsDone)}${'░'.repeat(segments - segmentsDone)} ${examined} items`;

/**
 * Runs the migrations that this home folder lacks, and continues one that was interrupted. All items are readable
 * without them, so a failure is reported and the start continues.
 */
export const runMigrations = async (
  runtime: FunctionRuntime,
  show: (line: string, isDone: boolean) => void,
  log: (line: string) => void,
): Promise<void> => {
  const migrate = runtime.functions.find(({ name }) => name.endsWith('-workflow-migrate-items'));
  for (let isDone = migrate === undefined; migrate && !isDone; ) {
    const result = await runtime.invoke(migrate.arn, turn);
    if ('error' in result)
      return log(`A migration failed and continues with the next start: ${result.cause}`);
    const report = Report.parse(result.payload);
    const last = report.progress.at(-1);
    isDone = report.isDone;
    // A new home folder has nothing to change, and shows nothing.
    if (last && last.changed > 0 && report.examined > 0) show(toLine(last), isDone);
  }
};
