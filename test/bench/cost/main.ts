import { readCommandLine } from '#infra/command-line.ts';
import { startTestEngine } from '#test/support/start-table-engine.ts';
import { budget } from './budget.ts';
import { findPageFaults, pageScenario } from './capacity.ts';
import { createMeter } from './meter.ts';
import { pricesByRegion, pricesReadAt } from './prices.ts';
import { type Cost, type ScenarioName, scenarios } from './scenarios.ts';
import {
  dollarsPerThousand,
  invocationsInBatches,
  readUnitsOf,
  type Totals,
  totalsOf,
  unitsByKind,
  writeUnitsOf,
} from './totals.ts';

const countBy = (names: readonly string[]): string =>
  Object.entries(Object.groupBy(names, (name) => name))
    .map(([name, all = []]) => `${all.length} ${name}`)
    .toSorted()
    .join(', ');

const print = (name: string, cost: Cost): void => {
  const { requests, units, transitions, invocations } = totalsOf(cost);
  const { apiRequests, objectReads, objectWrites } = cost;
  console.log(`\n${name}`);
  console.log(`  ${requests} table requests: ${countBy(cost.requests.map((request) => request.name))}`);
  console.log(`  ${units} capacity units: ${readUnitsOf(cost)} read, ${writeUnitsOf(cost)} written`);
  for (const [kind, { read, write }] of unitsByKind(cost))
    console.log(
      `    ${kind.padEnd(24)} ${String(read).padStart(6)} read ${String(write).padStart(6)} written`,
    );
  console.log(`  ${transitions} state transitions, ${apiRequests} requests to the API`);
  console.log(`  ${objectReads} reads and ${objectWrites} writes of objects`);
  console.log(
    `  ${invocations} invocations at batch size one, ${invocationsInBatches(cost).toFixed(1)} in batches of ten orders`,
  );
  for (const [called, { count, milliseconds }] of cost.invocations)
    console.log(
      `    ${called.padEnd(24)} ${String(count).padStart(3)} × ${(milliseconds / count).toFixed(1)} ms`,
    );
  for (const [region, prices] of Object.entries(pricesByRegion)) {
    const parts = Object.entries(dollarsPerThousand(cost, prices));
    const all = parts.reduce((sum, [, dollars]) => sum + dollars, 0);
    const listed = parts.map(([part, dollars]) => `${part} ${dollars.toFixed(3)}`).join(', ');
    console.log(`  ${all.toFixed(3)} USD per 1,000 in ${region}, prices of ${pricesReadAt}: ${listed}`);
  }
};

const overBudget = (name: ScenarioName, used: Totals): readonly string[] =>
  (Object.keys(used) as (keyof Totals)[])
    .filter((count) => used[count] > budget[name][count])
    .map((count) => `${name}: ${used[count]} ${count}, at most ${budget[name][count]}`);

/**
 * What an order and a withdrawal cost: requests and capacity units of the table, state transitions, invocations, and US
 * dollars per thousand. With `--check` it fails above the budget, or if the page about capacity has other numbers.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = readCommandLine(
    {
      name: 'npm run bench -- cost',
      purpose: 'Counts what an order and a withdrawal use of AWS, and their price.',
      options: {
        check: {
          type: 'boolean',
          default: false,
          purpose: 'fail above the budget, or if infra/CAPACITY.md has other numbers',
        },
      },
    },
    args,
  );
  const engine = await startTestEngine();
  try {
    const faults: string[] = [];
    const pageFaults: string[] = [];
    for (const name of Object.keys(scenarios) as ScenarioName[]) {
      const cost = await scenarios[name](await engine.newTable(), createMeter());
      print(name, cost);
      faults.push(...overBudget(name, totalsOf(cost)));
      if (name === pageScenario) pageFaults.push(...findPageFaults(cost));
    }
    if (!values.check || faults.length + pageFaults.length === 0) return;
    if (faults.length > 0) console.error(`\nAbove the budget:\n${faults.join('\n')}`);
    if (pageFaults.length > 0)
      console.error(`\ninfra/CAPACITY.md has other numbers than the meter:\n${pageFaults.join('\n')}`);
    process.exitCode = 1;
  } finally {
    await engine.stop();
  }
};
