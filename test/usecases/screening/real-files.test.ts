import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { fixture } from '#test/adapters/media/sources.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createOrder, expectSuccess, submissionBody, taskBody } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** Requirements that the short fixtures meet; an image of 360 pixels is enough. */
const requirements = { minSeconds: 5, maxSeconds: 60, mustInclude: ['lamp'], hashtags: ['#stars'] };

const briefWith = (change: object) => ({
  brief: { ...taskBody().brief, requirements: { ...requirements, ...change } },
});

type Judged = { readonly reasons: readonly { readonly code: string; readonly message: string }[] };

type Sent = {
  readonly name: string;
  readonly contentType: string;
  /** The bytes in the store at the time of the screening, if the store had accepted others than declared. */
  readonly found?: Uint8Array;
};

const upload = async (
  world: ReturnType<typeof createWorkflowRunner>['world'],
  orderId: string,
  sent: Sent,
) => {
  const content = await readFile(fixture(sent.name));
  // An upload of no bytes cannot be declared: this one lost its content in the store.
  const declared = content.length > 0 ? content : Buffer.from('a film');
  const { url, uploadId } = (await expectSuccess(
    world.creator.post(`/orders/${orderId}/uploads`, {
      fileName: sent.name,
      contentType: sent.contentType,
      size: declared.length,
      sha256: createHash('sha256').update(declared).digest('hex'),
    }),
  )) as unknown as { url: string; uploadId: string };
  world.deps.uploads.store(url, declared);
  return { uploadId, arrive: () => world.deps.uploads.store(url, sent.found ?? content) };
};

/** An order whose work was submitted over HTTP and screened by the workflow's own function. */
const submitWork = async (files: readonly Sent[], brief: object = {}, words: object = {}) => {
  const { world, runUntilIdle, stateOf } = createWorkflowRunner(await newTable());
  const pictures = files.every(({ contentType }) => contentType.startsWith('image/'));
  const formats = [pictures ? 'image_text' : 'video'];
  const id = await createOrder(world, { ...briefWith(brief), formats });
  await runUntilIdle();
  const uploads = [];
  for (const file of files) uploads.push(await upload(world, id, file));
  const ids = uploads.map(({ uploadId }) => uploadId);
  const sent = await world.creator.post(`/orders/${id}/submissions`, submissionBody(ids, words));
  expect(sent).toMatchObject({ status: 202, body: { status: 'screening' } });
  for (const { arrive } of uploads) arrive();
  await runUntilIdle();
  return {
    order: (await expectSuccess(world.creator.get(`/orders/${id}`))) as unknown as Judged,
    seen: await expectSuccess(world.reviewer.get(`/orders/${id}`)),
    state: stateOf(id),
  };
};

const film = (name: string, contentType = 'video/mp4'): Sent => ({ name, contentType });

describe('valid work goes to a reviewer with its measurements', () => {
  test.each([
    [
      'portrait.mp4',
      'video/mp4',
      { container: 'mp4', videoCodec: 'h264', audioCodec: 'aac', durationSeconds: 12 },
    ],
    ['index-at-end.mp4', 'video/mp4', { container: 'mp4', videoCodec: 'h264', durationSeconds: 12 }],
    ['hevc.mp4', 'video/mp4', { container: 'mp4', videoCodec: 'hevc', durationSeconds: 6 }],
    ['quicktime.mov', 'video/quicktime', { container: 'mov', videoCodec: 'h264', durationSeconds: 6 }],
    ['fragmented.mp4', 'video/mp4', { container: 'mp4', videoCodec: 'h264', durationSeconds: 6 }],
    ['vp9-opus.webm', 'video/webm', { container: 'webm', videoCodec: 'vp9', audioCodec: 'opus' }],
    ['rotated.mp4', 'video/mp4', { width: 360, height: 640, orientation: 'portrait', rotation: 270 }],
    ['without-sound.mp4', 'video/mp4', { videoCodec: 'h264', durationSeconds: 6 }],
    ['still.jpg', 'image/jpeg', { kind: 'image', container: 'jpeg' }],
  ])('%s', async (name, contentType, measured) => {
    const { order, seen, state } = await submitWork([film(name, contentType)]);
    expect(order).toMatchObject({ status: 'in_review', reasons: [] });
    expect(seen).toMatchObject({ measurements: [{ fileName: name, ...measured }] });
    expect(state).toBe('Await platform review');
  });
});

describe('the content decides, and the declared type is read by rule', () => {
  test.each([
    ['portrait.mp4', ' Video/MP4; codecs="avc1.42E01E, mp4a.40.2" '],
    ['portrait.mp4', 'video/x-m4v'],
    ['portrait.mp4', 'application/octet-stream'],
    ['portrait.mp4', ''],
    ['quicktime.mov', 'video/mov'],
    ['vp9-opus.webm', 'video/webm;codecs=vp9,opus'],
  ])('%s as %j is accepted', async (name, contentType) => {
    const { order } = await submitWork([film(name, contentType)]);
    expect(order).toMatchObject({ status: 'in_review', reasons: [] });
  });

  test('a film that is declared as WebM and is none is returned', async () => {
    const { order } = await submitWork([film('portrait.mp4', 'video/webm')]);
    expect(order.reasons).toMatchObject([
      { code: 'type-mismatch', message: expect.stringContaining('declared as video/webm') },
    ]);
  });

  test.each([
    ['text/html', 'a.mp4', /^text\/html is not accepted; declare a media type: video\/mp4/],
    ['video', 'a.mp4', /^a media type/],
    ['video/mp4\r\nx-evil: 1', 'a.mp4', /^a media type/],
    ['application/octet-stream', 'a.bin', /^declare the media type/],
  ])('%j for %s cannot be declared', async (contentType, fileName, says) => {
    const { world } = createWorkflowRunner(await newTable());
    const id = await createOrder(world, { formats: ['video'] });
    const body = { fileName, contentType, size: 1, sha256: 'a'.repeat(64) };
    const answer = await world.creator.post(`/orders/${id}/uploads`, body);
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '#/contentType', message: expect.stringMatching(says) }] },
    });
  });
});

/** `first-cut.mp4` with one bit inverted, in its video or sound. */
const changedOnTheWay = await readFile(fixture('first-cut.mp4'));
changedOnTheWay.writeUInt8((changedOnTheWay.at(-1) ?? 0) ^ 1, changedOnTheWay.length - 1);

describe('invalid work is returned with every reason, and uses up no round', () => {
  test.each<[string, Sent, object, readonly [string, RegExp][]]>([
    [
      'a truncated video',
      film('truncated.mp4'),
      {},
      [['file-truncated', /truncated.*upload the whole file/]],
    ],
    [
      'text with the name of a video',
      film('renamed-text.mp4'),
      {},
      [['type-not-accepted', /its content is text: upload an MP4/]],
    ],
    [
      'a file that lost its content',
      film('empty.mp4'),
      {},
      [
        ['size-mismatch', /was declared with 6 bytes, but 0 bytes were received: upload it again/],
        ['file-empty', /has no bytes: upload it again/],
      ],
    ],
    [
      'other bytes than declared',
      { name: 'first-cut.mp4', contentType: 'video/mp4', found: changedOnTheWay },
      {},
      [['checksum-mismatch', /has the SHA-256 \S+, but \S+ was declared: upload it again/]],
    ],
    ['sound without video', film('sound-only.mp4'), {}, [['type-not-accepted', /no picture/]]],
    [
      'an unsupported container',
      film('h264-aac.mkv'),
      {},
      [
        ['type-not-accepted', /is Matroska.*accepts MP4/],
        ['type-mismatch', /declared as video\/mp4, but its content is Matroska/],
      ],
    ],
    [
      'a landscape video for a brief that requires portrait',
      film('landscape.mp4'),
      { orientation: 'portrait' },
      [['wrong-orientation', /is landscape \(640×360\), but the brief requires portrait/]],
    ],
    [
      'a video rotated by its metadata for a brief that requires landscape',
      film('rotated.mp4'),
      { orientation: 'landscape' },
      [['wrong-orientation', /is portrait \(360×640\), but the brief requires landscape/]],
    ],
    [
      'a video without the required sound',
      film('without-sound.mp4'),
      { sound: true },
      [['audio-missing', /has no sound, but the brief requires it/]],
    ],
    [
      'a video that is too short',
      film('hevc.mp4'),
      { minSeconds: 8 },
      [['video-too-short', /6 seconds of video.*at least 8 seconds: add 2 seconds/]],
    ],
  ])('%s', async (_what, sent, brief, expected) => {
    const { order, state } = await submitWork([sent], brief);
    expect(order).toMatchObject({ status: 'revising', rounds: { work: 0 } });
    expect(order.reasons.map(({ code }) => code)).toEqual(expected.map(([code]) => code));
    for (const [place, [, says]] of expected.entries()) {
      expect(order.reasons[place]?.message).toMatch(says);
      expect(order.reasons[place]?.message).toContain(`"${sent.name}"`);
    }
    expect(state).toBe('Await revised work');
  });

  test('with every fault is returned with all of them at once', async () => {
    const { order } = await submitWork(
      [film('landscape.mp4')],
      { minSeconds: 8, orientation: 'portrait', mustInclude: ['lamp', 'price'] },
      { title: 'Mine', description: '', hashtags: [] },
    );
    expect(order).toMatchObject({ status: 'revising', rounds: { work: 0 } });
    expect(order.reasons.map(({ code }) => code)).toEqual([
      'wrong-orientation',
      'video-too-short',
      'term-missing',
      'term-missing',
      'hashtag-missing',
    ]);
  });
});
