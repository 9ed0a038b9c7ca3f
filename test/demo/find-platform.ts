import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesize } from '#infra/assembly.ts';
import { startPlatform } from '#infra/local/platform.ts';

export type FoundPlatform = {
  readonly url: string;
  readonly awsEndpoint: string;
  readonly stop: () => Promise<void>;
};

const isUp = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
};

/** The platform that runs at `PORT` (8787), or else one of its own on free ports and in a folder that is thrown away. */
export const findPlatform = async (): Promise<FoundPlatform> => {
  const port = Number(process.env.PORT ?? 8787);
  const url = `http://127.0.0.1:${port}`;
  if (await isUp(url)) {
    console.log(`Using the platform at ${url}.\n`);
    return { url, awsEndpoint: `http://127.0.0.1:${port + 1}`, stop: async () => {} };
  }
  console.log(`No platform answers at ${url}; starting one for this demo …\n`);
  const home = process.env.DEMO_HOME ?? (await mkdtemp(join(tmpdir(), 'astrolabe-demo-')));
  const assembly = async () =>
    (await synthesize({ outdir: join(home, 'cdk.out'), validate: false, sourceMaps: false })).directory;
  const platform = await startPlatform({ home, port: 0, assembly, log: (line) => console.log(line) });
  return {
    url: platform.url,
    awsEndpoint: platform.awsEndpoint,
    stop: async () => {
      await platform.stop();
      if (!process.env.DEMO_HOME) await rm(home, { recursive: true, force: true });
    },
  };
};
