/** The counts of an advertiser's orders, as creators see them before they take a task. */
export const advertiserCountNames = [
  'taken',
  'settled',
  'disputed',
  'rated1',
  'rated2',
  'rated3',
  'rated4',
  'rated5',
] as const;

export type AdvertiserCount = (typeof advertiserCountNames)[number];

/** An advertiser's counts; an absent one is zero. */
export type AdvertiserCounts = Readonly<Partial<Record<AdvertiserCount | 'tasksOpened', number>>>;

const wholePercent = 100n;

/** Disputed orders per hundred taken ones, rounded down; undefined before the first order. */
export const disputedPercentOf = ({ taken = 0, disputed = 0 }: AdvertiserCounts): number | undefined =>
  taken > 0 ? Math.min(100, Number((BigInt(disputed) * wholePercent) / BigInt(taken))) : undefined;
