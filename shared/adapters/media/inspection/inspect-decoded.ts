import { AV_NOPTS_VALUE, AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants';
import { type FormatContext, Frame, type IOContext, Packet, type Stream } from 'node-av/lib';
import type { StopReason } from '#shared/domain/inspections/film-measures.ts';
import { faultsOf } from '../decoder/faults-of.ts';
import { createDamageMarks } from './damage-marks.ts';
import { createFilmAnalysis } from './film-analysis.ts';
import { FilterError } from './filter-chain.ts';
import type { Inspected, InspectRequest, NotInspected } from './inspect-messages.ts';
import { type Decoding, type Opened, openFile } from './open-file.ts';
import { fitSize } from './picture-graph.ts';
import { createPreviewWriter, MAX_PREVIEW_SIDE } from './preview-writer.ts';
import { samplePictures } from './sampled-pictures.ts';
import { createSoundAnalysis } from './sound-analysis.ts';

/**
 * Decodes a packet, or what is left in the decoder, and passes each frame on. Returns whether the decoder could read the
 * packet.
 */
const decode = ({ decoder }: Decoding, packet: Packet | null, frame: Frame, take: () => void): boolean => {
  const isTaken = decoder.sendPacketSync(packet) >= 0;
  for (;;) {
    const code = decoder.receiveFrameSync(frame);
    if (code < 0) return isTaken && (code === AVERROR_EAGAIN || code === AVERROR_EOF);
    take();
    frame.unref();
  }
};

const spentSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

/** Seconds of a timestamp of a stream. */
const secondsOf = ({ timeBase: { num, den } }: Stream, pts: bigint): number => (Number(pts) * num) / den;

/** Sets the time of a frame from the beginning of the presentation. */
const shiftFrame = (frame: Frame, stream: Stream, startSeconds: number): number => {
  const pts = frame.bestEffortTimestamp === AV_NOPTS_VALUE ? frame.pts : frame.bestEffortTimestamp;
  const { num, den } = stream.timeBase;
  frame.pts = pts - BigInt(Math.round((startSeconds * den) / num));
  return secondsOf(stream, frame.pts);
};

/** Inspects a file that FFmpeg reads through `file`. The result says what could not be read, and never throws for it. */
export const inspectDecoded = async (
  file: IOContext,
  request: InspectRequest,
): Promise<Inspected | NotInspected> => {
  if (request.width * request.height > request.limits.maxPixels) return { type: 'too-large' };
  const opened = await openFile(file, request);
  if (!opened) return { type: 'not-decodable' };
  return request.kind === 'image' ? inspectImage(opened, request) : inspectFilm(opened, request);
};

const createFrame = (): Frame => {
  const frame = new Frame();
  frame.alloc();
  return frame;
};

const createPacket = (): Packet => {
  const packet = new Packet();
  packet.alloc();
  return packet;
};

/** When the presentation begins, on the clock of the file. */
const startOf = ({ startTime }: FormatContext): number =>
  startTime === AV_NOPTS_VALUE ? 0 : Number(startTime) / 1_000_000;

const inspectImage = async (
  { input, film }: Opened,
  request: InspectRequest,
): Promise<Inspected | NotInspected> => {
  const pictures = samplePictures(request);
  const frame = createFrame();
  const packet = createPacket();
  const take = (): void => pictures.offer(frame, film.stream.timeBase, 0);
  if ((await input.readFrame(packet)) >= 0) decode(film, packet, frame, take);
  decode(film, null, frame, take);
  const { poster } = pictures.end();
  if (!poster) return { type: 'not-decodable' };
  return { type: 'inspected', grey: new Uint8Array(), sound: new Float32Array(), poster };
};

const inspectFilm = async (
  { input, film, sound }: Opened,
  request: InspectRequest,
): Promise<Inspected | NotInspected> => {
  const { maxFilmSeconds, maxCpuSeconds } = request.limits;
  const size = fitSize(request, MAX_PREVIEW_SIDE);
  const preview = createPreviewWriter(request.previewPath, size, sound !== undefined);
  const pictures = samplePictures(request);
  const filmAnalysis = createFilmAnalysis(request, preview);
  const soundAnalysis = sound && createSoundAnalysis(request, preview);
  const startSeconds = startOf(input);
  const frame = createFrame();
  const packet = createPacket();
  const damage = createDamageMarks();
  let shownUntil = 0;
  let stopped: StopReason | undefined;

  const takePicture = (): void => {
    const second = shiftFrame(frame, film.stream, startSeconds);
    if (second < 0) return;
    pictures.offer(frame, film.stream.timeBase, second);
    filmAnalysis.push(frame, film.stream.timeBase);
    damage.add(second, faultsOf(frame) !== 0);
    shownUntil = Math.max(shownUntil, second + secondsOf(film.stream, frame.duration));
  };
  const takeSound = (): void => {
    if (!sound || !soundAnalysis) return;
    shiftFrame(frame, sound.stream, startSeconds);
    soundAnalysis.push(frame, sound.stream.timeBase);
  };
  const takePacket = (): void => {
    if (packet.streamIndex === film.stream.index) {
      if (!decode(film, packet, frame, takePicture)) damage.add(shownUntil, true);
    } else if (sound && packet.streamIndex === sound.stream.index) decode(sound, packet, frame, takeSound);
  };
  try {
    for (;;) {
      const code = await input.readFrame(packet);
      if (code === AVERROR_EOF) break;
      if (code < 0) stopped = 'unreadable-part';
      else takePacket();
      packet.unref();
      if (shownUntil >= maxFilmSeconds) stopped ??= 'film-too-long';
      if (spentSeconds() >= maxCpuSeconds) stopped ??= 'processor-time';
      if (stopped) break;
    }
    decode(film, null, frame, takePicture);
    if (sound) decode(sound, null, frame, takeSound);
  } catch (error) {
    // A frame that differs from those before it does not fit the filters.
    if (!(error instanceof FilterError)) throw error;
    stopped ??= 'unreadable-part';
  }
  if (shownUntil === 0) return { type: 'not-decodable' };
  const { grey, ...picture } = filmAnalysis.end();
  const soundResult = soundAnalysis?.end();
  preview.end();
  const { sound: samples = new Float32Array(), ...levels } = soundResult ?? { soundWindows: [] };
  return {
    type: 'inspected',
    measures: { seconds: shownUntil, ...picture, ...damage.end(), ...levels, ...(stopped && { stopped }) },
    grey,
    sound: samples,
    ...pictures.end(),
    preview: size,
  };
};
