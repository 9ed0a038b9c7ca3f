import { describe, expect, test } from 'vitest';
import type { Json } from '#infra/local/state-machines/json.ts';
import type { FunctionOutcome } from '#infra/local/state-machines/perform-task.ts';
import { migrations } from '#shared/migrations/index.ts';
import { readMigrationInput } from '#shared/usecases/migrations/migrate-items.ts';
import { migrationMachine } from '#test/support/definitions.ts';
import { toFunctionRequest } from '#test/support/state-machines/function-request.ts';
import { startWalk } from '#test/support/state-machines/walk.ts';

/** Runs the machine over a function that reads its input, and works for a number of turns. */
const walk = async (input: Json, work: (turn: number) => FunctionOutcome) => {
  let turns = 0;
  const walked = await startWalk({
    definition: migrationMachine,
    input,
    perform: (request) => {
      turns += 1;
      const read = readMigrationInput(toFunctionRequest(request).payload);
      return 'fault' in read ? { payload: read } : work(turns);
    },
  });
  return { walked, countTurns: () => turns };
};

const workThreeTurns = (turn: number): FunctionOutcome => ({ payload: { isDone: turn === 3 } });

const namesOfMigrations = migrations.map(({ name }) => name).join(', ');

describe('the migration’s machine', () => {
  test('takes turns until all segments are done', async () => {
    const { walked, countTurns } = await walk({ migration: '1-entity' }, workThreeTurns);
    for (let turn = 0; turn < 5; turn += 1) await walked.elapseUntilDue();
    expect([walked.execution().status, countTurns()]).toEqual(['SUCCEEDED', 3]);
  });

  test.each([
    ['an unknown migration', { migration: '99-unknown' }, `migration: use one of: ${namesOfMigrations}`],
    ['an invalid pace', { itemsPerSecond: 0 }, 'itemsPerSecond: '],
  ])('fails at once with a sentence on %s', async (_what, input, sentence) => {
    const { walked, countTurns } = await walk(input, workThreeTurns);
    expect(walked.execution()).toMatchObject({
      status: 'FAILED',
      error: 'InvalidInput',
      cause: expect.stringMatching(/^The input of the migration is invalid\. /),
    });
    expect(walked.execution().cause).toContain(sentence);
    expect(countTurns()).toBe(1);
  });

  test('retries every other failure', async () => {
    const { walked, countTurns } = await walk({}, (turn) =>
      turn < 3 ? { error: 'Error', cause: 'the table is busy' } : { payload: { isDone: true } },
    );
    for (let turn = 0; turn < 5; turn += 1) await walked.elapseUntilDue();
    expect([walked.execution().status, countTurns()]).toEqual(['SUCCEEDED', 3]);
  });
});
