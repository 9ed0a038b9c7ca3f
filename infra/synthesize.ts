import { join } from 'node:path';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { type CodeLayout, foldersOf, repositoryRoot, requireBundles } from './bundle.ts';
import { ensureBundles } from './ensure-bundles.ts';
import { ensurePackages } from './native-packages.ts';

export type SynthesisOptions = {
  /** The stage. Default: `stage` of the context, else `dev`. */
  readonly stage?: string;
  /** The folder of the cloud assembly. Default: `cdk.out`. */
  readonly outdir?: string;
  /** Whether to check the templates against CloudFormation's schemas, which takes 2 s. Default: true. */
  readonly validate?: boolean;
  /** Settings, as `-c name=value` gives them. */
  readonly context?: Readonly<Record<string, string>>;
  /** How the functions' code lies in its folders. Default: separate. */
  readonly layout?: CodeLayout;
};

/**
 * Bundles the functions and synthesizes every stack into `outdir`, for the CDK command line and for the local platform.
 * Needs no credentials, and on Linux with x86_64 no network. Rejects if a function does not exist or a setting is invalid.
 */
export const synthesize = async (options: SynthesisOptions = {}): Promise<CloudAssembly> => {
  const layout = options.layout ?? 'separate';
  // esbuild runs in a separate process, so loading the CDK at the same time is free.
  const [, { routes }, { createApp }, { addStacks, deployedFunctions }, { readStage }] = await Promise.all([
    ensureBundles(layout),
    import('#shared/contract/routes/index.ts'),
    import('./create-app.ts'),
    import('./stacks/index.ts'),
    import('./stacks/stage.ts'),
  ]);
  const packages = layout === 'separate' ? await ensurePackages() : undefined;
  const { build } = foldersOf(layout);
  const deployed = deployedFunctions(routes).map(({ entry }) => entry);
  await requireBundles(build, deployed);
  const app = createApp(options.outdir ?? join(repositoryRoot, 'cdk.out'), options.validate ?? true);
  for (const [name, value] of Object.entries(options.context ?? {})) app.node.setContext(name, value);
  addStacks(app, readStage(app.node, options.stage), { routes, build, layout, packages });
  return app.synth();
};
