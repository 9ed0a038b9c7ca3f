import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import type { UserPool } from '#test/support/cognito-accounts.ts';

/** A stage that was deployed: where it is, who lets people in, and the machine that orders run on. */
export type Deployed = { readonly url: string; readonly pool: UserPool; readonly orderMachine: string };

/** The token of each role, for who may not make accounts. */
export type Tokens = Readonly<Record<string, string>>;

/** Where to lead the order: on a platform that issues tokens itself, on a deployed stage, or wherever three tokens are taken. */
export type Choice =
  | { readonly kind: 'local'; readonly url: string | undefined }
  | { readonly kind: 'deployed'; readonly deployed: Deployed }
  | { readonly kind: 'tokens'; readonly url: string; readonly tokens: Tokens };

type Env = Readonly<Record<string, string | undefined>>;

const roles = ['creator', 'advertiser', 'reviewer'] as const;

const withoutSlash = (url: string | undefined): string | undefined => url?.replace(/\/$/, '');

/** Reads what was said on the command line and in the environment; throws a sentence that says what is missing. */
export const readChoice = (args: readonly string[], env: Env): Choice => {
  const { values } = parseArgs({
    args: [...args],
    options: { url: { type: 'string' }, outputs: { type: 'string' } },
  });
  const url = withoutSlash(values.url ?? env.ASTROLABE_URL);
  if (values.outputs !== undefined) return { kind: 'deployed', deployed: readOutputs(values.outputs, url) };
  const tokens = roles.map((role) => ({ role, name: `${role.toUpperCase()}_TOKEN` }));
  const missing = tokens.filter(({ name }) => !env[name]).map(({ name }) => name);
  if (missing.length === tokens.length) return { kind: 'local', url };
  if (url === undefined) missing.unshift('--url');
  if (url === undefined || missing.length > 0)
    throw new Error(`With tokens of your own, ${missing.join(', ')} must be given as well.`);
  return {
    kind: 'tokens',
    url,
    tokens: Object.fromEntries(tokens.map(({ role, name }) => [role, env[name] ?? ''])),
  };
};

/** What `cdk deploy --all --outputs-file` writes: the outputs of each stack by its name, whatever the stage is called. */
const OutputsFile = z.record(z.string(), z.record(z.string(), z.string()));

const readOutputs = (file: string, url: string | undefined): Deployed => {
  const stacks = OutputsFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const outputs: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(stacks));
  const read = (name: string): string => {
    const value = outputs[name];
    if (value === undefined) throw new Error(`${file} has no output "${name}": it must be of all stacks.`);
    return value;
  };
  return {
    url: url ?? withoutSlash(read('Url')) ?? '',
    pool: { userPoolId: read('UserPoolId'), clientId: read('WebClientId') },
    orderMachine: read('OrderMachine'),
  };
};
