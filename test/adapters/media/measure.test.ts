import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { measureFile } from '#shared/adapters/media/measure.ts';
import { bytesSource, fixture, fixtureSource } from './sources.ts';

const portrait = { width: 360, height: 640, orientation: 'portrait', rotation: 0 };
const landscape = { width: 640, height: 360, orientation: 'landscape', rotation: 0 };
const mp4 = {
  kind: 'video',
  container: 'mp4',
  mimeType: 'video/mp4',
  videoCodec: 'h264',
  audioCodec: 'aac',
  frameRate: 2,
};

const tracks = (video: string, audio: string, durationSeconds: number) => [
  { kind: 'video', codec: video, durationSeconds },
  { kind: 'audio', codec: audio, durationSeconds },
];

const { audioCodec: _, ...withoutSound } = mp4;
const silent = (details: object) => ({ ...withoutSound, ...portrait, durationSeconds: 6, ...details });

const expected: Readonly<Record<string, object>> = {
  'portrait.mp4': { ...mp4, ...portrait, durationSeconds: 12, tracks: tracks('h264', 'aac', 12) },
  'index-at-end.mp4': { ...mp4, ...portrait, durationSeconds: 12, tracks: tracks('h264', 'aac', 12) },
  'landscape.mp4': { ...mp4, ...landscape, durationSeconds: 6 },
  'hevc.mp4': {
    ...mp4,
    ...portrait,
    durationSeconds: 6,
    videoCodec: 'hevc',
    tracks: tracks('hevc', 'aac', 6),
  },
  'quicktime.mov': { ...mp4, ...portrait, durationSeconds: 6, container: 'mov', mimeType: 'video/quicktime' },
  'fragmented.mp4': { ...mp4, ...portrait, durationSeconds: 6, tracks: tracks('h264', 'aac', 6) },
  'rotated.mp4': { ...mp4, ...portrait, durationSeconds: 6, rotation: 270 },
  'h264-aac.mkv': {
    ...mp4,
    ...portrait,
    durationSeconds: 6.064,
    container: 'mkv',
    mimeType: 'video/x-matroska',
  },
  'vp9-opus.webm': {
    ...mp4,
    ...portrait,
    durationSeconds: 6.008,
    container: 'webm',
    mimeType: 'video/webm',
    videoCodec: 'vp9',
    audioCodec: 'opus',
  },
  'hevc-keys.mp4': silent({ videoCodec: 'hevc' }),
  'hevc-4k.mp4': silent({
    ...{ videoCodec: 'hevc', width: 3_840, height: 2_160, orientation: 'landscape' },
    ...{ durationSeconds: 2, frameRate: 10 },
  }),
  'av1.mp4': silent({ videoCodec: 'av1' }),
  'vp9-keys.webm': silent({ videoCodec: 'vp9', container: 'webm', mimeType: 'video/webm' }),
  'vp8.webm': silent({ videoCodec: 'vp8', container: 'webm', mimeType: 'video/webm' }),
  'prores.mov': silent({
    ...{ videoCodec: 'prores', container: 'mov', mimeType: 'video/quicktime' },
    ...{ width: 90, height: 160, durationSeconds: 2 },
  }),
  'without-sound.mp4': {
    ...{ kind: 'video', container: 'mp4', videoCodec: 'h264', durationSeconds: 6 },
    ...portrait,
    tracks: [{ kind: 'video', codec: 'h264', durationSeconds: 6 }],
  },
  'first-cut.mp4': { ...mp4, ...portrait, width: 720, height: 1280, frameRate: 10, durationSeconds: 15 },
  'second-cut.mp4': { ...mp4, ...portrait, width: 720, height: 1280, frameRate: 10, durationSeconds: 15 },
  'still.jpg': { kind: 'image', container: 'jpeg', mimeType: 'image/jpeg', ...portrait },
  'still-landscape.jpg': { kind: 'image', container: 'jpeg', mimeType: 'image/jpeg', ...landscape },
  'still.png': { kind: 'image', container: 'png', mimeType: 'image/png', ...portrait },
  'still.webp': { kind: 'image', container: 'webp', mimeType: 'image/webp', ...portrait },
  'still.gif': { kind: 'image', container: 'gif', mimeType: 'image/gif', ...portrait },
  'sound-only.mp4': {
    kind: 'unreadable',
    reason: 'not-media',
    detail: expect.stringContaining('no picture'),
  },
  'renamed-text.mp4': { kind: 'unreadable', reason: 'not-media', mimeType: 'text/plain' },
  'empty.mp4': { kind: 'unreadable', reason: 'empty', bytes: 0 },
  'truncated.mp4': { kind: 'unreadable', reason: 'truncated', mimeType: 'video/mp4', bytes: 20_000 },
  'truncated.jpg': { kind: 'unreadable', reason: 'truncated', mimeType: 'image/jpeg' },
};

describe('the measurement', () => {
  test.each(Object.entries(expected))('of %s', async (name, measurement) => {
    const source = await fixtureSource(name);
    const found = await measureFile(source);
    expect(found).toMatchObject({ bytes: source.size, ...measurement });
    // A note would say that no frame was decoded.
    expect(found).not.toHaveProperty('notes');
  });

  test('every fixture has an expected measurement', async () => {
    const files = (await readdir(fixture('.'))).filter((name) => name !== 'README.md');
    expect(files.sort()).toEqual(Object.keys(expected).sort());
  });

  test('a video without sound has no sound codec', async () => {
    expect(await measureFile(await fixtureSource('without-sound.mp4'))).not.toHaveProperty('audioCodec');
  });
});

describe('unsupported content', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n…', 'application/pdf'],
    ['an archive', 'PK\x03\x04rest', 'application/zip'],
    ['Chinese text', '亲爱的评审：这是一封信。', 'text/plain'],
    ['an HTML page', '<!doctype html><video src="a.mp4">', 'text/html'],
    ['a HEIC image', '\0\0\0\x18ftypheic\0\0\0\0', 'image/heic'],
    ['AVI', 'RIFF\0\0\0\0AVI LIST', 'video/x-msvideo'],
    ['noise', '\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f', 'application/octet-stream'],
  ])('%s is recognized', async (_, content, mimeType) => {
    const found = await measureFile(bytesSource(Buffer.from(content)));
    expect(found).toMatchObject({ kind: 'unreadable', reason: 'not-media', mimeType });
  });
});
