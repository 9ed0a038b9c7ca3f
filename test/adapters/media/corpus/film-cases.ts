import { ascii, box, boxesIn, fullBox, joined, noise, u8, u32, zeros } from './bytes.ts';
import { type Cases, isRefused, plays } from './cases.ts';
import {
  type Edit,
  type FilmTrack,
  hevc,
  largeVideo,
  otherVideo,
  sound,
  video,
  withTimes,
} from './film-parts.ts';
import { type FilmOptions, putTogether } from './put-together.ts';

const edited = (...edits: readonly Edit[]): FilmTrack => ({ ...video, edits });
const alone = (track: FilmTrack, options: FilmOptions = {}): Buffer => putTogether([track], options);
const whole = (options: FilmOptions = {}): Buffer => putTogether([video, sound], options);
const withSound = plays(4, { audioCodec: 'aac' });

export const editCases: Cases = {
  'a trim at the end': [alone(edited({ seconds: 2.5, at: 0 })), plays(2.5)],
  'a trim at the start': [alone(edited({ seconds: 3, at: 1 })), plays(3)],
  'a trim at both ends, in 64-bit numbers': [
    alone({ ...edited({ seconds: 1.5, at: 1 }), isWideEdit: true }),
    plays(1.5),
  ],
  'a trim by a film of 600 ticks': [alone(edited({ seconds: 2.25, at: 1.5 }), { scale: 600 }), plays(2.25)],
  cuts: [alone(edited({ seconds: 1, at: 0 }, { seconds: 0.5, at: 2 }, { seconds: 1, at: 3 })), plays(2.5)],
  'parts in another order': [alone(edited({ seconds: 1, at: 3 }, { seconds: 1, at: 0 })), plays(2)],
  'a part three times': [
    alone(edited({ seconds: 2, at: 0 }, { seconds: 2, at: 0 }, { seconds: 2, at: 0 })),
    plays(6),
  ],
  'a picture that stands in the middle': [
    alone(edited({ seconds: 1, at: 0 }, { seconds: 3, at: 1, rate: 0 }, { seconds: 3, at: 1 })),
    plays(7, { pictureSeconds: 7 }),
  ],
  'a picture that stands at the end': [
    alone(edited({ seconds: 4, at: 0 }, { seconds: 2, at: 3.5, rate: 0 })),
    plays(6),
  ],
  'a pause in the middle counts for the whole and shows no picture': [
    alone(edited({ seconds: 1, at: 0 }, { seconds: 1, at: null }, { seconds: 3, at: 1 })),
    plays(5, { pictureSeconds: 4 }),
  ],
  'a pause at the start, with sound from the start': [
    putTogether([
      edited({ seconds: 1, at: null }, { seconds: 3, at: 0 }),
      { ...sound, edits: [{ seconds: 4, at: 0 }] },
    ]),
    plays(4, { pictureSeconds: 3, audioCodec: 'aac' }),
  ],
  'sound that is edited, too': [
    putTogether([edited({ seconds: 1.5, at: 1 }), { ...sound, edits: [{ seconds: 1.5, at: 1.064 }] }]),
    plays(1.5, { pictureSeconds: 1.5 }),
  ],
  'a short picture with long sound': [
    putTogether([edited({ seconds: 1, at: 0 }), sound]),
    plays(4, { pictureSeconds: 1 }),
  ],
  'an edit beyond the frames: the last picture stands': [alone(edited({ seconds: 6, at: 0 })), plays(6)],
  'an edit without a length': [alone(edited({ seconds: 0, at: 1 })), plays(3)],
  'nothing but a pause: the frames are shown': [alone(edited({ seconds: 3, at: null })), plays(4)],
  'uneven frames, and a long last one': [alone(withTimes(video, 0.2, 0.1, 0.3, 0.1, 5)), plays(5.7)],
};

const fragmented = (inIndex: number, seconds: readonly number[], from: number | null = 0): Buffer =>
  putTogether([video, sound], { fragments: { inIndex, seconds, from } });

export const fragmentCases: Cases = {
  'fragments from the start': [fragmented(0, [1, 1, 2]), withSound],
  'an index with the first half, and fragments': [fragmented(2, [1, 1]), withSound],
  'one frame in the index': [fragmented(0.5, [3.5]), withSound],
  'fragments without times': [fragmented(1, [1, 2], null), withSound],
  'fragments whose clock begins at 100 seconds': [fragmented(0, [2, 2], 100), withSound],
  'an edit for the index alone, and fragments behind': [
    putTogether([{ ...video, edits: [{ seconds: 2, at: 0 }] }], { fragments: { inIndex: 2, seconds: [2] } }),
    plays(4),
  ],
  'the last fragment is cut off': [fragmented(0, [2, 2]).subarray(0, -2_000), isRefused(/is truncated/)],
  'a fragment without its beginning': [
    joined(
      ...boxesIn(fragmented(0, [4]))
        .filter(({ type }) => type !== 'moov')
        .map(({ whole: bytes }) => bytes),
    ),
    isRefused(/fragment without its beginning/),
  ],
};

const moov = boxesIn(whole()).find(({ type }) => type === 'moov')?.whole ?? zeros(0);
const colour = (content: Buffer): Buffer =>
  putTogether([{ ...video, entry: appended(video.entry, box('colr', content)) }, sound]);
const appended = (entry: Buffer, inner: Buffer): Buffer =>
  box(entry.toString('latin1', 4, 8), entry.subarray(8), inner);
const emptyIndex = box('moov', fullBox('mvhd', 0, 0, u32(0, 0, 1_000, 0), zeros(80)));

/** What phones of one maker append: blocks, a directory, and its length. */
const phoneTrailer = joined(u8(0, 0, 1, 10), noise(24), ascii('SEFH'), zeros(16), ascii('SEFT'));

/** Its second film has another size, and settings that the first one's decoder does not know. */
const twoFilms: FilmTrack = {
  ...video,
  moreEntries: [largeVideo.entry],
  samples: [
    ...video.samples,
    ...largeVideo.samples.map((sample) => ({
      ...sample,
      description: 2,
      duration: Math.round((sample.duration * video.scale) / largeVideo.scale),
      offset: Math.round((sample.offset * video.scale) / largeVideo.scale),
    })),
  ],
};

export const oddCases: Cases = {
  'two films behind each other, with the settings of each': [alone(twoFilms), plays(5.3)],
  'an index behind the content': [whole({ isIndexLast: true }), withSound],
  'offsets and headers in 64 bits': [whole({ isWideHeader: true, isWideOffset: true }), withSound],
  'content "until the end"': [whole({ isOpenEnd: true }), withSound],
  'a short colour box': [colour(ascii('nclx\0\x01\0\x01\0\x01')), withSound],
  'an empty colour box': [colour(zeros(0)), withSound],
  'the same index again': [whole({ after: [moov] }), withSound],
  'a second index without tracks': [whole({ after: [emptyIndex] }), withSound],
  'a first index without tracks': [whole({ between: [emptyIndex] }), withSound],
  'one zero byte behind': [whole({ after: [zeros(1)] }), withSound],
  'seven zero bytes behind': [whole({ after: [zeros(7)] }), withSound],
  'many zero bytes behind': [whole({ after: [zeros(4_096)] }), withSound],
  "a phone's data behind": [whole({ after: [phoneTrailer] }), withSound],
  'an ID3 tag behind': [whole({ after: [ascii('TAG'), zeros(125)] }), withSound],
  'noise behind': [whole({ after: [noise(300, 9)] }), withSound],
  'no file type, the index first': [whole({ fileType: null }), plays(4, { container: 'mov' })],
  'no file type, the content first': [
    whole({ fileType: null, isIndexLast: true }),
    plays(4, { container: 'mov' }),
  ],
  'a box of 5,000 bytes of an unknown type first': [
    whole({ before: [box('uuid', noise(5_000))] }),
    withSound,
  ],
  'an unknown small box first': [whole({ before: [box('beam', zeros(9))] }), withSound],
  'a box named by zeros between': [whole({ between: [box('\0\0\0\0', zeros(4))] }), withSound],
  'a brand that nobody knows': [whole({ fileType: box('ftyp', ascii('XAVC'), u32(0)) }), withSound],
  'padding at the end of the index': [whole({ inIndex: [box('free', zeros(64)), zeros(4)] }), withSound],
  'half of the file': [whole().subarray(0, whole().length / 2), isRefused(/is truncated/)],
  'no index': [box('mdat', noise(5_000)), isRefused(/is truncated/)],
};

const picture = (type: string, ...inner: readonly Buffer[]): Buffer =>
  box(type, zeros(6), u8(0, 1), zeros(16), u8(0, 80, 0, 80), zeros(50), ...inner);
const thumbnail: FilmTrack = {
  handler: 'vide',
  scale: 1_000,
  entry: picture('jpeg'),
  width: 80,
  height: 80,
  samples: [{ data: noise(500), duration: 1_000, offset: 0, isKey: true }],
};
const descriptor = fullBox('esds', 0, 0, u8(3, 19, 0, 1, 0, 4, 11, 0x6c, 0x11), zeros(11), u8(6, 1, 2));

export const trackCases: Cases = {
  'a thumbnail before the film': [putTogether([thumbnail, video, sound]), withSound],
  'a thumbnail that is not enabled': [putTogether([{ ...thumbnail, flags: 0 }, video]), plays(4)],
  'a cover as an MPEG-4 track': [
    putTogether([{ ...thumbnail, entry: picture('mp4v', descriptor) }, video]),
    plays(4),
  ],
  'pictures of chapters': [
    putTogether([
      { ...thumbnail, samples: [1, 2, 3].flatMap(() => thumbnail.samples) },
      { ...video, extra: [box('tref', box('chap', u32(1)))] },
    ]),
    plays(4),
  ],
  'a film that is not enabled before the film': [
    putTogether([{ ...otherVideo, flags: 0 }, video]),
    plays(4, { notes: ['several-films'] }),
  ],
  'a longer film that is not enabled': [
    putTogether([
      { ...video, flags: 0 },
      { ...otherVideo, edits: [{ seconds: 1, at: 0 }] },
    ]),
    plays(1, { width: 640, height: 360 }),
  ],
  'no track is enabled': [
    putTogether([
      { ...video, flags: 0 },
      { ...sound, flags: 0 },
    ]),
    withSound,
  ],
  'depth before the film': [putTogether([{ ...otherVideo, handler: 'auxv' }, video]), plays(4)],
  'unknown sound beside ordinary sound': [
    putTogether([video, { ...sound, entry: box('apac', sound.entry.subarray(8)) }, sound]),
    plays(4, { audioCodec: 'aac', notes: [] }),
  ],
  'two sounds are a note for the reviewer': [
    putTogether([video, sound, sound]),
    plays(4, { audioCodec: 'aac', notes: ['several-sounds'] }),
  ],
  'a thumbnail and sound alone': [putTogether([thumbnail, sound]), isRefused(/still picture but no video/)],
  'sound alone': [putTogether([sound]), isRefused(/sound but no picture/)],
};

const half = (content: Buffer): number => Math.floor(content.length / 2);

export const contentCases: Cases = {
  zeros: [whole({ content: (content) => zeros(content.length) }), isRefused(/frames are not video/)],
  'zeros of H.265': [
    alone(hevc, { content: (content) => zeros(content.length) }),
    isRefused(/frames are not video/),
  ],
  noise: [whole({ content: (content) => noise(content.length, 5) }), isRefused(/frames are not video/)],
  'zeros from the middle on': [
    alone(video, { content: (all) => joined(all.subarray(0, half(all)), zeros(all.length - half(all))) }),
    isRefused(/frames are not video/),
  ],
  'zeros up to the middle': [
    alone(video, { content: (all) => joined(zeros(half(all)), all.subarray(half(all))) }),
    isRefused(/frames are not video/),
  ],
  'frames three bytes beside their place': [
    alone(video, { content: (all) => joined(zeros(3), all).subarray(0, all.length) }),
    isRefused(/frames are not video/),
  ],
  'a single frame that stands': [alone(withTimes(video, 2)), plays(2)],
};
