/** List prices of a region in US dollars, without discounts and free tiers. */
export type Prices = {
  readonly million: {
    readonly readUnits: number;
    readonly writeUnits: number;
    readonly invocations: number;
    readonly apiRequests: number;
    readonly objectWrites: number;
    readonly objectReads: number;
  };
  readonly thousand: { readonly transitions: number };
  /** A second of a function with 1 GB, on ARM. */
  readonly gigabyteSecond: number;
};

/** When the prices were read from AWS's pages. */
export const pricesReadAt = '2026-11';

/** N. Virginia, Ohio and Oregon have the same prices. */
export const pricesByRegion: Readonly<Record<string, Prices>> = {
  'us-east-1': {
    million: {
      readUnits: 0.125,
      writeUnits: 0.625,
      invocations: 0.2,
      apiRequests: 1,
      objectWrites: 5,
      objectReads: 0.4,
    },
    thousand: { transitions: 0.025 },
    gigabyteSecond: 0.000_013_333_4,
  },
  'eu-central-1': {
    million: {
      readUnits: 0.152_5,
      writeUnits: 0.762_5,
      invocations: 0.2,
      apiRequests: 1.2,
      objectWrites: 5.4,
      objectReads: 0.43,
    },
    thousand: { transitions: 0.025 },
    gigabyteSecond: 0.000_013_333_4,
  },
};
