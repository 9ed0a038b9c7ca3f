import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fixture } from '#test/adapters/media/sources.ts';
import { describeFile, formatDescription } from './describe-file.ts';

const pathOf = (name: string): string => fileURLToPath(fixture(name));

test('a good film is described by its tracks, and has no findings', async () => {
  const description = await describeFile(pathOf('rotated.mp4'));
  expect(description).toMatchObject({
    fileName: 'rotated.mp4',
    measurement: { kind: 'video' },
    findings: [],
  });
  expect(formatDescription(description)).toBe(
    [
      'rotated.mp4',
      '  video: mp4, 360×640, portrait, turned by 270 degrees, 6 s, 2 frames per second',
      '    video: h264, 6 s',
      '    audio: aac, 6 s',
    ].join('\n'),
  );
});

test('a file that is not accepted is described in both languages', async () => {
  const text = formatDescription(await describeFile(pathOf('renamed-text.mp4')));
  expect(text).toContain('type-not-accepted: "renamed-text.mp4" is not accepted: its content is text');
  expect(text).toContain('“renamed-text.mp4”无法接受：内容是“文本”');
});

test('a file that is not there is no finding', async () => {
  await expect(describeFile(pathOf('missing.mp4'))).rejects.toMatchObject({ code: 'ENOENT' });
});
