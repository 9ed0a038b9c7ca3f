import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Stack, Template } from './template.ts';

const account = '000000000000';
const defaultRegion = 'us-east-1';

const artifact = z.object({
  type: z.string(),
  environment: z.string().optional(),
  dependencies: z.array(z.string()).default([]),
  properties: z
    .object({
      templateFile: z.string().optional(),
      stackName: z.string().optional(),
      parameters: z.record(z.string(), z.string()).optional(),
      file: z.string().optional(),
      directoryName: z.string().optional(),
    })
    .default({}),
});
type Artifact = z.infer<typeof artifact>;

const manifest = z.object({ artifacts: z.record(z.string(), artifact).default({}) });

const assetManifest = z.object({
  files: z
    .record(
      z.string(),
      z.object({
        source: z.object({ path: z.string().optional() }),
        destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
      }),
    )
    .default({}),
});

/** The stacks in the order of deployment, and the path of each asset by its object key. */
export type CloudAssembly = {
  readonly stacks: readonly Stack[];
  readonly assets: ReadonlyMap<string, string>;
};

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`The cloud assembly has no readable ${file}. Synthesize it again with "npx cdk synth".`, {
      cause,
    });
  }
};

/** Sorts the names of all artifacts: each comes after its dependencies. */
const sortForDeployment = (artifacts: Readonly<Record<string, Artifact>>): string[] => {
  const ordered = new Set<string>();
  const visiting = new Set<string>();
  const visit = (name: string): void => {
    const found = artifacts[name];
    if (!found || ordered.has(name)) return;
    if (visiting.has(name))
      throw new Error(`The dependencies of the assembly's stacks are circular at ${name}.`);
    visiting.add(name);
    for (const dependency of found.dependencies) visit(dependency);
    ordered.add(name);
  };
  for (const name of Object.keys(artifacts)) visit(name);
  return [...ordered];
};

/** For a stack without a fixed region, CDK writes `aws://unknown-account/unknown-region`. */
const regionOf = (environment: string | undefined): string => {
  const region = environment?.split('/')[3];
  return region && region !== 'unknown-region' ? region : defaultRegion;
};

const readStack = (folder: string, name: string, { environment, properties }: Artifact): Stack => ({
  name: properties.stackName ?? name,
  place: { account, region: regionOf(environment), partition: 'aws' },
  template: readJson(join(folder, properties.templateFile ?? `${name}.template.json`)) as Template,
  parameters: properties.parameters ?? {},
});

const readAssets = (folder: string, file: string): Array<[string, string]> =>
  Object.values(assetManifest.parse(readJson(join(folder, file))).files).flatMap(({ source, destinations }) =>
    Object.values(destinations).map(({ objectKey }): [string, string] => [
      objectKey,
      join(folder, source.path ?? ''),
    ]),
  );

/** Reads a synthesized cloud assembly (`cdk.out`), including nested ones. */
export const readStacks = (folder: string): CloudAssembly => {
  const { artifacts } = manifest.parse(readJson(join(folder, 'manifest.json')));
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();
  for (const name of sortForDeployment(artifacts)) {
    const found = artifacts[name];
    if (found?.type === 'aws:cloudformation:stack') stacks.push(readStack(folder, name, found));
    if (found?.type === 'cdk:asset-manifest' && found.properties.file)
      for (const [key, path] of readAssets(folder, found.properties.file)) assets.set(key, path);
    if (found?.type === 'cdk:cloud-assembly' && found.properties.directoryName) {
      const nested = readStacks(join(folder, found.properties.directoryName));
      stacks.push(...nested.stacks);
      for (const [key, path] of nested.assets) assets.set(key, path);
    }
  }
  return { stacks, assets };
};
