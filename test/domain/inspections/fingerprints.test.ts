import { describe, expect, test } from 'vitest';
import {
  compareFingerprints,
  MAX_FILM_ERROR_RATE,
  MAX_SOUND_ERROR_RATE,
} from '#shared/domain/inspections/compare-fingerprints.ts';
import { hashFilm } from '#shared/domain/inspections/film-fingerprint.ts';
import {
  decodeWords,
  encodeWords,
  type HashTrack,
  MAX_SEARCHED_WORDS,
  MAX_STORED_ANCHORS,
  searchedAnchors,
  storedAnchors,
  toFingerprint,
} from '#shared/domain/inspections/hash-track.ts';
import { hashSound, SOUND_RATE_HERTZ } from '#shared/domain/inspections/sound-fingerprint.ts';
import { addNoise, createFilm, createMusic, sampleFilm } from './synthetic-media.ts';

const countCommonAnchors = (stored: HashTrack, copy: HashTrack): number => {
  const searched = new Set(searchedAnchors(copy));
  return storedAnchors(stored).filter((word) => searched.has(word)).length;
};

const cut = (samples: Float32Array, from: number, to: number): Float32Array =>
  samples.slice(Math.round(from * SOUND_RATE_HERTZ), Math.round(to * SOUND_RATE_HERTZ));

describe('sound', () => {
  const original = createMusic(1, 24);
  const stored = hashSound(original);

  test.each([
    ['quieter', original.map((sample) => sample / 5), 0],
    ['noisier', addNoise(original, 0.02), 0],
    ['cut at the beginning', cut(original, 1.37, 24), -1.37],
    ['cut at both ends, and noisier', addNoise(cut(original, 4.44, 20), 0.01), -4.44],
  ])('a copy that is %s is found, and is the same', (_, copy, offset) => {
    const track = hashSound(copy);
    expect(countCommonAnchors(stored, track)).toBeGreaterThan(0);
    const found = compareFingerprints(toFingerprint(stored), track, MAX_SOUND_ERROR_RATE);
    expect(found?.offsetSeconds).toBeCloseTo(offset, 0);
    expect(found?.bitErrorRate).toBeLessThan(0.22);
  });

  test('a longer sound that contains it is the same, and says where it begins', () => {
    const longer = new Float32Array(SOUND_RATE_HERTZ * 40);
    longer.set(createMusic(8, 10));
    longer.set(original, SOUND_RATE_HERTZ * 12);
    const found = compareFingerprints(toFingerprint(stored), hashSound(longer), MAX_SOUND_ERROR_RATE);
    expect(found?.offsetSeconds).toBeCloseTo(12, 0);
    expect(found?.overlapSeconds).toBeGreaterThan(20);
  });

  test.each([2, 3, 4, 5, 6])('other music with the same instrument is not the same (%i)', (seed) => {
    const other = hashSound(createMusic(seed, 24));
    expect(compareFingerprints(toFingerprint(stored), other, MAX_SOUND_ERROR_RATE)).toBeUndefined();
    expect(countCommonAnchors(stored, other)).toBe(0);
  });

  test('a part of less than half of the shorter sound is not the same sound', () => {
    const mixed = createMusic(9, 24);
    mixed.set(cut(original, 0, 8));
    expect(
      compareFingerprints(toFingerprint(stored), hashSound(mixed), MAX_SOUND_ERROR_RATE),
    ).toBeUndefined();
  });

  test('silence has no anchors and equals nothing', () => {
    const silence = hashSound(new Float32Array(SOUND_RATE_HERTZ * 20));
    expect(storedAnchors(silence)).toEqual([]);
    expect(searchedAnchors(silence)).toEqual([]);
    expect(compareFingerprints(toFingerprint(silence), silence, MAX_SOUND_ERROR_RATE)).toBeUndefined();
  });

  test('a sound that is shorter than a window has no hashes', () => {
    expect(hashSound(new Float32Array(100)).words).toEqual([]);
  });
});

describe('film', () => {
  const film = createFilm(11, 20);
  const stored = hashFilm(sampleFilm(film, { to: 20 }));

  test.each([
    ['noisier', { to: 20, noise: 3 }, 0],
    ['brighter', { to: 20, gain: 1.08, noise: 2 }, 0],
    ['cut at the beginning', { from: 1.37, to: 20, noise: 2 }, -1.375],
    ['cut at both ends', { from: 4.2, to: 15, noise: 2 }, -4.25],
  ])('a copy that is %s is found, and is the same', (_, copy, offset) => {
    const track = hashFilm(sampleFilm(film, copy));
    expect(countCommonAnchors(stored, track)).toBeGreaterThan(0);
    const found = compareFingerprints(toFingerprint(stored), track, MAX_FILM_ERROR_RATE);
    expect(Math.abs((found?.offsetSeconds ?? 99) - offset)).toBeLessThanOrEqual(0.125);
  });

  test.each([12, 13, 14, 15, 16])('another film is not the same (%i)', (seed) => {
    const other = hashFilm(sampleFilm(createFilm(seed, 20), { to: 20 }));
    expect(compareFingerprints(toFingerprint(stored), other, MAX_FILM_ERROR_RATE)).toBeUndefined();
  });

  test('black frames say nothing: two black films are not the same', () => {
    const black = hashFilm(sampleFilm(() => 16, { to: 20 }));
    expect(storedAnchors(black)).toEqual([]);
    expect(compareFingerprints(toFingerprint(black), black, MAX_FILM_ERROR_RATE)).toBeUndefined();
  });

  test('a common part of less than four seconds proves nothing', () => {
    const short = hashFilm(sampleFilm(film, { from: 3, to: 6 }));
    expect(compareFingerprints(toFingerprint(stored), short, MAX_FILM_ERROR_RATE)).toBeUndefined();
  });

  test('the number of words that are stored and searched is limited, also for a long film', () => {
    const long = hashFilm(sampleFilm(createFilm(3, 300), { to: 300 }));
    expect(storedAnchors(long)).toHaveLength(MAX_STORED_ANCHORS);
    expect(searchedAnchors(long).length).toBeLessThanOrEqual(MAX_SEARCHED_WORDS);
  });
});

test('words keep their leading zeros and their highest bit when they are stored', () => {
  const words = [0, 1, 0x80000000, 0xffffffff];
  expect(encodeWords(words)).toBe('000000000000000180000000ffffffff');
  expect(decodeWords(encodeWords(words))).toEqual(words);
  expect(decodeWords('')).toEqual([]);
});
