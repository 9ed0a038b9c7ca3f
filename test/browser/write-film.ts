import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a good video of this size, and returns its path: the rest is padding, in a box that players skip. */
export const writeFilm = (folder: string, name: string, bytes: number): string => {
  const film = readFileSync(new URL('../fixtures/media/first-cut.mp4', import.meta.url));
  const box = Buffer.alloc(bytes - film.length, 'astrolabe ');
  box.writeUInt32BE(box.length);
  box.write('free', 4, 'latin1');
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat([film, box]));
  return path;
};
