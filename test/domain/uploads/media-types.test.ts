import { describe, expect, test } from 'vitest';
import {
  isKnownMediaType,
  isSameMediaType,
  mediaTypeOf,
  normalizeMediaType,
} from '#shared/domain/uploads/media-types.ts';

describe('a declared type', () => {
  test.each([
    ['video/mp4', 'video/mp4'],
    ['video/mp4;codecs=avc1', 'video/mp4'],
    ['video/mp4; codecs="avc1.42E01E, mp4a.40.2"', 'video/mp4'],
    ['VIDEO/MP4', 'video/mp4'],
    [' Video/Mp4 ', 'video/mp4'],
    ['video/x-m4v', 'video/mp4'],
    ['video/mov', 'video/quicktime'],
    ['image/jpg', 'image/jpeg'],
    ['image/pjpeg', 'image/jpeg'],
    ['image/png;charset=binary', 'image/png'],
    ['text/html', 'text/html'],
    ['', 'application/octet-stream'],
    ['binary/octet-stream', 'application/octet-stream'],
  ])('%j is %s', (declared, expected) => expect(normalizeMediaType(declared)).toBe(expected));

  test.each(['video', 'video/', '/mp4', 'video/mp4\r\nx-evil: 1', 'video/mp4; a\n', 'vidéo/mp4', 'a/b/c'])(
    '%j is none',
    (declared) => expect(normalizeMediaType(declared)).toBeUndefined(),
  );

  test.each([
    ['video/mp4', true],
    ['', true],
    ['application/octet-stream', true],
    ['text/html', false],
    ['video/x-msvideo', false],
    ['video', false],
  ])('%j is accepted: %s', (declared, expected) => expect(isKnownMediaType(declared)).toBe(expected));
});

describe('a file without a type', () => {
  test.each([
    ['film.mp4', 'video/mp4'],
    ['FILM.MOV', 'video/quicktime'],
    ['a.b.webm ', 'video/webm'],
    ['photo.jpeg', 'image/jpeg'],
    ['notes.txt', 'text/plain'],
    ['program.exe', 'application/octet-stream'],
    ['mp4', 'application/octet-stream'],
  ])('%s has the type of its name', (fileName, expected) =>
    expect(mediaTypeOf({ fileName, contentType: 'application/octet-stream' })).toBe(expected),
  );

  test('has its declared type otherwise, and not that of its name', () => {
    expect(mediaTypeOf({ fileName: 'film.mp4', contentType: 'image/png' })).toBe('image/png');
  });
});

describe('types', () => {
  test.each([
    ['video/mp4', 'video/quicktime', true],
    ['video/x-m4v', 'video/mp4', true],
    ['video/webm', 'video/mp4', false],
    ['video/webm', 'video/x-matroska', false],
    ['image/jpg', 'image/jpeg', true],
    ['text/html', 'text/plain', false],
  ])('%s and %s are the same for players: %s', (one, other, expected) =>
    expect(isSameMediaType(one, other)).toBe(expected),
  );
});
