import * as z from 'zod';
import { type CopyName, copyNames } from '../../domain/assets/asset-purposes.ts';
import { ChildFailureError } from '../media/decoder/child-failure.ts';
import { createChildPool } from '../media/decoder/child-pool.ts';
import { type ChildProgram, startChild } from '../media/decoder/child-process.ts';
import type { CopyRequest } from './copy-messages.ts';
import type { PictureCopier } from './picture-copies.ts';

/** A picture of 50 million pixels takes a second on a whole processor. */
const maxMs = 20_000;

const CopyAnswer = z.object({
  bytes: z.instanceof(Uint8Array).optional(),
  width: z.int().optional(),
  height: z.int().optional(),
});

const askForCopy = async (child: ChildProgram, request: CopyRequest) => {
  const { bytes, width, height } = CopyAnswer.parse(await child.ask(request, maxMs));
  return bytes && width !== undefined && height !== undefined ? { bytes, width, height } : undefined;
};

/** A thread copies one picture at a time, because the program takes a processor and much memory. */
const programs = createChildPool({
  start: () => startChild('copy-picture'),
  maxPrograms: 1,
  maxUses: 1,
  idleMs: 0,
});

/**
 * Copies pictures with libvips, each in a separate process without credentials. Bytes that crash the library or keep it
 * busy are no picture. Rejects if the program cannot be started.
 */
export const childCopier = (): PictureCopier => ({
  copyPicture: async (bytes, rules, maxPixels) => {
    try {
      return await programs.use(async (child) => {
        const copies: Partial<Record<CopyName, Uint8Array>> = {};
        let size = { width: 0, height: 0 };
        for (const name of copyNames) {
          const copy = await askForCopy(child, { bytes, rule: rules[name], maxPixels });
          if (!copy) return undefined;
          copies[name] = copy.bytes;
          // The large copy is the last one.
          size = { width: copy.width, height: copy.height };
        }
        const { small, large } = copies;
        return small && large && { copies: { small, large }, ...size };
      });
    } catch (error) {
      if (error instanceof ChildFailureError && error.failure !== 'unavailable') return undefined;
      throw error;
    }
  },
});
