import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AV_LOG_QUIET } from 'node-av/constants';
import { FilterGraph, Frame, Log } from 'node-av/lib';
import {
  AAC_SAMPLES,
  createPreviewWriter,
  PREVIEW_FRAMES_PER_SECOND,
  PREVIEW_SOUND_HERTZ,
} from '#shared/adapters/media/inspection/preview-writer.ts';
import type { RangeSource } from '#shared/adapters/media/range-source.ts';

type Size = { readonly width: number; readonly height: number };

/** The size of a film without another one. A second of it is made and inspected in a third of the time of a large one. */
export const FILM_SIZE: Size = { width: 180, height: 320 };

/** The picture and the sound of a film, as FFmpeg's sources and filters. */
export type FilmDescription = { readonly picture: string; readonly sound?: string; readonly size?: Size };

/** A coloured pattern that moves, with a counter. */
export const pattern = (seconds: number, { width, height }: Size = FILM_SIZE): string =>
  `testsrc2=s=${width}x${height}:r=${PREVIEW_FRAMES_PER_SECOND}:d=${seconds}`;

/** Writes frames of a sink until it has no more. */
const drain = (graph: FilterGraph, name: string, write: (frame: Frame) => void): void => {
  const sink = graph.getFilter(name);
  const frame = new Frame();
  frame.alloc();
  while (sink && sink.buffersinkGetFrameSync(frame) >= 0) {
    write(frame);
    frame.unref();
  }
  frame.free();
};

/** Creates an MP4 file of some seconds. */
export const createFilm = async ({
  picture,
  sound,
  size = FILM_SIZE,
}: FilmDescription): Promise<Uint8Array> => {
  Log.setLevel(AV_LOG_QUIET);
  const folder = await mkdtemp(join(tmpdir(), 'film-'));
  const path = join(folder, 'film.mp4');
  const graph = new FilterGraph();
  graph.alloc();
  graph.parse2(`${picture},format=yuv420p,buffersink@film`);
  graph.configSync();
  const writer = createPreviewWriter(path, size, sound !== undefined);
  let pictures = 0n;
  drain(graph, 'buffersink@film', (frame) => {
    writer.writePicture(frame, pictures);
    pictures += 1n;
  });
  graph.free();
  if (sound !== undefined) writeSound(writer, sound);
  writer.end();
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return bytes;
};

const writeSound = (writer: ReturnType<typeof createPreviewWriter>, sound: string): void => {
  const graph = new FilterGraph();
  graph.alloc();
  graph.parse2(
    `${sound},aresample=${PREVIEW_SOUND_HERTZ},aformat=sample_fmts=fltp:channel_layouts=mono,asetnsamples=n=${AAC_SAMPLES},abuffersink@sound`,
  );
  graph.configSync();
  let samples = 0n;
  drain(graph, 'abuffersink@sound', (frame) => {
    writer.writeSound(frame, samples);
    samples += BigInt(frame.nbSamples);
  });
  graph.free();
};

/** The bytes of a file as a source. */
export const toSource = (bytes: Uint8Array): RangeSource => ({
  size: bytes.length,
  read: async (start, end) => bytes.subarray(start, end),
});
