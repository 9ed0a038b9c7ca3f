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

/** The result of many worlds: how orders and withdrawals ended, the failures around them, and the ledger. */
export const renderSummary = (tally: SimulationCounts, seconds: number): string =>
  [
    `${tally.orders} orders in ${tally.worlds} worlds ended in ${seconds.toFixed(1)} s, in ${tally.callCount} steps.`,
    `An order took ${(tally.processorMs / tally.orders).toFixed(1)} ms of processor time; no process used more than ${tally.maxMegabytes} MB.`,
    `${tally.withMoney} of them were in worlds with withdrawals, ${tally.withAgency} gave an agency its share: ${sum(tally.withdrawals)} withdrawals (${formatCounts(tally.withdrawalRequests)}).`,
    `Ends: ${formatCounts(tally.orderEnds)}.`,
    `Withdrawals: ${formatCounts(tally.withdrawals)}.`,
    `Injected: ${formatCounts(tally.injected)}.`,
    'Trial balance, in minor units:',
    ...trialBalance(tally.balances),
  ].join('\n');

const ordersBetweenLines = 1_000;

/** On a terminal one line with the orders so far; elsewhere a line for each thousand, with time and memory. */
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
