import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage, type StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type SuccessTestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import type { RegisteredTest } from './library.ts';

/** Walks of thousands of steps, which take longer than all other tests of their area, and would run for most mutants. */
const walks = ['every-reachable-order', 'random-journeys'].map(
  (name) => `test/domain/orders/${name}.test.ts`,
);

/** The library allows a hundred times as many steps as without a mutant. An endless loop of orders takes minutes to that. */
const stepsDivisor = 10;

const library = 'test/mutation/runner/library.ts';
const bundle = 'bundle.mjs';

/** The tests and the changed code, as one module. */
type Bundle = {
  readonly tests: ReadonlyMap<string, RegisteredTest>;
  /** Forgets the orders that earlier tests made. */
  readonly forgetOrders: () => void;
};

/** What the changed code reads and writes. */
type Switches = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
};

const failureOf = async (run: () => unknown): Promise<string | undefined> => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
};

const listTestFiles = (patterns: readonly string[]): readonly string[] =>
  globSync([...patterns])
    .filter((file) => !walks.includes(file))
    .toSorted();

/** Writes one module with all tests, in which a small library takes the place of the test library. */
const bundleTests = async (files: readonly string[]): Promise<void> => {
  const contents = [
    `import { enterFile } from './${library}';`,
    ...files.map((file) => `enterFile('${file}'); await import('./${file}');`),
    `export { tests } from './${library}';`,
    `export { forgetOrders } from './test/support/order-histories.ts';`,
  ].join('\n');
  await build({
    // The library starts the process in another folder.
    absWorkingDir: process.cwd(),
    stdin: { contents, resolveDir: process.cwd() },
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: { vitest: `./${library}` },
    logLevel: 'error',
  });
};

/** Runs tests in the process that holds the mutants, without a new process or module for each of them. */
class InProcessRunner implements TestRunner {
  static readonly inject: [typeof commonTokens.options] = [commonTokens.options];
  readonly #patterns: readonly string[];
  readonly #switches: Switches = {};
  /** How many mutants each test found. The tests that find most come first, because a mutant ends at its first failure. */
  readonly #finds = new Map<string, number>();
  #bundle: Bundle | undefined;
  #loads = 0;

  constructor({ testFiles = [] }: StrykerOptions) {
    this.#patterns = testFiles;
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.#switches });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    await bundleTests(listTestFiles(this.#patterns));
  }

  async dryRun(): Promise<DryRunResult> {
    const { tests, forgetOrders } = await this.#load(false);
    const results: SuccessTestResult[] = [];
    for (const { id, run } of tests.values()) {
      // Each test makes its orders again, so that it covers what they need.
      forgetOrders();
      this.#switches.currentTestId = id;
      const start = performance.now();
      const failure = await failureOf(run);
      if (failure) return { status: DryRunStatus.Error, errorMessage: `${id}: ${failure}` };
      results.push({ id, name: id, timeSpentMs: performance.now() - start, status: TestStatus.Success });
    }
    this.#switches.currentTestId = undefined;
    const { mutantCoverage } = this.#switches;
    return { status: DryRunStatus.Complete, tests: results, ...(mutantCoverage && { mutantCoverage }) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, reloadEnvironment, testFilter } = options;
    const switches = this.#switches;
    const hitLimit = options.hitLimit && Math.ceil(options.hitLimit / stepsDivisor);
    Object.assign(switches, { hitLimit, hitCount: hitLimit && 0 });
    switches.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const { tests, forgetOrders } = await this.#load(reloadEnvironment);
    forgetOrders();
    switches.activeMutant = activeMutant.id;
    const covering = testFilter && new Set(testFilter);
    const chosen = [...tests.values()]
      .filter(({ id }) => covering?.has(id) ?? true)
      .toSorted((a, b) => this.#findsOf(b.id) - this.#findsOf(a.id));
    for (const [place, { id, run }] of chosen.entries()) {
      const failureMessage = await failureOf(run);
      const timeout = determineHitLimitReached(switches.hitCount, hitLimit);
      if (timeout) return { status: MutantRunStatus.Timeout };
      if (!failureMessage) continue;
      this.#finds.set(id, this.#findsOf(id) + 1);
      return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests: place + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: chosen.length };
  }

  #findsOf(id: string): number {
    return this.#finds.get(id) ?? 0;
  }

  async #load(isNew: boolean): Promise<Bundle> {
    if (this.#bundle && !isNew) return this.#bundle;
    this.#loads += 1;
    this.#bundle = await import(`${pathToFileURL(bundle).href}?${this.#loads}`);
    return this.#bundle as Bundle;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
