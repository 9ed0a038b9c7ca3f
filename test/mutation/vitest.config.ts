import { defineConfig } from 'vitest/config';

/** Walks through all reachable orders, which takes more time than all other tests of the domain together. */
const walk = 'test/domain/orders/every-reachable-order.test.ts';

export default defineConfig({
  test: { include: ['test/domain/**/*.test.ts'], exclude: [walk], testTimeout: 300_000, silent: true },
});
