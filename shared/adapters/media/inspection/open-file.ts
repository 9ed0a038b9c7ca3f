import { AV_CODEC_ID_NONE, AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_VIDEO } from 'node-av/constants';
import { Codec, CodecContext, FormatContext, InputFormat, type IOContext, type Stream } from 'node-av/lib';
import { toOptions } from '../decoder/to-options.ts';
import type { InspectRequest } from './inspect-messages.ts';

/** A stream of the file, and its decoder. */
export type Decoding = { readonly stream: Stream; readonly decoder: CodecContext };

export type Opened = { readonly input: FormatContext; readonly film: Decoding; readonly sound?: Decoding };

const openDecoder = (stream: Stream | undefined, maxPixels: number): Decoding | undefined => {
  if (!stream || stream.codecpar.codecId === AV_CODEC_ID_NONE) return undefined;
  const codec = Codec.findDecoder(stream.codecpar.codecId);
  if (codec === null) return undefined;
  const decoder = new CodecContext();
  decoder.allocContext3(codec);
  decoder.parametersToContext(stream.codecpar);
  decoder.threadCount = 1;
  decoder.pktTimebase = stream.timeBase;
  const isOpen = decoder.open2Sync(codec, toOptions({ max_pixels: maxPixels })) >= 0;
  if (isOpen) return { stream, decoder };
  decoder.freeContext();
  return undefined;
};

/** The stream of a track, if it has the kind that the measurement found; else the one that FFmpeg prefers. */
const streamOf = (
  input: FormatContext,
  type: typeof AVMEDIA_TYPE_VIDEO | typeof AVMEDIA_TYPE_AUDIO,
  track: number | undefined,
): Stream | undefined => {
  const stream = track === undefined ? undefined : input.streams[track];
  return stream?.codecpar.codecType === type ? stream : input.streams[input.findBestStream(type)];
};

/** Opens the film and the sound that the measurement chose. Returns undefined if FFmpeg cannot read the film. */
export const openFile = async (
  file: IOContext,
  { format, kind, limits, filmTrack, soundTrack }: InspectRequest,
): Promise<Opened | undefined> => {
  const input = new FormatContext();
  input.allocContext();
  input.pb = file;
  const reader = InputFormat.findInputFormat(format);
  if (!reader || (await input.openInput('', reader)) < 0) return undefined;
  if ((await input.findStreamInfo()) < 0) return undefined;
  const film = openDecoder(streamOf(input, AVMEDIA_TYPE_VIDEO, filmTrack), limits.maxPixels);
  if (!film) return undefined;
  // A player plays no sound that is switched off.
  if (kind === 'image' || soundTrack === undefined) return { input, film };
  const sound = openDecoder(streamOf(input, AVMEDIA_TYPE_AUDIO, soundTrack), limits.maxPixels);
  return { input, film, ...(sound && { sound }) };
};
