import {
  averageRate,
  cells,
  dailyCosts,
  hotKeys,
  loads,
  ordersPerDay,
  peakOf,
  peakRate,
  usersOf,
} from '#test/bench/cost/capacity.ts';

const format = (value: number): string => Math.round(value).toLocaleString('en');

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const shareOf = (value: number, limit: number): string => `${Math.round((100 * value) / limit)} %`;

const renderLoads = (): string =>
  toTable(
    ['load at the peak', 'arithmetic', 'is', 'default quota', 'of the quota'],
    loads.map(({ what, arithmetic, peak, quota, quotaName }) => [
      what,
      arithmetic,
      format(peak),
      `${format(quota)} (${quotaName})`,
      shareOf(peak, quota),
    ]),
  );

const renderHotKeys = (): string =>
  toTable(
    ['shared key', 'shards', 'units of an order', 'units a second and shard', 'of a partition'],
    hotKeys.map((key) => [
      key.name,
      String(key.shards),
      key.per ? '–' : String(key.units),
      `${key.units} × ${Math.round(usersOf(key))} / ${key.shards} = ${format(peakOf(key))}`,
      shareOf(peakOf(key), key.limit),
    ]),
  );

const renderCosts = (): string => {
  const costs = dailyCosts();
  const total = costs.reduce((sum, { dollars }) => sum + dollars, 0);
  return toTable(
    ['cost of a day', 'arithmetic', 'USD'],
    [
      ...costs.map(({ what, arithmetic, dollars }) => [what, arithmetic, format(dollars)]),
      ['in all', `${((total / ordersPerDay) * 1_000).toFixed(3)} for 1,000 orders`, format(total)],
    ],
  );
};

/** The highest share of a quota, without that of open executions. */
const nextShare = Math.max(
  ...loads.filter(({ what }) => what !== 'open executions').map(({ peak, quota }) => peak / quota),
);

/** The tables of the page about capacity, from the budget of an order. */
export const renderCapacityTables = (): string =>
  [
    `${format(ordersPerDay)} orders a day are ${averageRate.toFixed(1)} a second, and ${format(peakRate)} at the peak.`,
    renderLoads(),
    `The open executions need ${cells} cells. In one of them, the next quota is used to ${shareOf(nextShare / cells, 1)}.`,
    renderHotKeys(),
    renderCosts(),
  ].join('\n\n');
