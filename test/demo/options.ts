import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { readCommandLine } from '#infra/command-line.ts';
import type { UserPool } from '#test/support/cognito-accounts.ts';

/** A deployed stage: its address, its user pool, and the state machine of orders. */
export type DeployedStage = { readonly url: string; readonly pool: UserPool; readonly orderMachine: string };

/** An existing token for each role. */
export type Tokens = Readonly<Record<string, string>>;

/** Where to run the order: on a local platform, on a deployed stage, or at an address that accepts three given tokens. */
export type DemoTarget =
  | { readonly kind: 'local'; readonly url: string | undefined }
  | { readonly kind: 'deployed'; readonly deployed: DeployedStage }
  | { readonly kind: 'tokens'; readonly url: string; readonly tokens: Tokens };

type Env = Readonly<Record<string, string | undefined>>;

const roles = ['creator', 'advertiser', 'reviewer'] as const;

const removeTrailingSlash = (url: string | undefined): string | undefined => url?.replace(/\/$/, '');

const command = {
  name: 'npm run demo --',
  purpose: 'Runs one order, from the application to the payout, and prints each step.',
  options: {
    url: { type: 'string', value: 'URL', purpose: 'the platform; without it the one on this machine' },
    outputs: {
      type: 'string',
      value: 'FILE',
      purpose: 'the outputs of a deployed stage, from cdk deploy --outputs-file',
    },
  },
  variables: {
    ASTROLABE_URL: 'the platform, as --url',
    'CREATOR_TOKEN, ADVERTISER_TOKEN, REVIEWER_TOKEN': 'tokens of a platform elsewhere',
  },
} as const;

/** Reads the command line and the environment. Throws an error that says what is missing. */
export const readTarget = (args: readonly string[], env: Env): DemoTarget => {
  const { values } = readCommandLine(command, args);
  const url = removeTrailingSlash(values.url ?? env.ASTROLABE_URL);
  if (values.outputs !== undefined) return { kind: 'deployed', deployed: readOutputs(values.outputs, url) };
  const tokens = roles.map((role) => ({ role, name: `${role.toUpperCase()}_TOKEN` }));
  const missing = tokens.filter(({ name }) => !env[name]).map(({ name }) => name);
  if (missing.length === tokens.length) return { kind: 'local', url };
  if (url === undefined) missing.unshift('--url');
  if (url === undefined || missing.length > 0)
    throw new Error(`To use existing tokens, set ${missing.join(', ')} too.`);
  return {
    kind: 'tokens',
    url,
    tokens: Object.fromEntries(tokens.map(({ role, name }) => [role, env[name] ?? ''])),
  };
};

/** The file that `cdk deploy --all --outputs-file` writes: the outputs of each stack. */
const OutputsFile = z.record(z.string(), z.record(z.string(), z.string()));

/** A deployed stage, from the file of its outputs. Throws an error that names what is missing. */
export const readOutputs = (file: string, url: string | undefined): DeployedStage => {
  const stacks = OutputsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const outputs: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(stacks));
  const read = (name: string): string => {
    const value = outputs[name];
    if (value === undefined)
      throw new Error(`${file} has no output "${name}". Write it with: cdk deploy --all --outputs-file FILE`);
    return value;
  };
  return {
    url: url ?? removeTrailingSlash(read('Url')) ?? '',
    pool: { userPoolId: read('UserPoolId'), clientId: read('WebClientId') },
    orderMachine: read('OrderMachine'),
  };
};
