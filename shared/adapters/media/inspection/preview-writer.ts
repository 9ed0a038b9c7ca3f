import {
  AV_CHANNEL_LAYOUT_MONO,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_PICTURE_TYPE_NONE,
  AV_PIX_FMT_YUV420P,
  AV_SAMPLE_FMT_FLTP,
  FF_ENCODER_AAC,
  FF_ENCODER_LIBX264,
} from 'node-av/constants';
import {
  type ChannelLayout,
  Codec,
  CodecContext,
  FormatContext,
  type Frame,
  Packet,
  Rational,
  type Stream,
} from 'node-av/lib';
import { toOptions } from '../decoder/to-options.ts';
import { checkCode } from './filter-chain.ts';
import type { Size } from './picture-graph.ts';

export const PREVIEW_FRAMES_PER_SECOND = 15;
export const PREVIEW_SOUND_HERTZ = 44_100;
export const MAX_PREVIEW_SIDE = 640;
/** Samples in a frame of AAC. */
export const AAC_SAMPLES = 1_024;

const MONO: ChannelLayout = AV_CHANNEL_LAYOUT_MONO;

const openEncoder = (
  name: typeof FF_ENCODER_LIBX264 | typeof FF_ENCODER_AAC,
  options: Readonly<Record<string, string>>,
  configure: (context: CodecContext) => void,
): CodecContext => {
  const codec = Codec.findEncoderByName(name);
  if (codec === null) throw new Error(`The encoder ${name} is missing.`);
  const context = new CodecContext();
  context.allocContext3(codec);
  context.threadCount = 1;
  context.setFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
  configure(context);
  checkCode(context.open2Sync(codec, toOptions(options)));
  return context;
};

const openFilmEncoder = ({ width, height }: Size): CodecContext =>
  openEncoder(
    FF_ENCODER_LIBX264,
    { preset: 'veryfast', crf: '30', profile: 'main', maxrate: '500k', bufsize: '1000k' },
    (context) => {
      Object.assign(context, { width, height, pixelFormat: AV_PIX_FMT_YUV420P });
      context.timeBase = new Rational(1, PREVIEW_FRAMES_PER_SECOND);
      context.framerate = new Rational(PREVIEW_FRAMES_PER_SECOND, 1);
      // A player seeks to a key frame: one in two seconds.
      context.gopSize = 2 * PREVIEW_FRAMES_PER_SECOND;
    },
  );

const openSoundEncoder = (): CodecContext =>
  openEncoder(FF_ENCODER_AAC, {}, (context) => {
    Object.assign(context, { sampleFormat: AV_SAMPLE_FMT_FLTP, sampleRate: PREVIEW_SOUND_HERTZ });
    context.channelLayout = MONO;
    context.bitRate = 48_000n;
    context.timeBase = new Rational(1, PREVIEW_SOUND_HERTZ);
  });

/** Writes a small MP4 with H.264 and AAC, which begins to play before it is loaded. */
export type PreviewWriter = {
  readonly writePicture: (frame: Frame, pts: bigint) => void;
  readonly writeSound: (frame: Frame, pts: bigint) => void;
  readonly end: () => void;
};

export const createPreviewWriter = (path: string, size: Size, hasSound: boolean): PreviewWriter => {
  const output = new FormatContext();
  checkCode(output.allocOutputContext2(null, 'mp4', path));
  checkCode(output.openOutputSync());
  const addStream = (encoder: CodecContext): { encoder: CodecContext; stream: Stream } => {
    const stream = output.newStream();
    checkCode(encoder.parametersFromContext(stream.codecpar));
    stream.timeBase = encoder.timeBase;
    return { encoder, stream };
  };
  const film = addStream(openFilmEncoder(size));
  const sound = hasSound ? addStream(openSoundEncoder()) : undefined;
  checkCode(output.writeHeaderSync(toOptions({ movflags: '+faststart' })));
  const packet = new Packet();
  packet.alloc();
  const encode = ({ encoder, stream }: typeof film, frame: Frame | null): void => {
    checkCode(encoder.sendFrameSync(frame));
    while (encoder.receivePacketSync(packet) >= 0) {
      packet.streamIndex = stream.index;
      packet.rescaleTs(encoder.timeBase, stream.timeBase);
      checkCode(output.interleavedWriteFrameSync(packet));
      packet.unref();
    }
  };
  return {
    writePicture: (frame, pts) => {
      frame.pts = pts;
      // A frame of the original has its type of picture, which the encoder would repeat.
      frame.pictType = AV_PICTURE_TYPE_NONE;
      encode(film, frame);
    },
    writeSound: (frame, pts) => {
      frame.pts = pts;
      if (sound) encode(sound, frame);
    },
    end: () => {
      encode(film, null);
      if (sound) encode(sound, null);
      checkCode(output.writeTrailerSync());
      output.closeOutputSync();
      packet.free();
      film.encoder.freeContext();
      sound?.encoder.freeContext();
      output.freeContext();
    },
  };
};
