import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { detection, inspectionLimits } from '#shared/domain/inspections/inspection-limits.ts';
import type {
  Container,
  ImageMeasurement,
  Track,
  VideoMeasurement,
} from '#shared/domain/screening/measurement.ts';
import { ChildFailureError } from '../decoder/child-failure.ts';
import { createChildPool } from '../decoder/child-pool.ts';
import { type ChildProgram, startChild } from '../decoder/child-process.ts';
import type { RangeSource } from '../range-source.ts';
import type { FromInspector, Inspected, InspectRequest, NotInspected } from './inspect-messages.ts';

/** What an inspection made of a file. `preview` holds the bytes of a smaller film. */
export type InspectedFile = Omit<Inspected, 'type' | 'preview'> & {
  readonly preview?: { readonly data: Uint8Array; readonly width: number; readonly height: number };
};

/**
 * Inspects a submitted film or image of known measurements. Returns why if the decoder cannot read it. Rejects with
 * `ChildFailureError` if the decoder breaks off, and when the source fails.
 */
export type FileInspector = (
  source: RangeSource,
  file: VideoMeasurement | ImageMeasurement,
) => Promise<InspectedFile | NotInspected['type']>;

/** FFmpeg's reader of each container. */
const formats: Readonly<Record<Container, string>> = {
  mp4: 'mov',
  mov: 'mov',
  webm: 'matroska',
  mkv: 'matroska',
  jpeg: 'jpeg_pipe',
  png: 'png_pipe',
  webp: 'webp_pipe',
  gif: 'gif',
};

/** The function has 15 minutes, and stores what was found. */
const MAX_MS = 780_000;

/** The tracks that a player chooses: the first of each kind that the measurement lists. */
const chosenTracks = (tracks: readonly Track[]): Pick<InspectRequest, 'filmTrack' | 'soundTrack'> => {
  const filmTrack = tracks.find(({ kind }) => kind === 'video')?.index;
  const soundTrack = tracks.find(({ kind }) => kind === 'audio')?.index;
  return {
    ...(filmTrack !== undefined && { filmTrack }),
    ...(soundTrack !== undefined && { soundTrack }),
  };
};

const toRequest = (
  source: RangeSource,
  file: VideoMeasurement | ImageMeasurement,
  previewPath: string,
): InspectRequest => ({
  type: 'inspect',
  format: formats[file.container],
  kind: file.kind,
  bytes: source.size,
  width: file.width,
  height: file.height,
  rotation: file.rotation,
  seconds: file.kind === 'video' ? file.durationSeconds : 0,
  ...(file.kind === 'video' && chosenTracks(file.tracks)),
  previewPath,
  limits: inspectionLimits,
  detection,
});

/** Our own program sends only these messages. */
const isAnswer = (message: unknown): message is FromInspector =>
  message instanceof Object && 'type' in message && typeof message.type === 'string';

const askFor = async (child: ChildProgram, message: object, endsAt: number): Promise<FromInspector> => {
  const answer = await child.ask(message, Math.max(0, endsAt - Date.now()));
  if (!isAnswer(answer)) throw new ChildFailureError('crashed');
  return answer;
};

/** Sends the bytes that the program asks for until it has a result. */
const inspectIn = async (
  child: ChildProgram,
  source: RangeSource,
  request: InspectRequest,
): Promise<Inspected | NotInspected> => {
  const endsAt = Date.now() + MAX_MS;
  let answer = await askFor(child, request, endsAt);
  while (answer.type === 'read') {
    const data = await source.read(answer.start, answer.end);
    answer = await askFor(child, { type: 'bytes', data }, endsAt);
  }
  return answer;
};

/** A thread inspects one file at a time, because the program takes a processor and much memory. */
const programs = createChildPool({
  start: () => startChild('inspect-file'),
  maxPrograms: 1,
  maxUses: 1,
  idleMs: 0,
});

/** Works with a new folder, and removes it after the work, or when this process ends before. */
const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'inspection-'));
  const removeNow = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeNow);
  try {
    return await work(folder);
  } finally {
    process.off('exit', removeNow);
    await rm(folder, { recursive: true, force: true });
  }
};

/** Inspects in a separate process without credentials, which reads nothing but the file. */
export const inspectFile: FileInspector = (source, file) =>
  withFolder(async (folder) => {
    const previewPath = join(folder, 'preview.mp4');
    const answer = await programs.use((child) =>
      inspectIn(child, source, toRequest(source, file, previewPath)),
    );
    if (answer.type !== 'inspected') return answer.type;
    const { type: _, preview, ...inspected } = answer;
    return {
      ...inspected,
      ...(preview && { preview: { ...preview, data: await readFile(previewPath) } }),
    };
  });
