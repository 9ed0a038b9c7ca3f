import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { readCommandLine } from '../command-line.ts';
import { keepCompiledCode } from '../compile-cache.ts';
import { issuerPath } from './identity/local-origin.ts';
import type { Platform } from './platform.ts';
import { toSynthesisContext } from './provider-secrets.ts';
import { readSettings } from './settings.ts';
import { createStartProgress } from './start-progress.ts';

readCommandLine({
  name: 'npm start --',
  purpose: 'Starts the platform on this machine. Ctrl-C stops it; its state stays for the next start.',
  variables: {
    PORT: 'the port of the API (8787); the next two ports are used too; 0 for free ports',
    ASTROLABE_HOME: 'the folder of all state (.local)',
    POLICY: 'changes of the policy, as JSON',
    'ALIPAY_SETTINGS, STRIPE_SETTINGS': 'files with the settings of payment providers',
  },
});

// Of all threads: with V8's own factor, each collects its whole heap about every second under load; see the README.
setFlagsFromString('--heap-growing-percent=200');

/** With npm, one Ctrl-C can arrive twice: from the terminal and from npm. */
const repeatedSignalMs = 500;

/** On a terminal, each line replaces the one before. */
const showProgress = (line: string, isDone: boolean): void => {
  if (!process.stderr.isTTY) console.error(line);
  else process.stderr.write(`\r\x1b[K${line}${isDone ? '\n' : ''}`);
};

const elapsedSeconds = (): string => (performance.now() / 1000).toFixed(1);

const start = async (): Promise<Platform> => {
  const { home, port, policy, providerFiles } = readSettings(process.env);
  const progress = createStartProgress();
  progress.showStep('open');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  keepCompiledCode();
  const { prepareSynthesis } = await import('./synthesis.ts');
  const context = { ...toSynthesisContext(providerFiles), ...(policy !== undefined && { policy }) };
  const prepareAssembly = prepareSynthesis(join(home, 'cdk.out'), undefined, context);
  const { startPlatform } = await import('./platform.ts');
  const platform = await startPlatform({
    home,
    port,
    prepareAssembly,
    providerFiles,
    log: (line) => console.error(line),
    showProgress,
    showStep: progress.showStep,
  }).finally(progress.end);
  await printAddresses(platform, relative('', home) || '.');
  return platform;
};

const checkHealth = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/health`);
  return response.ok
    ? 'ready'
    : `running, but GET /health returns ${response.status}: ${await response.text()}`;
};

const printAddresses = async (
  { url, awsEndpoint, tableEndpoint, webClientId, warnings }: Platform,
  home: string,
): Promise<void> => {
  const health = await checkHealth(url);
  for (const warning of warnings) console.warn(`Warning: ${warning}`);
  console.log(`Astrolabe is ${health} (${elapsedSeconds()} s).

  Front page    ${url}/
  API           ${url}  (documentation: ${url}/docs)
  Console       ${url}/console  (for staff: sign in as Ou, Rui or Fang)
  Sign-in       ${url}${issuerPath}  (OpenID Connect, client ${webClientId})
  AWS endpoint  ${awsEndpoint}  (S3, Step Functions, EventBridge, Secrets Manager, KMS)
  DynamoDB      ${tableEndpoint}
  State         ${home}  (function logs: ${join(home, 'logs')})

Try:
  curl ${url}/health
  curl ${url}/_local/token -d '{"sub":"ada","groups":["creator"]}'
  curl ${url}/_local/clock -d '{"advance":"P3D"}'
  npm run demo
  npm run seed

Press Ctrl-C to stop. Running orders continue at the next start.`);
};

const exitAfter = async (starting: Promise<Platform>): Promise<void> => {
  try {
    await (await starting).stop();
    process.exit(0);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exit(1);
  }
};

const starting = start();
let signalledAt: number | undefined;
const onSignal = (): void => {
  if (signalledAt === undefined) {
    signalledAt = performance.now();
    void exitAfter(starting);
  } else if (performance.now() - signalledAt > repeatedSignalMs) {
    process.exit(1);
  }
};
process.on('SIGINT', onSignal).on('SIGTERM', onSignal);

starting.catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exit(1);
});
