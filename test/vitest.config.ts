import { defineConfig } from 'vitest/config';

const filesOf = (folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`);

const pure = filesOf(['architecture', 'console', 'docs', 'domain', 'http', 'mutation']);
const browser = filesOf(['browser']);
const slow = 'test/**/*.slow.test.ts';
// It replaces a module, which later files of the same worker would get too.
const replacesModule = 'test/usecases/later-release.test.ts';

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
    globalSetup: 'test/support/temporary-folder.ts',
    setupFiles: 'test/support/quiet-output.ts',
    // Projects run in the order of their names. The small files of `pure` are last, so that both workers end together.
    projects: [
      // These files leave no state in modules, so a worker imports the product and the CDK once for all of them.
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, ...browser, slow, replacesModule],
          isolate: false,
        },
      },
      // The files of a worker share one platform and one browser.
      {
        extends: true,
        test: {
          name: 'browser',
          include: browser,
          globalSetup: ['test/support/temporary-folder.ts', 'test/browser/setup.ts'],
        },
      },
      { extends: true, test: { name: 'mocked', include: [replacesModule] } },
      // Left out of `npm test`.
      { extends: true, test: { name: 'slow', include: [slow] } },
    ],
  },
});
