import { describe, expect, test } from 'vitest';
import type { UnreadableReason } from '#shared/domain/screening/file-problems.ts';
import { findingCodes } from '#shared/domain/screening/finding.ts';
import {
  file,
  findingCodesOf,
  imageSet,
  photo,
  rules,
  screenFiles,
  videoMeasurement,
} from './sample-submission.ts';

describe('a good video', () => {
  test('passes', () => expect(screenFiles([file(videoMeasurement())])).toEqual([]));
});

describe('length', () => {
  test.each([
    [9.899, ['video-too-short']],
    [9.9, []],
    [10, []],
    [30, []],
    [30.1, []],
    [30.101, ['video-too-long']],
  ])('%f seconds for a brief of 10 to 30', (seconds, expected) => {
    expect(findingCodesOf(screenFiles([file(videoMeasurement(seconds))]))).toEqual(expected);
  });

  test('a finding names the file, the value, the requirement, and where to cut', () => {
    expect(screenFiles([file(videoMeasurement(45.5))])).toEqual([
      {
        code: 'video-too-long',
        message: '"clip.mp4" lasts 45.5 seconds, but the brief allows at most 30 seconds: cut 15.5 seconds.',
        messageZh: '“clip.mp4”时长 45.5 秒，本任务最多 30 秒，请剪去 15.5 秒。',
        atSecond: 30,
      },
    ]);
  });

  test('sound after the last frame does not lengthen the video', () => {
    const tracks = [
      { kind: 'video', codec: 'h264', durationSeconds: 3 },
      { kind: 'audio', codec: 'aac', durationSeconds: 20 },
    ] as const;
    expect(findingCodesOf(screenFiles([file(videoMeasurement(20, { tracks }))]))).toEqual([
      'video-too-short',
    ]);
  });

  test('sound that continues too long is too long', () => {
    const tracks = [{ kind: 'video', codec: 'h264', durationSeconds: 20 }] as const;
    expect(findingCodesOf(screenFiles([file(videoMeasurement(31, { tracks }))]))).toEqual(['video-too-long']);
  });
});

describe('video dimensions', () => {
  const landscape = { width: 1_280, height: 720, orientation: 'landscape' } as const;

  test.each([
    ['portrait', ['wrong-orientation']],
    ['square', ['wrong-orientation']],
    ['landscape', []],
    ['any', []],
  ] as const)('a landscape video for a brief that asks for %s', (orientation, expected) => {
    expect(findingCodesOf(screenFiles([file(videoMeasurement(15, landscape))], { orientation }))).toEqual(
      expected,
    );
  });

  test.each([
    [719, ['resolution-too-low']],
    [720, []],
  ])('a shorter side of %i pixels where 720 are required', (width, expected) => {
    expect(findingCodesOf(screenFiles([file(videoMeasurement(15, { width }))]))).toEqual(expected);
  });
});

describe('encoding', () => {
  const { audioCodec: _, ...silent } = videoMeasurement();

  test('sound is missing only where the brief asks for it', () => {
    expect(findingCodesOf(screenFiles([file(silent)]))).toEqual(['audio-missing']);
    expect(screenFiles([file(silent)], { isAudioRequired: false })).toEqual([]);
  });

  test('sound that common players cannot play is found', () => {
    expect(findingCodesOf(screenFiles([file(videoMeasurement(15, { audioCodec: 'unknown' }))]))).toEqual([
      'audio-codec-unknown',
    ]);
  });

  test('a codec outside the brief is named, with the accepted ones', () => {
    const [finding] = screenFiles([file(videoMeasurement(15, { videoCodec: 'vp9' }))]);
    expect(finding?.code).toBe('video-codec-not-accepted');
    expect(finding?.message).toContain('is encoded as VP9, but the brief accepts H.264 or H.265 (HEVC)');
    expect(finding?.message).toContain('export it as MP4, H.264');
    const others = { allowedVideoCodecs: ['hevc'] } as const;
    const [other] = screenFiles([file(videoMeasurement(15, { videoCodec: 'vp9' }))], others);
    expect(other?.message).toContain('export it as H.265 (HEVC)');
  });

  test('an unknown codec is named as the container names it', () => {
    const unknown = { videoCodec: 'unknown', videoCodecTag: 'abcd' } as const;
    const [finding] = screenFiles([file(videoMeasurement(15, unknown))]);
    expect(finding?.message).toContain('is encoded as an unknown codec (abcd)');
    expect(finding?.messageZh).toContain('未知编码（abcd）');
  });
});

describe('the arrived files', () => {
  test('the type is decided by content, and not by the name', () => {
    const webm = videoMeasurement(15, { container: 'webm', mimeType: 'video/webm' });
    const found = screenFiles([file(webm, { contentType: 'video/mp4' })]);
    expect(findingCodesOf(found)).toEqual(['type-not-accepted', 'type-mismatch']);
    expect(screenFiles([file(webm)], { allowedContainers: ['webm'] })).toEqual([]);
  });

  test.each([
    ['video/mp4; codecs="avc1"', 'video/mp4'],
    ['VIDEO/MP4', 'video/mp4'],
    ['video/mp4', 'video/quicktime'],
    ['application/octet-stream', 'video/mp4'],
  ])('%s is no false declaration of %s', (contentType, mimeType) => {
    expect(screenFiles([file(videoMeasurement(15, { mimeType }), { contentType })])).toEqual([]);
  });

  test('image/jpg is image/jpeg', () => {
    expect(screenFiles([file(photo, { contentType: 'image/jpg' })])).toEqual([]);
  });

  test.each([
    [rules.maxBytes, []],
    [rules.maxBytes + 1, ['file-too-large']],
  ])('%i bytes where a million are accepted', (bytes, expected) => {
    expect(findingCodesOf(screenFiles([file(videoMeasurement(15, { bytes }))]))).toEqual(expected);
  });

  test('another size than declared is found', () => {
    expect(findingCodesOf(screenFiles([file(videoMeasurement(), { size: 4_999 })]))).toEqual([
      'size-mismatch',
    ]);
  });

  test('other bytes than declared are found; the case of the hex digits does not matter', () => {
    const good = file(videoMeasurement());
    expect(findingCodesOf(screenFiles([{ ...good, sha256: 'b'.repeat(64) }]))).toEqual(['checksum-mismatch']);
    expect(screenFiles([{ ...good, sha256: good.sha256.toUpperCase() }])).toEqual([]);
  });

  test.each([
    ['empty', 'file-empty'],
    ['truncated', 'file-truncated'],
    ['damaged', 'file-damaged'],
    ['not-media', 'type-not-accepted'],
    ['encrypted', 'file-encrypted'],
    ['too-complex', 'file-too-complex'],
  ] as const satisfies readonly (readonly [UnreadableReason, string])[])('%s is %s', (reason, code) => {
    const measurement = {
      kind: 'unreadable',
      bytes: 9,
      mimeType: 'text/plain',
      reason,
      detail: 'it is so',
      detailZh: '就是这样',
    } as const;
    expect(screenFiles([file(measurement)])).toEqual([
      {
        code,
        message: '"clip.mp4" is not accepted: it is so.',
        messageZh: '“clip.mp4”无法接受：就是这样。',
      },
    ]);
  });
});

describe('the set of files', () => {
  test('no file is no work', () => expect(findingCodesOf(screenFiles([]))).toEqual(['no-files']));

  test.each([
    [1, []],
    [9, []],
    [10, ['too-many-files']],
  ])('%i images', (count, expected) =>
    expect(findingCodesOf(screenFiles(imageSet(count)))).toEqual(expected),
  );

  test('two videos are one too many', () => {
    const second = file(videoMeasurement(), { sha256: 'c'.repeat(64) });
    expect(findingCodesOf(screenFiles([file(videoMeasurement()), second]))).toEqual(['too-many-files']);
  });

  test('a video among images is mixed', () => {
    expect(findingCodesOf(screenFiles([file(videoMeasurement()), ...imageSet(2)]))).toEqual(['mixed-files']);
  });

  test('the same image twice is found', () => {
    expect(findingCodesOf(screenFiles([...imageSet(2), ...imageSet(1)]))).toEqual(['duplicate-file']);
  });

  test('images are not taken where the brief names no image container', () => {
    expect(findingCodesOf(screenFiles(imageSet(1), { allowedContainers: ['mp4'] }))).toEqual([
      'type-not-accepted',
    ]);
  });
});

describe('several findings', () => {
  test('a video with every fault gets all of them at once', () => {
    const bad = videoMeasurement(60, {
      width: 640,
      height: 360,
      orientation: 'landscape',
      videoCodec: 'vp9',
      container: 'webm',
    });
    const { audioCodec: _, ...silent } = bad;
    const found = screenFiles(
      [file(silent, { size: 1 })],
      { mustInclude: ['Astrolabe'], hashtags: ['summer'], forbiddenWords: ['best'] },
      { title: 'The best' },
    );
    expect(findingCodesOf(found)).toEqual([
      'size-mismatch',
      'type-not-accepted',
      'wrong-orientation',
      'resolution-too-low',
      'video-too-long',
      'video-codec-not-accepted',
      'audio-missing',
      'term-missing',
      'hashtag-missing',
      'forbidden-word',
    ]);
    for (const { code, message } of found) {
      expect(findingCodes).toHaveProperty(code);
      expect(message).toMatch(/^["A-Z].+\.$/);
    }
  });
});
