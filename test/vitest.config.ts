import { defineConfig } from 'vitest/config';

const slow = 'test/**/*.slow.test.ts';
const pure = ['test/architecture', 'test/docs', 'test/domain', 'test/http'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // They end what hangs, and do not measure speed: a busy machine takes many times as long as an idle one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The product's logs of a test are shown when it fails.
    silent: 'passed-only',
    // Two workers: the engines that tests start are separate processes.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure.map((folder) => `${folder}/**/*.test.ts`),
          // Nothing here has state that one file could leave to the next.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['test/**/*.test.ts'],
          exclude: [...pure.map((folder) => `${folder}/**`), slow],
        },
      },
      // Left out of `npm test`.
      { extends: true, test: { name: 'slow', include: [slow] } },
    ],
  },
});
