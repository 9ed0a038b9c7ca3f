import { plantedBugs } from './bugs.ts';
import { findBugs } from './find-bugs.ts';

const maxFaultLength = 140;

/**
 * Searches for every planted bug, or those whose name contains `named`, and prints a row for each. Returns how many
 * were not found.
 */
export const runPlanted = async (
  options: { readonly seed: number; readonly orders: number; readonly workers: number },
  named = '',
): Promise<number> => {
  const bugs = plantedBugs.filter(({ name }) => name.includes(named));
  const missed: string[] = [];
  console.log('| planted bug | seed | orders | found by |\n|---|---|---|---|');
  await findBugs(bugs, options, ({ name }, { orders, fault }) => {
    if (!fault) missed.push(name);
    console.log(
      `| ${name} | ${options.seed} | ${orders} | ${fault?.slice(0, maxFaultLength) ?? 'NOT FOUND'} |`,
    );
  });
  console.log(`\n${bugs.length - missed.length} of ${bugs.length} planted bugs found`);
  return missed.length;
};
