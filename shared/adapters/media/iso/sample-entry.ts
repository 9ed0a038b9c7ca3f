import { fourCharacters, toBytes, uint8, uint16, uint32 } from '../binary.ts';
import { type DecodedPicture, readDecodedPicture, sizeOfDecoded } from '../decoder-settings.ts';
import { type Box, type BoxBudget, childrenOf, contentOf, readBoxHeader } from './boxes.ts';
import { codecOfFourCharacters, soundCodecs, streamObjectCodecs } from './entry-codecs.ts';
import type { RawTrack } from './read-index.ts';

/** A fraction; a denominator of 0 says nothing. */
export type Ratio = { readonly over: number; readonly under: number };

/** How samples are encoded (`stsd`), as far as the measurement needs it. */
export type SampleEntry = {
  readonly codec: string;
  readonly codecTag: string;
  /** Pixels as decoded. */
  readonly width: number;
  readonly height: number;
  /** The shape of a pixel: its width over its height. */
  readonly pixelAspect?: Ratio;
  /** The part of the picture that is shown, in pixels. */
  readonly cleanAperture?: { readonly width: number; readonly height: number };
  readonly encryption?: string;
  readonly nalLengthBytes?: number;
  readonly lacksSettings?: boolean;
  /** The decoder's settings of a picture. */
  readonly settings?: Uint8Array;
};

const VIDEO_HEAD_BYTES = 78;

/** QuickTime's versions 1 and 2 of a sound description have more fields. */
const soundHeadBytes = (entry: DataView): number => 28 + ([0, 16, 36][uint16(entry, 8)] ?? 0);

type Inner = { readonly boxes: readonly Box[]; readonly content: (type: string) => DataView | undefined };

const openInner = (view: DataView, start: number, budget: BoxBudget): Inner => {
  const boxes = start < view.byteLength ? childrenOf(view, start, view.byteLength, budget) : [];
  return {
    boxes,
    content: (type) => {
      const box = boxes.find((candidate) => candidate.type === type);
      return box && contentOf(view, box);
    },
  };
};

/** The object type of an elementary stream descriptor (ISO/IEC 14496-1, 7.2.6.6). */
const objectTypeOf = (descriptor: DataView): number => {
  let at = 4;
  const skipHeader = (): void => {
    at += 1;
    // A length of one to four bytes; all but the last have the top bit set.
    for (let byte = 0; byte < 4 && (uint8(descriptor, at) & 0x80) !== 0; byte += 1) at += 1;
    at += 1;
  };
  if (uint8(descriptor, at) === 3) {
    skipHeader();
    const flags = uint8(descriptor, at + 2);
    at += 3 + ((flags & 0x80) !== 0 ? 2 : 0);
    if ((flags & 0x40) !== 0) at += 1 + uint8(descriptor, at);
    if ((flags & 0x20) !== 0) at += 2;
  }
  if (uint8(descriptor, at) !== 4) return 0;
  skipHeader();
  return uint8(descriptor, at);
};

type Protection = { readonly scheme: string; readonly original: string };

const protectionOf = (inner: Inner, type: string, budget: BoxBudget): Protection | undefined => {
  const scheme = inner.content('sinf');
  if (scheme === undefined) {
    // FairPlay has separate sample entries.
    if (type === 'drmi' || type === 'drms') return { scheme: 'FairPlay', original: '' };
    return type === 'encv' || type === 'enca' ? { scheme: 'unknown scheme', original: '' } : undefined;
  }
  const parts = openInner(scheme, 0, budget);
  const original = parts.content('frma');
  const kind = parts.content('schm');
  return {
    scheme: kind === undefined ? 'unknown scheme' : fourCharacters(kind, 4).replace(/[^\x20-\x7e]/g, '?'),
    original: original === undefined ? '' : fourCharacters(original, 0),
  };
};

/** A player without Dolby Vision shows a compatible layer as it is, and another in wrong colours. */
const dolbyVisionCodec = (inner: Inner, type: string): string | undefined => {
  const settings = inner.content('dvcC') ?? inner.content('dvvC') ?? inner.content('dvwC');
  const isDolbyEntry = /^dv(h1|he|a1|av)$|^dav1$/.test(type);
  if (settings === undefined) return isDolbyEntry ? 'dolby-vision' : undefined;
  const profile = uint8(settings, 2) >> 1;
  const isCompatible = uint8(settings, 4) >> 4 !== 0;
  if (profile === 5) return 'dolby-vision-5';
  return isDolbyEntry && !isCompatible ? 'dolby-vision' : undefined;
};

const videoCodecOf = (inner: Inner, type: string): string => {
  if (type !== 'mp4v') return codecOfFourCharacters(type);
  const descriptor = inner.content('esds');
  return (descriptor && streamObjectCodecs[objectTypeOf(descriptor)]) ?? 'mpeg-4';
};

const soundCodecOf = (inner: Inner, type: string, budget: BoxBudget): string => {
  if (type !== 'mp4a') return soundCodecs[type] ?? 'unknown';
  // QuickTime puts the descriptor into a separate box.
  const wave = inner.content('wave');
  const descriptor = inner.content('esds') ?? (wave && openInner(wave, 0, budget).content('esds'));
  return (descriptor && streamObjectCodecs[objectTypeOf(descriptor)]) ?? 'aac';
};

const ratioAt = (view: DataView, at: number): Ratio => ({
  over: uint32(view, at),
  under: uint32(view, at + 4),
});

const apertureOf = (view: DataView): { readonly width: number; readonly height: number } => {
  const width = ratioAt(view, 0);
  const height = ratioAt(view, 8);
  return { width: width.over / width.under, height: height.over / height.under };
};

/** The settings of a decoder, and where the length of a NAL unit is in them. */
const nalSettings = {
  h264: { type: 'avcC', minBytes: 7, lengthAt: 4 },
  hevc: { type: 'hvcC', minBytes: 23, lengthAt: 21 },
} as const;

/** What the settings of H.264 and H.265 say; other codecs say it in their frames. */
const decoderDetailsOf = (
  codec: string,
  inner: Inner,
): Pick<SampleEntry, 'nalLengthBytes' | 'lacksSettings' | 'settings'> & {
  readonly decoded?: DecodedPicture;
} => {
  if (codec === 'av1') {
    const settings = inner.content('av1C');
    return settings === undefined ? {} : { settings: toBytes(settings) };
  }
  if (codec !== 'h264' && codec !== 'hevc') return {};
  const { type, minBytes, lengthAt } = nalSettings[codec];
  const settings = inner.content(type);
  if (settings === undefined || settings.byteLength < minBytes) return { lacksSettings: true };
  const decoded = readDecodedPicture(codec, settings);
  return {
    nalLengthBytes: (uint8(settings, lengthAt) & 3) + 1,
    settings: toBytes(settings),
    ...(decoded && { decoded }),
  };
};

const readVideoEntry = (entry: DataView, tag: string, budget: BoxBudget): SampleEntry => {
  const inner = openInner(entry, VIDEO_HEAD_BYTES, budget);
  const protection = protectionOf(inner, tag, budget);
  const type = protection?.original || tag;
  const codec = dolbyVisionCodec(inner, type) ?? videoCodecOf(inner, type);
  const { decoded, ...details } = decoderDetailsOf(codec, inner);
  const aspect = inner.content('pasp');
  const pixelAspect = aspect ? ratioAt(aspect, 0) : decoded?.pixelAspect;
  const aperture = inner.content('clap');
  return {
    codec,
    codecTag: type,
    ...sizeOfDecoded({ width: uint16(entry, 24), height: uint16(entry, 26) }, decoded),
    ...(pixelAspect && { pixelAspect }),
    ...(aperture && { cleanAperture: apertureOf(aperture) }),
    ...(protection && { encryption: protection.scheme }),
    ...details,
  };
};

const readSoundEntry = (entry: DataView, tag: string, budget: BoxBudget): SampleEntry => {
  const inner = openInner(entry, soundHeadBytes(entry), budget);
  const protection = protectionOf(inner, tag, budget);
  const type = protection?.original || tag;
  return {
    codec: soundCodecOf(inner, type, budget),
    codecTag: type,
    width: 0,
    height: 0,
    ...(protection && { encryption: protection.scheme }),
  };
};

/** Real files have a few descriptions. */
const MAX_DESCRIPTIONS = 64;

/** A description of a track by its number, or the last one before it; undefined if the track has none. */
export const readSampleEntry = (
  track: RawTrack,
  description: number,
  budget: BoxBudget,
): SampleEntry | undefined => {
  const descriptions = track.tables.get('stsd');
  if (descriptions === undefined) return undefined;
  const wanted = Math.min(Math.max(1, description), MAX_DESCRIPTIONS);
  let found: Box | undefined;
  for (let at = 8, number = 1; number <= wanted; number += 1) {
    const box = readBoxHeader(descriptions, at, 0, descriptions.byteLength);
    if (box === undefined || box.end > descriptions.byteLength) break;
    found = box;
    at = box.end;
  }
  if (found === undefined) return undefined;
  const entry = contentOf(descriptions, found);
  return track.handler === 'vide'
    ? readVideoEntry(entry, found.type, budget)
    : readSoundEntry(entry, found.type, budget);
};
