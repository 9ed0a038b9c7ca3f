import { AV_PIX_FMT_YUVJ420P, FF_ENCODER_MJPEG } from 'node-av/constants';
import { Codec, CodecContext, type Frame, Packet, Rational } from 'node-av/lib';
import { checkCode } from './filter-chain.ts';
import type { InspectRequest, JpegPicture } from './inspect-messages.ts';

export type Size = { readonly width: number; readonly height: number };

const toEven = (value: number): number => Math.max(2, Math.round(value / 2) * 2);

/** The largest size of the same shape with a longer side of at most `maxSide` pixels, in even numbers. */
export const fitSize = ({ width, height }: Size, maxSide: number): Size => {
  const scale = Math.min(1, maxSide / Math.max(width, height));
  return { width: toEven(width * scale), height: toEven(height * scale) };
};

/** Turns a stored picture as a player does. */
const turns = {
  0: '',
  90: 'transpose=clock,',
  180: 'hflip,vflip,',
  270: 'transpose=cclock,',
} as const satisfies Readonly<Record<InspectRequest['rotation'], string>>;

/** The source of a chain for frames like this one, and its rotation. */
export const describeSource = (
  frame: Frame,
  { num, den }: Rational,
  rotation: InspectRequest['rotation'],
): string => {
  const { width, height, format, colorSpace, colorRange } = frame;
  const source = [
    `video_size=${width}x${height}`,
    `pix_fmt=${format}`,
    `time_base=${num}/${den}`,
    'pixel_aspect=1/1',
    `colorspace=${colorSpace}`,
    `range=${colorRange}`,
  ].join(':');
  return `buffer@in=${source},${turns[rotation]}`;
};

/** From 2 (best) to 31. */
const JPEG_QUALITY = 5;

/** A picture without settings of its camera, such as its place. */
export const encodeJpeg = (frame: Frame): JpegPicture => {
  const { width, height } = frame;
  const codec = Codec.findEncoderByName(FF_ENCODER_MJPEG);
  if (codec === null) throw new Error('The encoder of JPEG is missing.');
  const context = new CodecContext();
  context.allocContext3(codec);
  const packet = new Packet();
  packet.alloc();
  try {
    Object.assign(context, { width, height, pixelFormat: AV_PIX_FMT_YUVJ420P, threadCount: 1 });
    context.timeBase = new Rational(1, 1);
    context.qMin = JPEG_QUALITY;
    context.qMax = JPEG_QUALITY;
    checkCode(context.open2Sync(codec));
    frame.pts = 0n;
    checkCode(context.sendFrameSync(frame));
    checkCode(context.sendFrameSync(null));
    checkCode(context.receivePacketSync(packet));
    return { data: new Uint8Array(packet.data ?? Buffer.alloc(0)), width, height };
  } finally {
    packet.free();
    context.freeContext();
  }
};
