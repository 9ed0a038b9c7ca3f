import { readFile } from 'node:fs/promises';
import { createByteWindow } from '#shared/adapters/media/byte-window.ts';
import { chooseTracks } from '#shared/adapters/media/choose-tracks.ts';
import { readIso } from '#shared/adapters/media/iso/read-iso.ts';
import { readMatroska } from '#shared/adapters/media/matroska/read-matroska.ts';
import type { Frame, MediaTrack } from '#shared/adapters/media/media-track.ts';
import { bytesSource, fixture } from '../sources.ts';

/** A film in memory, and its track. */
export type OpenFilm = { readonly bytes: Buffer; readonly film: MediaTrack };

/** Opens a fixture as the screening does, up to the decoder. */
export const openFilm = async (name: string): Promise<OpenFilm> => {
  const bytes = await readFile(fixture(name));
  const window = createByteWindow(bytesSource(bytes));
  const { tracks } = /\.(webm|mkv)$/.test(name) ? await readMatroska(window) : await readIso(window);
  const { film } = chooseTracks(tracks);
  if (film === undefined) throw new Error(`${name} has no film`);
  return { bytes, film };
};

/** The same film with other bytes in some of its frames. */
export const withFrames = (
  { bytes, film }: OpenFilm,
  frames: readonly Frame[],
  contentOf: (frame: Buffer) => Uint8Array,
): OpenFilm => {
  const changed = Buffer.from(bytes);
  for (const { offset, size } of frames) {
    changed.set(contentOf(Buffer.from(bytes.subarray(offset, offset + size))).subarray(0, size), offset);
  }
  return { bytes: changed, film };
};
