import { readFile } from 'node:fs/promises';
import { fixture } from '../sources.ts';
import { ascii, box, fullBox, joined, noise, u8, u16, u32, zeros } from './bytes.ts';
import { type Cases, type Expected, isRefused, plays, type Shown } from './cases.ts';
import { changeEntry, type FilmTrack, hevc, replaceBoxes, video } from './film-parts.ts';
import { element, packets, pictures, unsigned, webm, webmSound, webmVideo } from './matroska-parts.ts';
import { exif, insertAt, pngChunk, segment } from './picture-parts.ts';
import { putTogether } from './put-together.ts';

const turned = (matrix: FilmTrack['matrix'], film?: FilmTrack['matrix']): Buffer =>
  putTogether([{ ...video, ...(matrix && { matrix }) }], film ? { matrix: film } : {});
const sized = (width: number, height: number, film: FilmTrack = video): Buffer => {
  const entry = Buffer.from(film.entry);
  entry.writeUInt16BE(width, 32);
  entry.writeUInt16BE(height, 34);
  return putTogether([{ ...film, entry }]);
};
const lying = { width: 640, height: 360 };
const shaped = (...ratio: readonly number[]): Buffer =>
  putTogether([replaceBoxes(video, ['pasp'], box('pasp', u32(...ratio)))]);
const clean = (width: number, height: number): Buffer =>
  putTogether([replaceBoxes(video, ['pasp', 'clap'], box('clap', u32(width, 1, height, 1, 0, 1, 0, 1)))]);

export const geometryCases: Cases = {
  'turned by a quarter': [turned([0, 1, -1, 0]), plays(4, { ...lying, rotation: 90 })],
  'turned by half': [turned([-1, 0, 0, -1]), plays(4, { rotation: 180 })],
  'turned by three quarters': [turned([0, -1, 1, 0]), plays(4, { ...lying, rotation: 270 })],
  'turned by a cosine': [turned([1 / 65_536, 1, -1, 1 / 65_536]), plays(4, { ...lying, rotation: 90 })],
  mirrored: [turned([-1, 0, 0, 1]), plays(4, { rotation: 0 })],
  'mirrored and turned': [turned([0, 1, 1, 0]), plays(4, lying)],
  'turned by the matrix of the film': [
    turned(undefined, [0, 1, -1, 0]),
    plays(4, { ...lying, rotation: 90 }),
  ],
  'turned, and turned back': [turned([0, 1, -1, 0], [0, -1, 1, 0]), plays(4, { rotation: 0 })],
  'pixels of 2:1': [shaped(2, 1), plays(4, { width: 720 })],
  'pixels of 1:2': [shaped(1, 2), plays(4, { height: 1_280 })],
  'pixels of 0:0': [shaped(0, 0), plays(4)],
  'a size in the container that the decoder contradicts': [sized(1_080, 1_920), plays(4)],
  'a size that the decoder of H.265 contradicts': [
    sized(1_080, 1_920, hevc),
    plays(4, { videoCodec: 'hevc' }),
  ],
  'no size in the container': [sized(0, 0), plays(4)],
  'a clean aperture': [clean(320, 180), plays(4, { width: 320, height: 180 })],
  'a clean aperture larger than the picture': [clean(3_600, 6_400), plays(4)],
};

const named = (type: string, ...inner: readonly Buffer[]): Buffer =>
  putTogether([{ ...video, entry: changeEntry(video.entry, () => inner, type) }]);
const stream = (objectType: number): Buffer =>
  fullBox('esds', 0, 0, u8(3, 19, 0, 1, 0, 4, 11, objectType, 0x11), zeros(11), u8(6, 1, 2));
const protection = box(
  'sinf',
  box('frma', ascii('avc1')),
  fullBox('schm', 0, 0, ascii('cenc'), u32(0x10000)),
  box('schi', fullBox('tenc', 0, 0, zeros(20))),
);
const dolby = (profile: number, compatibility: number, type?: string): Buffer =>
  putTogether([
    {
      ...hevc,
      entry: changeEntry(
        hevc.entry,
        (inner) => [...inner, box('dvcC', u8(1, 0, profile << 1, 0x2d, compatibility << 4), zeros(19))],
        type,
      ),
    },
  ]);
const codec = (videoCodec: string): Expected => ({ shown: { kind: 'video', videoCodec } });

export const codecCases: Cases = {
  'MPEG-4 Part 2': [named('mp4v', stream(0x20)), codec('mpeg-4')],
  'MPEG-2': [named('mp4v', stream(0x61)), codec('mpeg-2')],
  'H.263': [named('s263'), codec('h263')],
  'H.266': [named('vvc1'), codec('vvc')],
  'Motion JPEG': [named('jpeg'), codec('mjpeg')],
  'QuickTime Animation': [named('rle '), codec('animation')],
  'a codec that nobody knows': [named('abcd'), codec('unknown')],
  'Dolby Vision profile 5': [dolby(5, 0, 'dvh1'), codec('dolby-vision-5')],
  'Dolby Vision with a layer for all': [dolby(8, 4), codec('hevc')],
  'Common Encryption': [
    named('encv', ...[box('avcC', u8(1, 66, 0, 30, 0xff, 0xe0, 0)), protection]),
    isRefused(/is encrypted \(cenc\)/),
  ],
  'no settings of the decoder': [
    putTogether([replaceBoxes(video, ['avcC'])]),
    isRefused(/settings of its decoder/),
  ],
};

const firstSecond = Array.from({ length: 11 }, (_, at) => at * 100);
const vp9 = (seconds: number, more: Shown = {}): Expected =>
  plays(seconds, { videoCodec: 'vp9', container: 'webm', ...more });
const spoken = (options: object = {}): Buffer =>
  webm([webmVideo, webmSound], [...pictures(firstSecond), ...packets(4)], options);

/** A part of a file is replaced, from one share of its length to another. */
function withHole(file: Buffer, from: number, to: number, fill = zeros): Buffer {
  const start = Math.floor(file.length * from);
  const end = Math.floor(file.length * to);
  return joined(file.subarray(0, start), fill(end - start), file.subarray(end));
}

export const webmCases: Cases = {
  'a picture that stands to the end of the header': [
    webm([webmVideo], pictures(firstSecond), { seconds: 6 }),
    vp9(6, { pictureSeconds: 6 }),
  ],
  'a last block that says how long it lasts': [
    webm(
      [webmVideo],
      pictures(firstSecond).map((block, at) => (at === 10 ? { ...block, lastsMs: 5_000 } : block)),
    ),
    vp9(6, { pictureSeconds: 6 }),
  ],
  'with sound': [spoken({ seconds: 4 }), vp9(4, { audioCodec: 'opus' })],
  'as a browser records, without sizes': [spoken({ isOpen: true }), vp9(4, { audioCodec: 'opus' })],
  'as a browser records, with a late last picture': [
    webm([webmVideo], pictures([...firstSecond, 6_000]), { isOpen: true }),
    vp9(6),
  ],
  'a display size of another shape': [
    webm([{ ...webmVideo, picture: [unsigned(0x54b0, 720), unsigned(0x54ba, 640)] }], pictures(firstSecond)),
    vp9(1.1, { width: 720 }),
  ],
  'a track that is not enabled before the film': [
    webm(
      [{ ...webmVideo, number: 3, entry: [unsigned(0xb9, 0)], picture: [unsigned(0x54b0, 720)] }, webmVideo],
      [...pictures(firstSecond), ...pictures([0, 500]).map((block) => ({ ...block, track: 3 }))],
    ),
    vp9(1.1, { width: 360, notes: ['several-films'] }),
  ],
  Matroska: [
    webm([webmVideo], pictures(firstSecond), { docType: 'matroska' }),
    vp9(1.1, { container: 'mkv' }),
  ],
  encrypted: [
    webm(
      [{ ...webmVideo, entry: [element(0x6d80, element(0x6240, unsigned(0x5033, 1)))] }],
      pictures(firstSecond),
    ),
    isRefused(/is encrypted/),
  ],
  zeros: [
    webm(
      [webmVideo],
      pictures(firstSecond).map((block) => ({ ...block, data: zeros(block.data.length) })),
    ),
    isRefused(/frames are not video/),
  ],
  'a hole of zeros': [withHole(spoken({ seconds: 4 }), 0.4, 0.6), isRefused(/structure is broken/)],
  'a hole of noise': [
    withHole(spoken({ seconds: 4 }), 0.4, 0.6, noise),
    isRefused(/structure is broken|frames are not video/),
  ],
  'zeros to the end': [withHole(spoken({ seconds: 4 }), 0.3, 1), isRefused(/structure is broken/)],
  'a hole, as a browser records': [
    withHole(spoken({ isOpen: true }), 0.4, 0.6),
    isRefused(/structure is broken/),
  ],
  'a short hole at the end': [withHole(spoken({ seconds: 4 }), 0.97, 1), vp9(4)],
};

const packet = joined(u8(0x47), noise(187));
const says = (text: RegExp): Expected => isRefused(text);
const avi = (fourCharacters: string): Buffer =>
  joined(ascii('RIFF\0\0\0\0AVI LIST\0\0\0\0hdrlstrh8\0\0\0vids'), ascii(fourCharacters), zeros(40));
const still = (...brands: readonly string[]): Buffer =>
  joined(
    box('ftyp', ascii(brands[0] ?? ''), u32(0), ascii(brands.slice(1).join(''))),
    box('mdat', zeros(40)),
  );

export const kindCases: Cases = {
  'a transport stream': [joined(...Array.from({ length: 8 }, () => packet)), says(/MPEG transport stream/)],
  'a transport stream with time stamps': [
    joined(...Array.from({ length: 8 }, () => joined(zeros(4), packet))),
    says(/MPEG transport stream/),
  ],
  'a program stream': [joined(u32(0x1ba), noise(60)), says(/MPEG program stream/)],
  'Windows Media': [Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex'), says(/Windows Media/)],
  AVI: [avi('cvid'), says(/\bAVI\b/)],
  'AVI with Motion JPEG': [avi('MJPG'), says(/AVI with Motion JPEG/)],
  'AVI with DivX': [avi('DX50'), says(/AVI with MPEG-4 Part 2/)],
  'Flash video': [ascii('FLV\x01\x05'), says(/Flash video/)],
  Ogg: [ascii('OggS\0'), says(/\bOgg\b/)],
  'MP3 without a tag': [repeatedFrames(), says(/sound only \(MP3\)/)],
  'bare H.264': [joined(u32(1), u8(0x67, 66, 0, 30), noise(20)), says(/H\.264 without a container/)],
  'bare H.265': [joined(u32(1), u8(0x40, 1), noise(20)), says(/H\.265 \(HEVC\) without a container/)],
  HEIC: [still('heic', 'mif1', 'heic'), says(/HEIC/)],
  'HEIC by a general brand': [still('mif1', 'mif1', 'heic'), says(/HEIC/)],
  'AVIF by a general brand': [still('mif1', 'avif', 'miaf'), says(/AVIF/)],
  BMP: [joined(ascii('BM'), u32(99), zeros(40)), says(/BMP/)],
  TIFF: [joined(ascii('II*\0'), noise(40)), says(/TIFF/)],
  SVG: [ascii('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'), says(/SVG/)],
  'a web page': [ascii('<!doctype html>\n<title>404</title>'), says(/web page/)],
  'a playlist': [ascii('#EXTM3U\n#EXT-X-VERSION:3\n'), says(/playlist/)],
  'an archive': [joined(ascii('PK\x03\x04'), zeros(60)), says(/ZIP archive/)],
  noise: [noise(900), says(/of no known type/)],
};

/** Frames of 417 bytes: layer 3, 128 kbit/s, 44.1 kHz. */
function repeatedFrames(): Buffer {
  return joined(...Array.from({ length: 4 }, () => joined(u8(0xff, 0xfb, 0x90, 0), zeros(413))));
}

const jpeg = await readFile(fixture('still-landscape.jpg'));
const png = await readFile(fixture('still.png'));
const webp = await readFile(fixture('still.webp'));
const frameAt = jpeg.indexOf(u8(0xff, 0xc0));
const scanAt = jpeg.indexOf(u8(0xff, 0xda));
const scanEnd = scanAt + 2 + jpeg.readUInt16BE(scanAt + 2);
const pictureAt = png.indexOf('IDAT');
const blankPng = Buffer.from(png).fill(0, pictureAt + 4, pictureAt + 4 + png.readUInt32BE(pictureAt - 4));
const shows = (width: number, height: number): Expected => ({ shown: { kind: 'image', width, height } });
const xmp = segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>'));

export const pictureCases: Cases = {
  'a JPEG with noise behind': [joined(jpeg, noise(1_000)), shows(640, 360)],
  'a JPEG with another one behind': [joined(jpeg, jpeg), shows(640, 360)],
  'a JPEG with stray bytes between segments': [insertAt(jpeg, frameAt, zeros(3)), shows(640, 360)],
  'a JPEG with filling bytes before a marker': [
    insertAt(jpeg, frameAt, Buffer.alloc(10, 0xff)),
    shows(640, 360),
  ],
  'a JPEG that EXIF turns': [insertAt(jpeg, 2, exif(6)), shows(360, 640)],
  'a JPEG that EXIF turns, behind XMP': [insertAt(jpeg, 2, xmp, exif(8, 'II')), shows(360, 640)],
  'a JPEG with an orientation that is none': [insertAt(jpeg, 2, exif(9)), shows(640, 360)],
  'a JPEG without compressed data': [
    joined(jpeg.subarray(0, scanEnd), u8(0xff, 0xd9)),
    says(/picture data is missing/),
  ],
  'a PNG with many bytes behind': [joined(png, noise(70_000)), shows(360, 640)],
  'a PNG for Apple devices': [
    insertAt(png, 8, pngChunk('CgBI', u16(0x5000, 0x2002))),
    says(/only Apple devices/),
  ],
  'a PNG without a picture': [joined(png.subarray(0, 33), pngChunk('IEND')), says(/picture data is missing/)],
  'a PNG of zeros': [blankPng, says(/picture data is broken/)],
  'a WebP with bytes behind': [joined(webp, noise(64)), shows(360, 640)],
  'a WebP of zeros': [Buffer.from(webp).fill(0, webp.indexOf('VP8 ') + 8), says(/picture data is broken/)],
};
