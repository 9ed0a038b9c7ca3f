import { performance } from 'node:perf_hooks';
import { readCommandLine } from '#infra/command-line.ts';
import { findTask } from '#shared/store/tasks/task-store.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
import { createContendedTable } from '#test/support/contended-table.ts';
import { createCreators } from '#test/support/create-creators.ts';
import { startTestEngine } from '#test/support/start-table-engine.ts';
import { createWorld, deposit, openTask, yuan } from '#test/support/world.ts';

const nameOf = ({ status, body }: ApiResponse): string =>
  status === 201 ? 'order' : (String(body.type).split('/').at(-1) ?? '');

/**
 * Many creators claim the few slots of one task at once, over the endpoints and the real table engine. Prints
 * the results, the waiting times, and the held funds. `--contended` makes transactions cancel each other as
 * on AWS.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = readCommandLine(
    {
      name: 'npm run bench -- race',
      purpose: 'Lets many creators claim the few slots of one task at once.',
      options: {
        creators: {
          type: 'string',
          value: 'COUNT',
          default: '1000',
          isNumber: true,
          purpose: 'creators who claim',
        },
        slots: {
          type: 'string',
          value: 'COUNT',
          default: '10',
          isNumber: true,
          purpose: 'slots of the task',
        },
        contended: {
          type: 'boolean',
          default: false,
          purpose: 'let transactions cancel each other as on AWS',
        },
      },
    },
    args,
  );
  const [creators, slots] = [Number(values.creators), Number(values.slots)];
  const engine = await startTestEngine();
  try {
    const plain = await engine.newTable();
    const contended = createContendedTable(plain);
    const table = values.contended ? contended : plain;
    const world = createWorld(table);
    const subs = Array.from({ length: creators }, (_, index) => `creator-${index}`);
    await createCreators(table, subs);
    await deposit(world, yuan(1_200 * slots));
    const taskId = await openTask(world, { slots });
    // Each creator has signed in before.
    const sessions = subs.map((sub) => world.api.signIn(sub, 'creator'));
    for (const session of sessions) await session.get('/me');
    const began = performance.now();
    const took: number[] = [];
    const answers = await Promise.all(
      sessions.map(async (session) => {
        const answer = await session.post(`/tasks/${taskId}/claims`);
        took.push(performance.now() - began);
        return answer;
      }),
    );
    const sorted = took.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
    const counts = Object.entries(Object.groupBy(answers, nameOf)).map(
      ([name, group]) => `${group?.length} × ${name}`,
    );
    const task = await findTask(table, taskId);
    const { body } = await world.advertiser.get('/wallet');
    console.log(`${creators} creators for ${slots} slots: ${counts.join(', ')}`);
    console.log(
      `answered after ${at(0.5)} ms (p50), ${at(0.95)} ms (p95), ${at(0.99)} ms (p99), ${at(1)} ms (max)`,
    );
    console.log(`slots left ${task?.slotsLeft}, wallet ${JSON.stringify(body)}`);
    if (values.contended) console.log(`${contended.conflicts()} transactions were cancelled by others`);
  } finally {
    await engine.stop();
  }
};
