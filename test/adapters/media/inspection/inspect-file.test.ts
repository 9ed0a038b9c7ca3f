import { beforeAll, describe, expect, test } from 'vitest';
import { type InspectedFile, inspectFile } from '#shared/adapters/media/inspection/inspect-file.ts';
import { measureFile } from '#shared/adapters/media/measure.ts';
import type { Frame } from '#shared/adapters/media/media-track.ts';
import type { RangeSource } from '#shared/adapters/media/range-source.ts';
import {
  compareFingerprints,
  MAX_FILM_ERROR_RATE,
  MAX_SOUND_ERROR_RATE,
} from '#shared/domain/inspections/compare-fingerprints.ts';
import { hashFilm, splitGrey } from '#shared/domain/inspections/film-fingerprint.ts';
import { searchedAnchors, storedAnchors, toFingerprint } from '#shared/domain/inspections/hash-track.ts';
import { findingsOfFilm } from '#shared/domain/inspections/inspection-findings.ts';
import { hashSound, SOUND_RATE_HERTZ } from '#shared/domain/inspections/sound-fingerprint.ts';
import { noise } from '../corpus/bytes.ts';
import { otherVideo, sound, video } from '../corpus/film-parts.ts';
import { putTogether } from '../corpus/put-together.ts';
import { createFilm, FILM_SIZE, pattern, toSource } from './create-film.ts';

const measured = async (source: RangeSource) => {
  const measurement = await measureFile(source, {
    decoder: async (_, { keyFrames }) => ({ decoded: keyFrames.length, damaged: 0, broken: 0 }),
  });
  if (measurement.kind === 'unreadable') throw new Error(measurement.detail);
  return measurement;
};

const inspect = async (bytes: Uint8Array): Promise<InspectedFile> => {
  const source = toSource(bytes);
  const inspected = await inspectFile(source, await measured(source));
  if (typeof inspected === 'string') throw new Error(inspected);
  return inspected;
};

const findingsOf = ({ measures }: InspectedFile) =>
  measures
    ? findingsOfFilm(measures).map(({ code, fromSecond, toSecond }) => [code, fromSecond, toSecond])
    : [];

/** Noise whose band wanders, so that each second sounds different. */
const wanderingSound = (seconds: number, seed: number): string =>
  `aevalsrc='0.3*sin(2*PI*t*(400+200*sin(${seed}*t)+150*sin(2.3*t)))+0.2*sin(2*PI*t*(900+300*sin(1.7*t+${seed})))':s=44100:d=${seconds}`;

/** A zoom into a fractal: no second of it looks like another one. */
const zoom = `mandelbrot=s=${FILM_SIZE.width}x${FILM_SIZE.height}:r=15:maxiter=200:end_pts=300`;

describe('a film with anomalies', () => {
  const size = { width: 360, height: 640 };
  let film: InspectedFile;
  beforeAll(async () => {
    film = await inspect(
      await createFilm({
        size,
        picture: `${pattern(20, size)},drawbox=c=black:t=fill:enable='between(t,3,4.99)',loop=loop=60:size=1:start=150,trim=end=20,drawbox=c=black:t=fill:h=80,drawbox=c=black:t=fill:y=560`,
        sound: `${wanderingSound(20, 1)},volume=0:enable='between(t,14,17)'`,
      }),
    );
  });

  test('shows its findings with their seconds', () => {
    const found = findingsOf(film);
    expect(found.map(([code]) => code)).toEqual([
      'black-picture',
      'frozen-picture',
      'silent-sound',
      'burnt-in-bars',
    ]);
    expect(found[0]?.[1]).toBeCloseTo(3, 0);
    expect(found[0]?.[2]).toBeCloseTo(5, 0);
    // The encoder improves a still for some frames.
    expect(found[1]?.[1]).toBeGreaterThanOrEqual(9.9);
    expect(found[1]?.[1]).toBeLessThan(11);
    expect(found[1]?.[2]).toBeCloseTo(14, 0);
    expect(found[2]?.[1]).toBeCloseTo(14, 0);
    expect(found[2]?.[2]).toBeCloseTo(17, 0);
  });

  test('has a loudness', () => {
    expect(film.measures?.loudness?.integratedLufs).toBeGreaterThan(-30);
    expect(film.measures?.loudness?.truePeakDbtp).toBeLessThan(0);
  });

  test('has a poster, thumbnails of its whole length, and a preview that plays', async () => {
    const isJpeg = (data: Uint8Array | undefined): boolean => data?.[0] === 0xff && data[1] === 0xd8;
    expect(isJpeg(film.poster?.data)).toBe(true);
    expect(film.poster).toMatchObject(size);
    expect(isJpeg(film.thumbnails?.data)).toBe(true);
    expect(film.thumbnails?.seconds.map(Math.floor)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
    const preview = await measured(toSource(film.preview?.data ?? new Uint8Array()));
    expect(preview).toMatchObject({ kind: 'video', container: 'mp4', videoCodec: 'h264', audioCodec: 'aac' });
    expect(preview.kind === 'video' && preview.durationSeconds).toBeCloseTo(20, 0);
  });
});

describe('a copy', () => {
  const original = {
    picture: `${zoom},trim=end=20`,
    sound: wanderingSound(20, 2),
  };
  const tracksOf = ({ grey, sound }: InspectedFile) => ({
    film: hashFilm(splitGrey(grey)),
    sound: hashSound(sound),
  });
  let stored: ReturnType<typeof tracksOf>;
  beforeAll(async () => {
    stored = tracksOf(await inspect(await createFilm(original)));
  });

  test('that is cut, smaller, and encoded again is found and is the same', async () => {
    const copy = tracksOf(
      await inspect(
        await createFilm({
          picture: `${original.picture},trim=start=3.4,setpts=PTS-STARTPTS,scale=90:160,scale=${FILM_SIZE.width}:${FILM_SIZE.height}`,
          sound: `${original.sound},atrim=start=3.4,asetpts=PTS-STARTPTS,volume=0.5`,
        }),
      ),
    );
    for (const kind of ['film', 'sound'] as const) {
      const words = new Set(searchedAnchors(copy[kind]));
      expect(
        storedAnchors(stored[kind]).some((word) => words.has(word)),
        kind,
      ).toBe(true);
    }
    const film = compareFingerprints(toFingerprint(stored.film), copy.film, MAX_FILM_ERROR_RATE);
    expect(film?.offsetSeconds).toBeCloseTo(-3.4, 0);
    const sound = compareFingerprints(toFingerprint(stored.sound), copy.sound, MAX_SOUND_ERROR_RATE);
    expect(sound?.offsetSeconds).toBeCloseTo(-3.4, 0);
  });

  test('is not a film with another picture and another sound', async () => {
    const other = tracksOf(
      await inspect(
        await createFilm({
          picture: pattern(12),
          sound: wanderingSound(12, 5),
        }),
      ),
    );
    expect(compareFingerprints(toFingerprint(stored.film), other.film, MAX_FILM_ERROR_RATE)).toBeUndefined();
    expect(
      compareFingerprints(toFingerprint(stored.sound), other.sound, MAX_SOUND_ERROR_RATE),
    ).toBeUndefined();
  });
});

test('a film without sound has no silent part and no loudness', async () => {
  const { measures, sound } = await inspect(await createFilm({ picture: pattern(5) }));
  expect(measures?.silent).toBeUndefined();
  expect(measures?.loudness).toBeUndefined();
  expect(sound).toHaveLength(0);
});

test('the sound of the fingerprint begins with the film', async () => {
  const { sound } = await inspect(await createFilm({ picture: pattern(5), sound: wanderingSound(5, 1) }));
  expect(sound.length / SOUND_RATE_HERTZ).toBeCloseTo(5, 0);
});

test('a film whose bytes are not a film cannot be decoded', async () => {
  const bytes = await createFilm({ picture: pattern(5) });
  const file = await measured(toSource(bytes));
  const zeros = toSource(new Uint8Array(bytes.length));
  expect(await inspectFile(zeros, file)).toBe('not-decodable');
});

test('a film whose later frames are noise shows from where to where', async () => {
  const bytes = await createFilm({ picture: pattern(6) });
  let frames: readonly Frame[] = [];
  await measureFile(toSource(bytes), {
    decoder: async (_, { sampledFrames }) => {
      frames = sampledFrames;
      return { decoded: 1, damaged: 0, broken: 0 };
    },
  });
  // The first bytes of a frame say how long it is.
  for (const { offset, size } of frames.slice(Math.floor(frames.length / 2)))
    bytes.set(noise(Math.max(0, size - 8)), offset + 8);
  const damaged = findingsOf(await inspect(bytes)).filter(([code]) => code === 'damaged-picture');
  expect(damaged.at(0)?.[1]).toBeCloseTo(3, 0);
  expect(damaged.at(-1)?.[2]).toBeCloseTo(6, 0);
});

test.each([
  ['the first of two films', [video, otherVideo]],
  ['the film behind a film of depth', [{ ...otherVideo, handler: 'auxv' }, video]],
])('inspects the film that players show: %s', async (_which, tracks) => {
  const { measures } = await inspect(putTogether(tracks));
  expect(measures?.seconds).toBeCloseTo(4, 1);
});

test('sound that is switched off is not inspected', async () => {
  const { measures } = await inspect(putTogether([video, { ...sound, flags: 0 }]));
  expect(measures?.loudness).toBeUndefined();
  expect(measures?.silent).toBeUndefined();
});

test('a film of more pixels than the limit is not decoded', async () => {
  const source = toSource(await createFilm({ picture: pattern(2) }));
  const file = await measured(source);
  expect(await inspectFile(source, { ...file, width: 10_000, height: 10_000 })).toBe('too-large');
});

test('a source that fails is not a fault of the film', async () => {
  const bytes = await createFilm({ picture: pattern(2) });
  const file = await measured(toSource(bytes));
  const broken: RangeSource = {
    size: bytes.length,
    read: () => Promise.reject(new Error('the store fails')),
  };
  await expect(inspectFile(broken, file)).rejects.toThrow('the store fails');
});
