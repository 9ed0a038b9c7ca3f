import { join } from 'node:path';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { defaultFolders, repositoryRoot, requireBundles } from './bundle.ts';
import { ensureBundles } from './ensure-bundles.ts';

export type SynthesisOptions = {
  /** The stage; without one the context's `stage`, else `dev`. */
  readonly stage?: string;
  /** The folder of the cloud assembly, `cdk.out` unless told. */
  readonly outdir?: string;
  /** Whether to hold the templates against CloudFormation's schemas, which takes 2 s; true unless told. */
  readonly validate?: boolean;
  /** Settings as `-c name=value` would give them; policy data is one of them. */
  readonly context?: Readonly<Record<string, string>>;
  /** Whether to write source maps beside the bundles; true unless told. */
  readonly sourceMaps?: boolean;
};

/**
 * Bundles the functions and synthesizes every stack into `outdir`: the one way to the cloud assembly, for the CDK
 * command line and for the platform on one machine alike. Needs no network and no credentials. Rejects with a
 * sentence when a function that the stacks name does not exist, or a setting is faulty.
 */
export const synthesize = async (options: SynthesisOptions = {}): Promise<CloudAssembly> => {
  // esbuild works in a process of its own: loading the CDK meanwhile costs nothing more.
  const [, { routes }, { createApp }, { addStacks, deployedFunctions }, { readStage }] = await Promise.all([
    ensureBundles(options.sourceMaps ?? true),
    import('#shared/contract/routes/index.ts'),
    import('./create-app.ts'),
    import('./stacks/index.ts'),
    import('./stacks/stage.ts'),
  ]);
  const { build } = defaultFolders;
  const deployed = deployedFunctions(routes).map(({ entry }) => entry);
  await requireBundles(build, deployed);
  const app = createApp(options.outdir ?? join(repositoryRoot, 'cdk.out'), options.validate ?? true);
  for (const [name, value] of Object.entries(options.context ?? {})) app.node.setContext(name, value);
  addStacks(app, readStage(app.node, options.stage), { routes, build });
  return app.synth();
};
