import type { SimulationCounts } from './counts.ts';

const formatCounts = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

const trialBalance = (balances: ReadonlyMap<string, number>): readonly string[] => {
  const lines = [...balances].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [...lines, ['in all', sum(balances)] as const].map(
    ([kind, balance]) => `  ${kind.padEnd(32)} ${balance.toLocaleString('en-US').padStart(22)}`,
  );
};

/** What many worlds came to: how orders and withdrawals ended, what went wrong around them, and the books. */
export const renderSummary = (tally: SimulationCounts, seconds: number): string =>
  [
    `${tally.orders} orders in ${tally.worlds} worlds ended in ${seconds.toFixed(1)} s; ${tally.callCount} things happened.`,
    `An order took ${(tally.processorMs / tally.orders).toFixed(1)} ms of processor time; no process held more than ${tally.maxMegabytes} MB.`,
    `${tally.withMoney} of them lived where creators withdraw, ${tally.withAgency} gave an agency its share: ${sum(tally.withdrawals)} withdrawals (${formatCounts(tally.withdrawalRequests)}).`,
    `Ends: ${formatCounts(tally.orderEnds)}.`,
    `Withdrawals: ${formatCounts(tally.withdrawals)}.`,
    `Injected: ${formatCounts(tally.injected)}.`,
    'Trial balance, in minor units:',
    ...trialBalance(tally.balances),
  ].join('\n');

const ordersBetweenLines = 1_000;

/** On a terminal the orders so far, in their line; elsewhere a line for each thousand, with the time and the memory. */
export const createProgress = (
  orders: number,
  seconds: () => number,
): ((done: number, megabytes: number) => void) => {
  if (process.stderr.isTTY) return (done) => void process.stderr.write(`\r${done} of ${orders} orders`);
  let next = ordersBetweenLines;
  return (done, megabytes) => {
    if (done < next) return;
    next = (Math.floor(done / ordersBetweenLines) + 1) * ordersBetweenLines;
    process.stderr.write(`${done} of ${orders} orders in ${seconds().toFixed(0)} s, in ${megabytes} MB\n`);
  };
};
