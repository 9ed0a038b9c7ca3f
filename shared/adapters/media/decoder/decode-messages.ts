/** The codecs of films that are decoded: those that players show, and what editors export. */
export const decodedCodecs = ['h264', 'hevc', 'vp8', 'vp9', 'av1', 'prores'] as const;

export type DecodedCodec = (typeof decodedCodecs)[number];

/** One frame that depends on no other, what its decoder needs, and frames that follow it. */
export type DecodeRequest = {
  readonly codec: DecodedCodec;
  /** The decoder's settings, as the container stores them. */
  readonly settings?: Uint8Array;
  readonly data: Uint8Array;
  /** In the order of decoding. They are judged, too. */
  readonly followers?: readonly Uint8Array[];
  /** A larger picture is not decoded. */
  readonly maxPixels: number;
};

/**
 * What became of one frame. `damaged`: a picture with faults. `broken`: no picture. `no-decoder`: the library lacks one for
 * its codec.
 */
export const decodeResults = ['decoded', 'damaged', 'broken', 'no-decoder'] as const;

export type DecodeAnswer = {
  readonly result: (typeof decodeResults)[number];
  /** Whether most of the frames that follow have faults. */
  readonly hasBrokenFollowers?: boolean;
  /** The processor time that the frame and those that follow it took. */
  readonly cpuMs: number;
};

const isList = (value: unknown): value is readonly Uint8Array[] =>
  Array.isArray(value) && value.every((item) => item instanceof Uint8Array);

/** Checks a request without a schema, because loading zod takes longer than decoding a frame. */
export const isDecodeRequest = (message: unknown): message is DecodeRequest =>
  message instanceof Object &&
  'codec' in message &&
  decodedCodecs.some((codec) => codec === message.codec) &&
  'data' in message &&
  message.data instanceof Uint8Array &&
  (!('followers' in message) || isList(message.followers)) &&
  (!('settings' in message) || message.settings instanceof Uint8Array) &&
  'maxPixels' in message &&
  typeof message.maxPixels === 'number';
