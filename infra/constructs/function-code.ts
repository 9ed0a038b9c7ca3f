import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AssetHashType, DockerImage } from 'aws-cdk-lib/core';

/** A longer policy is written to a file next to the code, because a function's environment is limited. */
export const maxPolicyBytes = 1_500;
export const policyFileName = 'policy.json';

/** What lies beside a bundle in the code of a function. */
export type CodeAdditions = {
  /** The content of the policy file. */
  readonly policy: string | undefined;
  /** The folders of native packages, by the name of the package. */
  readonly packages: Readonly<Record<string, string>>;
};

/** The code of a function: the files of its bundle, without source maps, and the additions. */
export const codeOf = (bundle: string, { policy, packages }: CodeAdditions): Code => {
  if (policy === undefined && Object.keys(packages).length === 0)
    return Code.fromAsset(bundle, { exclude: ['*.map'] });
  const tryBundle = (folder: string): boolean => {
    cpSync(bundle, folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
    if (policy !== undefined) writeFileSync(join(folder, policyFileName), policy);
    for (const [name, source] of Object.entries(packages))
      cpSync(source, join(folder, 'node_modules', name), { recursive: true });
    return true;
  };
  // The image is never used: local bundling always succeeds.
  return Code.fromAsset(bundle, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: { image: DockerImage.fromRegistry('none'), local: { tryBundle } },
  });
};
