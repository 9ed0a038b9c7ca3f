import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import type { App } from 'aws-cdk-lib/core';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { createApp } from '#infra/create-app.ts';
import { addStacks, deployedFunctions } from '#infra/stacks/index.ts';
import { readStage } from '#infra/stacks/stage.ts';
import { routes } from '#shared/contract/routes/index.ts';

export type Resource = {
  readonly stack: string;
  readonly id: string;
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly UpdatePolicy?: unknown;
  readonly DependsOn?: unknown;
};

export type Synthesized = {
  readonly app: App;
  readonly assembly: CloudAssembly;
  /** The template of `storage`, `identity`, `api`, `workflow` or `operations`. */
  readonly template: (name: string) => Template;
  /** Every resource of a type in every stack, or every resource. */
  readonly resources: (type?: string) => readonly Resource[];
};

export type Settings = {
  readonly context?: Readonly<Record<string, string>>;
  readonly validate?: boolean;
};

const synthesize = async (stageName: string, settings: Settings): Promise<Synthesized> => {
  const folder = await mkdtemp(join(tmpdir(), 'assembly-'));
  const build = await createOneLineBundles(folder);
  const app = createApp(join(folder, 'cdk.out'), settings.validate ?? false);
  for (const [key, value] of Object.entries(settings.context ?? {})) app.node.setContext(key, value);
  addStacks(app, readStage(app.node, stageName), { routes, build });
  const assembly = app.synth();
  const prefix = `Astrolabe-${stageName}-`;
  const templates = new Map(
    assembly.stacks.map((stack) => [stack.stackName.slice(prefix.length), Template.fromJSON(stack.template)]),
  );
  const template = (name: string): Template => {
    const found = templates.get(name);
    if (found === undefined) throw new Error(`There is no stack ${prefix}${name}.`);
    return found;
  };
  const all = [...templates].flatMap(([stack, one]) => {
    const found: Readonly<Record<string, Omit<Resource, 'stack' | 'id'>>> = one.toJSON().Resources;
    return Object.entries(found).map(([id, resource]) => ({ ...resource, stack, id }));
  });
  return {
    app,
    assembly,
    template,
    resources: (type) => all.filter(({ Type }) => type === undefined || Type === type),
  };
};

const made = new Map<string, Promise<Synthesized>>();

/**
 * Synthesizes all stacks of a stage over functions of one line each, into a new folder. All test files of a worker
 * share the result, because a synthesis takes as long as the tests of a file.
 */
export const synthesizeStage = (stageName: string, given: Settings = {}): Promise<Synthesized> => {
  const settings = stageName === 'prod' ? withRealProviders(given) : given;
  const name = JSON.stringify([stageName, settings]);
  const result = made.get(name) ?? synthesize(stageName, settings);
  made.set(name, result);
  return result;
};

/** The settings of real providers, which every production stage needs. */
export const realProviders = {
  alipaySecret: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:alipay-AbCdEf',
  policy: '{"depositProviders":["alipay"],"withdrawal":{"provider":"alipay"}}',
} as const;

/** The settings of a stage whose people sign in at another issuer than its user pool. */
export const ownIssuer = {
  issuer: 'https://sign-in.example/realms/stars',
  audience: 'stars-api, stars-web',
  rolesClaim: 'https://stars.example/roles',
  factorClaim: 'amr',
  factorValue: 'otp',
  tracing: 'off',
} as const;

const withRealProviders = ({ context, ...settings }: Settings): Settings => ({
  ...settings,
  context: { ...realProviders, ...context },
});

const createOneLineBundles = async (folder: string): Promise<string> => {
  for (const { entry } of deployedFunctions(routes)) {
    const target = join(folder, 'functions', entry);
    await mkdir(target, { recursive: true });
    await writeFile(join(target, 'index.mjs'), `export const handler = async () => '${entry}';\n`);
  }
  return folder;
};
