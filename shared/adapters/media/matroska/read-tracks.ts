import type { VideoCodec } from '#shared/domain/screening/codecs.ts';
import { fourCharacters, toBytes, toLatin1, uint8 } from '../binary.ts';
import { type DecodedPicture, readDecodedPicture, sizeOfDecoded } from '../decoder-settings.ts';
import type { Rotation } from '../images/image-size.ts';
import { codecOfFourCharacters } from '../iso/entry-codecs.ts';
import type { ShownSize } from '../media-track.ts';
import {
  contentOf,
  type Element,
  type ElementBudget,
  elementsIn,
  readFloat,
  readUnsigned,
} from './elements.ts';

/** A track as its entry describes it. */
export type RawTrack = {
  /** Its place among all entries, from 0. */
  readonly index: number;
  readonly number: number;
  readonly kind: 'video' | 'audio';
  readonly codec: string;
  readonly codecTag: string;
  readonly isEnabled: boolean;
  readonly isDefault: boolean;
  /** Seconds of a frame, if the entry says so. */
  readonly frameSeconds?: number;
  readonly shown?: ShownSize;
  readonly isEncrypted: boolean;
  /** Frames are stored as the decoder reads them. */
  readonly isPlain: boolean;
  readonly nalLengthBytes?: number;
  /** The id of the codec is Matroska's own, so settings are as the decoder reads them. */
  readonly isNative: boolean;
  readonly settings?: Uint8Array;
};

const videoCodecIds: readonly (readonly [RegExp, VideoCodec])[] = [
  [/^V_MPEG4\/ISO\/AVC/, 'h264'],
  [/^V_MPEGH\/ISO\/HEVC/, 'hevc'],
  [/^V_VP8/, 'vp8'],
  [/^V_VP9/, 'vp9'],
  [/^V_AV1/, 'av1'],
  [/^V_MPEGI\/ISO\/VVC/, 'vvc'],
  [/^V_PRORES/, 'prores'],
  [/^V_MPEG4\/(ISO|MS)/, 'mpeg-4'],
  [/^V_MPEG2/, 'mpeg-2'],
  [/^V_MPEG1/, 'mpeg-1'],
  [/^V_MJPEG/, 'mjpeg'],
  [/^V_THEORA/, 'theora'],
  [/^V_UNCOMPRESSED/, 'uncompressed'],
];

const soundCodecIds: readonly (readonly [RegExp, string])[] = [
  [/^A_AAC/, 'aac'],
  [/^A_OPUS/, 'opus'],
  [/^A_VORBIS/, 'vorbis'],
  [/^A_FLAC/, 'flac'],
  [/^A_MPEG\/L3/, 'mp3'],
  [/^A_MPEG\/L2/, 'mp2'],
  [/^A_AC3/, 'ac3'],
  [/^A_EAC3/, 'eac3'],
  [/^A_DTS/, 'dts'],
  [/^A_ALAC/, 'alac'],
  [/^A_PCM\/FLOAT/, 'pcm-f32'],
  [/^A_PCM/, 'pcm-s16'],
];

type Contents = ReadonlyMap<number, DataView>;

const openElement = (view: DataView, budget: ElementBudget): Contents => {
  const contents = new Map<number, DataView>();
  for (const element of elementsIn(view, budget)) {
    if (!contents.has(element.id)) contents.set(element.id, contentOf(view, element));
  }
  return contents;
};

const numberIn = (contents: Contents, id: number, otherwise = 0): number => {
  const view = contents.get(id);
  return view === undefined ? otherwise : readUnsigned(view);
};

/** The roll of a picture is counter-clockwise. */
const rotationOf = (video: Contents, budget: ElementBudget): Rotation => {
  const projection = video.get(0x7670);
  const roll = projection && openElement(projection, budget).get(0x7675);
  const degrees = roll === undefined ? 0 : -Math.round(readFloat(roll) / 90) * 90;
  const clockwise = ((degrees % 360) + 360) % 360;
  return clockwise === 90 || clockwise === 180 || clockwise === 270 ? clockwise : 0;
};

type Size = { readonly width: number; readonly height: number };

const croppedSize = (video: Contents, decoded: DecodedPicture | undefined): Size => {
  const stored = sizeOfDecoded({ width: numberIn(video, 0xb0), height: numberIn(video, 0xba) }, decoded);
  const width = stored.width - numberIn(video, 0x54cc) - numberIn(video, 0x54dd);
  const height = stored.height - numberIn(video, 0x54aa) - numberIn(video, 0x54bb);
  return width > 0 && height > 0 ? { width, height } : stored;
};

/** The shape of a pixel by the display size, or else by the decoder's settings. */
const aspectOf = (video: Contents, pixels: Size, decoded: DecodedPicture | undefined): number => {
  const display = {
    width: numberIn(video, 0x54b0, pixels.width),
    height: numberIn(video, 0x54ba, pixels.height),
  };
  const isStated = video.has(0x54b0) || video.has(0x54ba);
  const stated = (display.width * pixels.height) / (display.height * pixels.width);
  const { over, under } = decoded?.pixelAspect ?? { over: 1, under: 1 };
  const aspect = isStated ? stated : over / under;
  return aspect >= 0.01 && aspect <= 100 ? aspect : 1;
};

/** The pixels that are shown, stretched to their shape. */
const shownSizeOf = (
  video: Contents,
  decoded: DecodedPicture | undefined,
  budget: ElementBudget,
): ShownSize => {
  const pixels = croppedSize(video, decoded);
  const aspect = aspectOf(video, pixels, decoded);
  const width = Math.round(aspect > 1 ? pixels.width * aspect : pixels.width);
  const height = Math.round(aspect < 1 ? pixels.height / aspect : pixels.height);
  const rotation = rotationOf(video, budget);
  return rotation % 180 === 0 ? { width, height, rotation } : { width: height, height: width, rotation };
};

/** Whether an encoding of the content is an encryption. Others change frames, and are undone by players. */
const isEncrypted = (encodings: DataView | undefined, budget: ElementBudget): boolean =>
  encodings !== undefined &&
  elementsIn(encodings, budget).some((encoding) => {
    const parts = openElement(contentOf(encodings, encoding), budget);
    return numberIn(parts, 0x5033) === 1;
  });

const nalLengthOf = (codec: string, settings: DataView | undefined): number | undefined => {
  if (settings === undefined) return undefined;
  if (codec === 'h264' && settings.byteLength >= 7) return (uint8(settings, 4) & 3) + 1;
  return codec === 'hevc' && settings.byteLength >= 23 ? (uint8(settings, 21) & 3) + 1 : undefined;
};

/** Codec ids of other systems, and where their settings have a name of four characters. */
const foreignCodecIds: Readonly<Record<string, number>> = { 'V_MS/VFW/FOURCC': 16, V_QUICKTIME: 4 };

const printable = (text: string): string => text.replace(/[^\x20-\x7e]/g, '');

const readCodec = (
  kind: RawTrack['kind'],
  id: string,
  settings: DataView | undefined,
): Pick<RawTrack, 'codec' | 'codecTag'> => {
  const codecTag = printable(id);
  const nameAt = foreignCodecIds[codecTag];
  if (nameAt !== undefined && settings !== undefined) {
    const name = fourCharacters(settings, nameAt);
    return { codec: codecOfFourCharacters(name), codecTag: printable(name) || codecTag };
  }
  const codecIds: readonly (readonly [RegExp, string])[] = kind === 'video' ? videoCodecIds : soundCodecIds;
  return { codec: codecIds.find(([pattern]) => pattern.test(id))?.[1] ?? 'unknown', codecTag };
};

/** An entry of a track; undefined for subtitles and others. */
const readEntry = (view: DataView, index: number, budget: ElementBudget): RawTrack | undefined => {
  const entry = openElement(view, budget);
  const type = numberIn(entry, 0x83);
  if (type !== 1 && type !== 2) return undefined;
  const idView = entry.get(0x86);
  const id = idView ? toLatin1(toBytes(idView)) : '';
  const kind = type === 1 ? 'video' : 'audio';
  const { codec, codecTag } = readCodec(kind, id, entry.get(0x63a2));
  const frameNanoseconds = numberIn(entry, 0x23e383);
  const video = entry.get(0xe0);
  const encodings = entry.get(0x6d80);
  const settings = entry.get(0x63a2);
  const nalLengthBytes = nalLengthOf(codec, settings);
  const decoded = settings && readDecodedPicture(codec, settings);
  return {
    index,
    number: numberIn(entry, 0xd7),
    kind,
    codec,
    codecTag,
    isEnabled: numberIn(entry, 0xb9, 1) === 1,
    isDefault: numberIn(entry, 0x88, 1) === 1,
    ...(frameNanoseconds > 0 && { frameSeconds: frameNanoseconds / 1e9 }),
    ...(kind === 'video' &&
      video !== undefined && { shown: shownSizeOf(openElement(video, budget), decoded, budget) }),
    isEncrypted: isEncrypted(encodings, budget),
    isPlain: encodings === undefined,
    isNative: foreignCodecIds[printable(id)] === undefined,
    ...(settings !== undefined && settings.byteLength > 0 && { settings: toBytes(settings) }),
    ...(nalLengthBytes !== undefined && { nalLengthBytes }),
  };
};

/** More than any film has. */
const MAX_TRACKS = 256;

const TRACK_ENTRY = 0xae;

const isTrackEntry = ({ id }: Element): boolean => id === TRACK_ENTRY;

/** Reads the content of a `Tracks` element. */
export const readTracks = (view: DataView, budget: ElementBudget): readonly RawTrack[] =>
  elementsIn(view, budget)
    .filter(isTrackEntry)
    .slice(0, MAX_TRACKS)
    .flatMap((entry, index) => readEntry(contentOf(view, entry), index, budget) ?? []);

/** The ticks and the length that a segment claims, from the content of its `Info` element. */
export type SegmentInformation = { readonly secondsPerTick: number; readonly seconds?: number };

export const readInformation = (view: DataView, budget: ElementBudget): SegmentInformation => {
  const information = openElement(view, budget);
  const secondsPerTick = (numberIn(information, 0x2ad7b1, 1_000_000) || 1_000_000) / 1e9;
  const duration = information.get(0x4489);
  const seconds = duration === undefined ? 0 : readFloat(duration) * secondsPerTick;
  return { secondsPerTick, ...(Number.isFinite(seconds) && seconds > 0 && { seconds }) };
};
