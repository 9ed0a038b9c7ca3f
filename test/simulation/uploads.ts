import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Uploads } from '#shared/adapters/uploads.ts';
import { bytesSource, fixture } from '#test/adapters/media/sources.ts';
import type { CallService } from './fault-injector.ts';
import type { FunctionProcess } from './function-processes.ts';

const content = readFileSync(fixture('portrait.mp4'));

/** The one file that all creators submit: twelve seconds, portrait, from a real encoder. */
export const sampleFile = {
  fileName: 'portrait.mp4',
  contentType: 'video/mp4',
  size: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
} as const;

/** A bucket with the file under every stored key, as one process reaches it; `others` does the rest. */
export const createUploads = (
  others: Uploads,
  stored: ReadonlySet<string>,
  interact: CallService,
  container: FunctionProcess,
): Uploads => {
  const call = <T>(name: string, key: string, run: () => T): Promise<T> =>
    interact(container, { name, about: () => key, run, isIdempotent: true });
  return {
    ...others,
    presignPut: async (key, { contentType }) => ({
      url: `https://uploads.test/${key}`,
      headers: { 'content-type': contentType },
    }),
    find: (key) =>
      call('HeadObject', key, () =>
        stored.has(key) ? { size: sampleFile.size, sha256: sampleFile.sha256, versionId: 'v1' } : undefined,
      ),
    open: (key) =>
      call('GetObject', key, () => {
        if (!stored.has(key)) throw new Error(`nothing is stored under ${key}`);
        return { ...bytesSource(content), sha256: sampleFile.sha256 };
      }),
    keep: (key) => call('PutObjectTagging', key, () => undefined),
  };
};
