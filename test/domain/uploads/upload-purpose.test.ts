import { describe, expect, test } from 'vitest';
import { defaultUploadPolicy as rules } from '#shared/domain/uploads/upload-policy.ts';
import { faultsOfPurpose, faultsOfWork } from '#shared/domain/uploads/upload-purpose.ts';

const file = (contentType: string, size = 1) => ({ id: 'upl_1', fileName: 'a', contentType, size });
const video = file('video/mp4');
const image = file('image/png');
const text = file('text/plain');

describe('a file', () => {
  test.each(['script', 'message', 'evidence'] as const)('next to a %s may be a document', (purpose) => {
    expect(faultsOfPurpose(file('application/pdf'), purpose, rules)).toEqual([]);
  });

  test('that is a document is no work, and the accepted types are named', () => {
    expect(faultsOfPurpose(text, 'work', rules)).toEqual([
      {
        uploadId: 'upl_1',
        code: 'type_not_accepted',
        message: `"a" is text/plain, but works accept ${rules.contentTypes.work.join(', ')}.`,
        params: { actual: 'text/plain', allowed: rules.contentTypes.work },
      },
    ]);
  });

  test('may have any size when it is screened, and must be in one piece when it is not', () => {
    const large = file('video/mp4', rules.multipartThresholdBytes + 1);
    expect(faultsOfPurpose(large, 'work', rules)).toEqual([]);
    expect(faultsOfPurpose(large, 'evidence', rules)).toMatchObject([
      { code: 'too_large', params: { actual: large.size, maximum: rules.multipartThresholdBytes } },
    ]);
    expect(faultsOfPurpose(file('video/mp4', rules.multipartThresholdBytes), 'evidence', rules)).toEqual([]);
  });
});

describe('submitted work', () => {
  const codes = (files: (typeof video)[], formats: readonly string[] | undefined, description = 'Text.') =>
    faultsOfWork({ files, description }, formats, rules).map(({ code }) => code);

  test.each([
    ['a video for a video', [video], ['video'], []],
    ['a video for a recording of a livestream', [video], ['livestream'], []],
    ['nine images for a set of images', Array(9).fill(image), ['image_text'], []],
    ['a video where both are accepted', [video], ['video', 'image_text'], []],
    ['images where a video is required', [image], ['video', 'livestream'], ['format_not_asked']],
    ['a video where images are required', [video], ['image_text'], ['format_not_asked']],
    ['images for a format that accepts both', [image], ['video', 'quiz'], []],
    ['images for an order without formats', [image], undefined, []],
    ['two videos', [video, video], ['video'], ['too_many_files']],
    ['a video among images', [image, video], ['image_text'], ['mixed_files']],
    // The message about the file names its actual type.
    ['a document', [text], ['video'], []],
  ])('of %s', (_what, files, formats, faults) => {
    expect(codes(files, formats)).toEqual(faults);
  });

  test('of images needs a text, and a video does not', () => {
    expect(codes([image], ['image_text'], ' \n')).toEqual(['text_missing']);
    expect(codes([video], ['video'], '')).toEqual([]);
  });

  test('of another format is refused with the required and the actual one', () => {
    const work = { files: [image, image], description: 'Text.' };
    expect(faultsOfWork(work, ['video', 'livestream'], rules)[0]?.message).toBe(
      'The task asks for video or livestream: one video. This is 2 images.',
    );
  });
});
