import { describe, expect, it } from 'vitest';
import { listSourceFiles } from './source-files.ts';

const files = listSourceFiles();
const filesIn = (folder: string) => files.filter(({ path }) => path.startsWith(folder));

/** The files of a folder, except those of an inner folder that `borders` lists too. */
const filesWithin = (folder: string) =>
  filesIn(folder).filter(
    ({ path }) => !borders.some(([inner]) => inner.length > folder.length && path.startsWith(inner)),
  );

/** `[file, import]` of every import in a folder that is not of the kind allowed there. */
const findForbiddenImports = (folder: string, isAllowed: (name: string) => boolean) =>
  filesWithin(folder).flatMap(({ path, imports }) =>
    imports.filter((name) => !isAllowed(name)).map((name) => `${path} imports ${name}`),
  );

const startsWithAny =
  (...prefixes: readonly string[]) =>
  (name: string): boolean =>
    prefixes.some((prefix) => name.startsWith(prefix));

const lines = (text: string): number => text.trimEnd().split('\n').length;

const inShared = (name: string): string => `shared/${name}`;

const isPackage = (name: string): boolean => !/^(infra|functions|shared|test)\//.test(name);

/** A folder, and what it may import, except packages and itself. The AWS SDK is a package that must be named. */
const borders: readonly (readonly [folder: string, ...allowed: readonly string[]])[] = [
  ['shared/domain/'],
  ['shared/contract/', 'shared/domain/'],
  // Browsers load it.
  ['shared/contract/client/package/', 'shared/contract/client/paths.mts'],
  ['shared/contract/client/example/'],
  [
    'shared/store/',
    '@aws-sdk/',
    'shared/adapters/ids.ts',
    'shared/adapters/sdk/',
    'shared/contract/',
    'shared/domain/',
  ],
  ['shared/adapters/', '@aws-sdk/', 'shared/domain/', 'shared/store/'],
  ['shared/adapters/sdk/', '@aws-sdk/'],
  ['shared/migrations/', '@aws-sdk/', 'shared/store/'],
  ['shared/usecases/', ...['adapters', 'contract', 'deps.ts', 'domain', 'migrations', 'store'].map(inShared)],
  ['shared/http/', ...['adapters', 'contract', 'deps.ts', 'domain', 'store', 'usecases'].map(inShared)],
  ['shared/endpoints/', ...['contract', 'deps.ts', 'domain', 'http', 'usecases'].map(inShared)],
  ['shared/streams/', '@aws-sdk/', ...['adapters', 'deps.ts', 'domain', 'store', 'usecases'].map(inShared)],
  ['functions/', ...['deps.ts', 'endpoints', 'http', 'streams', 'usecases'].map(inShared)],
  // It runs in a browser.
  ['functions/console/app/', 'shared/contract/', 'shared/domain/'],
  ['functions/docs/app/'],
  // It joins the files that functions serve.
  ['infra/', '@aws-sdk/', 'shared/adapters/files.ts', 'shared/contract/', 'shared/domain/'],
  // The workflow stores the token of a wait by itself.
  [
    'infra/workflows/',
    'infra/constructs/single-table.ts',
    'shared/domain/',
    'shared/store/orders/wait-update.ts',
  ],
  [
    'infra/local/',
    '@aws-sdk/',
    ...[
      'command-line',
      'compile-cache',
      'create-app',
      'source-fingerprint',
      'stacks/index',
      'synthesize',
    ].map((name) => `infra/${name}.ts`),
    ...['label', 'parties', 'problems'].map((name) => `shared/contract/labels/${name}.ts`),
    'shared/contract/problems.ts',
    'shared/contract/roles.ts',
    'shared/contract/token-claims.ts',
    'shared/domain/escape-html.ts',
    'shared/domain/payment-providers/payment-providers.ts',
    // A token opens the plain account of its person.
    ...['adapters/ids', 'domain/accounts/account', 'domain/ledger/wallet-change', 'domain/time'].map(
      (name) => `shared/${name}.ts`,
    ),
    ...['accounts/account-store', 'accounts/party-store', 'commit', 'table', 'table-client'].map(
      (name) => `shared/store/${name}.ts`,
    ),
    'shared/usecases/accounts/resolve-account.ts',
  ],
];

describe('the direction of dependencies', () => {
  it.each(borders)('lets %s import only what the border of the folder allows', (folder, ...allowed) => {
    const isAllowed = startsWithAny(folder, ...allowed);
    expect(
      findForbiddenImports(
        folder,
        (name) => isAllowed(name) || (isPackage(name) && !name.startsWith('@aws-sdk/')),
      ),
    ).toEqual([]);
  });

  it('excludes time, randomness and the environment from the domain', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.(env|argv|cwd)/;
    expect(filesIn('shared/domain/').filter(({ text }) => impure.test(text))).toEqual([]);
  });

  it('lets the domain and the contract import only the packages of zod', () => {
    const allowed = (name: string) => name.startsWith('zod') || !isPackage(name);
    expect(findForbiddenImports('shared/domain/', allowed)).toEqual([]);
    expect(findForbiddenImports('shared/contract/', allowed)).toEqual([]);
  });

  it('lets only migrations scan the table', () => {
    const scanning = ['shared/', 'functions/', 'infra/']
      .flatMap(filesIn)
      .filter(({ text }) => text.includes('ScanCommand'));
    expect(scanning.map(({ path }) => path)).toEqual(['shared/migrations/scan-segment.ts']);
  });

  it('excludes features newer than Node 20 from deployed code, as emulators may use it', () => {
    const newer =
      /\b(?:Map|Object)\.groupBy\b|\bPromise\.(?:withResolvers|try)\b|\bArray\.fromAsync\b|\bIterator\.from\b|\bRegExp\.escape\b|\bURL\.parse\b|\.(?:values|keys|entries)\(\)\s*\.(?:map|filter|flatMap|reduce|some|every|find|forEach|take|drop|toArray)\(|\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|(?<!\bz)\.(?:union|intersection|difference)\(/;
    // The document is made when the project is built, and served as a file.
    const deployed = [...filesIn('functions/'), ...filesIn('shared/')].filter(
      ({ path }) => !path.startsWith('shared/contract/openapi/'),
    );
    expect(deployed.filter(({ text }) => newer.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('lets exactly one file write orders', () => {
    const writers = files.filter(
      ({ path, text }) => path.startsWith('shared/') && /\bdecisionWrites\(/.test(text),
    );
    expect(writers.map(({ path }) => path)).toEqual(['shared/usecases/orders/apply-command.ts']);
  });
});

describe('an amount of money', () => {
  /** A line of code without its comment. */
  const code = (line: string): string => line.replace(/^\s*(\/?\*|\/\/).*$|\s\/\/ .*$/, '');
  // Nobody deploys the sample page, which shows an amount by the browser's own formatter.
  const findLines = (folder: string, isFaulty: (line: string) => boolean) =>
    filesIn(folder)
      .filter(({ path }) => !path.startsWith('shared/contract/client/example/'))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .map(code)
          .filter(isFaulty)
          .map((line) => `${path}: ${line.trim()}`),
      );
  const hasDivision = (line: string): boolean => /[^<]\s[/%]=?\s/.test(line) && !line.includes('BigInt(');

  it('is never a float: deployed code never reads, rounds or shows one', () => {
    expect(findLines('shared/', (line) => /parseFloat|\.toFixed\(|\.toPrecision\(/.test(line))).toEqual([]);
  });

  it('is divided only as a whole number of any size', () => {
    const counted = ['money.ts', 'policy/fees.ts', 'format-money.ts', 'ledger/', 'orders/', 'tasks/'];
    const found = counted.flatMap((name) =>
      findLines(
        `shared/domain/${name}`,
        // Half of a duration is no amount of money; milliseconds are named so.
        (line) => !/Ms\b/.test(line) && (hasDivision(line) || /Math\.(round|trunc|floor|ceil)/.test(line)),
      ),
    );
    expect(found).toEqual([]);
    const named = /amount|reward|price|award|\bfee\b|balance/i;
    expect(findLines('shared/', (line) => named.test(line) && hasDivision(line))).toEqual([]);
  });
});

describe('the size of files', () => {
  it('keeps every file under 300 lines', () => {
    expect(files.filter(({ text }) => lines(text) > 300).map(({ path }) => path)).toEqual([]);
  });

  it('limits entry files to ten lines of wiring', () => {
    expect(filesWithin('functions/').filter(({ text }) => lines(text) > 10)).toEqual([]);
  });
});

describe('deployed code', () => {
  it('does not know where it runs', () => {
    const environmentChecks = /isLocal|IS_LOCAL|localhost|127\.0\.0\.1|NODE_ENV|process\.env\.STAGE/;
    const deployed = [...filesIn('functions/'), ...filesIn('shared/')];
    expect(deployed.filter(({ text }) => environmentChecks.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('imports zod in the one way that keeps its locales out of the bundle', () => {
    const named = /import (?:\{|z\b)[^;]*from 'zod'/;
    const deployed = [...filesIn('functions/'), ...filesIn('shared/')];
    expect(deployed.filter(({ text }) => named.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
