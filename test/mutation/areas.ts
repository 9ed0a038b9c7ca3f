/** A part of the domain, and the tests that alone must find its mutants. */
export type Area = { readonly name: string; readonly files: string; readonly tests: string };

export const areas: readonly Area[] = [
  { name: 'money', files: 'shared/domain/money.ts', tests: 'test/domain/money.test.ts' },
  { name: 'ledger', files: 'shared/domain/ledger/**/*.ts', tests: 'test/domain/ledger/**/*.test.ts' },
  { name: 'wallet', files: 'shared/domain/wallet/**/*.ts', tests: 'test/domain/wallet/**/*.test.ts' },
  { name: 'fees', files: 'shared/domain/policy/fees.ts', tests: 'test/domain/policy/fees.test.ts' },
  { name: 'messages', files: 'shared/domain/messages/**/*.ts', tests: 'test/domain/messages/**/*.test.ts' },
  {
    name: 'withdrawals',
    files: 'shared/domain/withdrawals/**/*.ts',
    tests: 'test/domain/withdrawals/**/*.test.ts',
  },
  // Checks of publications and ratings are commands of orders.
  {
    name: 'orders',
    files: 'shared/domain/orders/**/*.ts',
    tests: 'test/domain/{orders,publication,ratings}/**/*.test.ts',
  },
];

/** Shapes of stored items and of responses, which no rule reads. The tests of the store and of past releases parse them. */
export const shapes = [
  'shared/domain/orders/order.ts',
  'shared/domain/orders/order-status.ts',
  'shared/domain/orders/terms.ts',
  'shared/domain/withdrawals/tax/tax-rule.ts',
  'shared/domain/withdrawals/withdrawal.ts',
  'shared/domain/withdrawals/withdrawal-event.ts',
] as const;

/** The lowest scores in per cent: of all areas together, and of one file. */
export const minScores = { total: 92, file: 80 } as const;
