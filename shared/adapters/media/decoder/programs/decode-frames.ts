import {
  AV_LOG_QUIET,
  FF_DECODER_H264,
  FF_DECODER_HEVC,
  FF_DECODER_LIBDAV1D,
  FF_DECODER_PRORES,
  FF_DECODER_VP8,
  FF_DECODER_VP9,
} from 'node-av/constants';
import { Codec, CodecContext, Frame, Log, Packet } from 'node-av/lib';
import { asFirstPicture } from '../../hevc/first-picture.ts';
import { decodeGroup } from '../decode-group.ts';
import { type DecodeAnswer, type DecodeRequest, isDecodeRequest } from '../decode-messages.ts';
import { faultsOf } from '../faults-of.ts';
import { toOptions } from '../to-options.ts';

/** The decoder of each codec. */
const decoders = {
  h264: FF_DECODER_H264,
  hevc: FF_DECODER_HEVC,
  vp8: FF_DECODER_VP8,
  vp9: FF_DECODER_VP9,
  av1: FF_DECODER_LIBDAV1D,
  prores: FF_DECODER_PRORES,
} as const;

const openDecoder = (codec: Codec, { settings, maxPixels }: DecodeRequest): CodecContext | undefined => {
  const context = new CodecContext();
  context.allocContext3(codec);
  context.threadCount = 1;
  if (settings !== undefined) context.extraData = Buffer.from(settings);
  // With `output_corrupt`, frames of films that never refresh the whole picture are given, too, as players show them.
  const options = toOptions({ max_pixels: maxPixels, flags: 'output_corrupt', skip_loop_filter: 'all' });
  if (context.open2Sync(codec, options) >= 0) return context;
  context.freeContext();
  return undefined;
};

const decodeWith = (context: CodecContext, data: Uint8Array): DecodeAnswer['result'] => {
  const packet = new Packet();
  packet.alloc();
  packet.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const frame = new Frame();
  frame.alloc();
  try {
    const isTaken = context.sendPacketSync(packet) >= 0;
    context.sendPacketSync(null);
    if (!isTaken || context.receiveFrameSync(frame) < 0) return 'broken';
    return faultsOf(frame) === 0 ? 'decoded' : 'damaged';
  } finally {
    frame.free();
    packet.free();
  }
};

type Result = Omit<DecodeAnswer, 'cpuMs'>;

/** Decodes with a new context of the request's decoder. */
const withDecoder = (request: DecodeRequest, decode: (context: CodecContext) => Result): Result => {
  const codec = Codec.findDecoderByName(decoders[request.codec]);
  if (codec === null) return { result: 'no-decoder' };
  const context = openDecoder(codec, request);
  if (context === undefined) return { result: 'broken' };
  try {
    return decode(context);
  } finally {
    context.freeContext();
  }
};

/** A picture without references to others, because FFmpeg makes an empty picture for each one that is missing. */
const withoutReferences = (request: DecodeRequest): DecodeRequest => {
  const { codec, settings, data } = request;
  if (codec !== 'hevc' || settings === undefined) return request;
  return { ...request, ...asFirstPicture({ settings, data }) };
};

const decodeAlone = (request: DecodeRequest): Result => {
  const first = withoutReferences(request);
  return withDecoder(first, (context) => ({ result: decodeWith(context, first.data) }));
};

const decode = (request: DecodeRequest): Result => {
  const { codec, data, followers } = request;
  if (followers === undefined) return decodeAlone(request);
  const decodeTogether = (): Result =>
    withDecoder(request, (context) => decodeGroup(context, data, followers));
  if (codec !== 'hevc') return decodeTogether();
  // Those that follow name the picture by its number, which a first picture has not. So it is judged alone.
  const alone = decodeAlone(request);
  if (alone.result !== 'decoded') return alone;
  const { hasBrokenFollowers = true } = decodeTogether();
  return { ...alone, hasBrokenFollowers };
};

const answer = (request: DecodeRequest): DecodeAnswer => {
  const before = process.cpuUsage();
  const result = decode(request);
  const { user, system } = process.cpuUsage(before);
  return { ...result, cpuMs: (user + system) / 1_000 };
};

// FFmpeg's messages quote the content of files.
Log.setLevel(AV_LOG_QUIET);
process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  if (isDecodeRequest(message)) process.send?.(answer(message));
  else process.exit(1);
});
process.send?.('ready');
