import { describe, expect, test } from 'vitest';
import { createChildPool } from '#shared/adapters/media/decoder/child-pool.ts';
import { startChild } from '#shared/adapters/media/decoder/child-process.ts';
import { createFrameDecoder, decodeFrames, spread } from '#shared/adapters/media/decoder/decode-frames.ts';
import { measureFile } from '#shared/adapters/media/measure.ts';
import type { Frame } from '#shared/adapters/media/media-track.ts';
import { noise } from '../corpus/bytes.ts';
import { bytesSource } from '../sources.ts';
import { type OpenFilm, openFilm, withFrames } from './films.ts';
import { programOf } from './programs.ts';

const decode = ({ bytes, film }: OpenFilm) => decodeFrames(bytesSource(bytes), film);

/** Films with several key frames, and how many. */
const films = [
  ['fragmented.mp4', 4],
  ['h264-aac.mkv', 1],
  ['quicktime.mov', 1],
  ['hevc-keys.mp4', 3],
  ['hevc-4k.mp4', 3],
  ['vp9-keys.webm', 3],
  ['vp8.webm', 3],
  ['av1.mp4', 3],
  ['prores.mov', 4],
] as const;

describe.each(films)('%s', (name, keys) => {
  test('decodes, each of its key frames', async () => {
    expect(await decode(await openFilm(name))).toEqual({ decoded: keys, damaged: 0, broken: 0 });
  });

  test.each([
    ['zeros', (frame: Buffer) => Buffer.alloc(frame.length)],
    ['noise', (frame: Buffer) => noise(frame.length)],
    ['text', (frame: Buffer) => Buffer.alloc(frame.length, 'no picture at all. ')],
    [
      'frames whose places are off by five bytes',
      (frame: Buffer) => Buffer.concat([frame.subarray(5), frame]),
    ],
  ])('does not decode with %s for frames, and is refused', async (_what, contentOf) => {
    const film = await openFilm(name);
    const changed = withFrames(film, [...film.film.keyFrames, ...film.film.sampledFrames], contentOf);
    const found = await decode(changed);
    expect(found).toMatchObject({ decoded: 0, damaged: 0 });
    expect(found.broken).toBeGreaterThan(0);
    expect(await measureFile(bytesSource(changed.bytes))).toMatchObject({
      kind: 'unreadable',
      detail: expect.stringContaining('its frames are not video'),
      detailZh: expect.stringContaining('画面数据损坏'),
    });
  });
});

describe('noise behind key frames', () => {
  // The first byte of the noise would tell a decoder of AV1 to show a picture again.
  const shiftedNoise = (frame: Buffer) => noise(frame.length + 1).subarray(1);
  const followersOf = ({ film }: OpenFilm, keys?: number) =>
    film.keyFrames.slice(0, keys).flatMap(({ followers = [] }) => followers);

  test.each([
    ['quicktime.mov', 1],
    ['hevc-keys.mp4', 3],
    ['h264-aac.mkv', 1],
    ['vp9-keys.webm', 3],
    ['vp8.webm', 3],
    ['av1.mp4', 3],
  ] as const)('is found in %s, and refused', async (name, keys) => {
    const film = await openFilm(name);
    const changed = withFrames(film, followersOf(film), shiftedNoise);
    expect(await decode(changed)).toEqual({ decoded: 0, damaged: 0, broken: keys });
    expect(await measureFile(bytesSource(changed.bytes))).toMatchObject({
      kind: 'unreadable',
      detail: expect.stringContaining('its frames are not video'),
    });
  });

  test('is found behind a key frame of H.265 whose picture is dropped before it is shown', async () => {
    const film = await openFilm('hevc.mp4');
    const [key] = film.film.keyFrames;
    const followers = followersOf(film);
    // The key frame again, cut to the size of a follower. The second bit of its header drops what is not shown yet.
    const again = (follower: Buffer) => {
      const copy = Buffer.from(film.bytes.subarray(key?.offset, (key?.offset ?? 0) + follower.length));
      copy.writeUInt32BE(follower.length - 4);
      copy.writeUInt8(copy.readUInt8(6) | 0x40, 6);
      return copy;
    };
    const changed = withFrames(withFrames(film, followers, shiftedNoise), followers.slice(0, 1), again);
    expect(await decode(changed)).toEqual({ decoded: 0, damaged: 0, broken: 1 });
  });

  test('is counted for its key frame only', async () => {
    const film = await openFilm('av1.mp4');
    const changed = withFrames(film, followersOf(film, 1), shiftedNoise);
    expect(await decode(changed)).toEqual({ decoded: 2, damaged: 0, broken: 1 });
  });

  test('is not counted if it is in few of the frames', async () => {
    const film = await openFilm('vp8.webm');
    const first = film.film.keyFrames.flatMap(({ followers = [] }) => followers.slice(-1));
    const changed = withFrames(film, first, shiftedNoise);
    expect(await decode(changed)).toEqual({ decoded: 3, damaged: 0, broken: 0 });
  });

  test('is found in a few of many groups, which is enough to refuse the film', async () => {
    const film = await openFilm('fragmented.mp4');
    const [key] = film.film.keyFrames.filter(({ followers = [] }) => followers.length >= 3);
    const many = Array.from({ length: 9 }, () => key ?? []).flat();
    const changed = withFrames(
      { ...film, film: { ...film.film, keyFrames: many } },
      followersOf(film),
      shiftedNoise,
    );
    expect(await decode(changed)).toEqual({ decoded: 5, damaged: 0, broken: 4 });
  });

  test('is not searched for in pictures that would take much memory', async () => {
    const film = await openFilm('hevc-4k.mp4');
    const changed = withFrames(film, followersOf(film), shiftedNoise);
    expect(await decode(changed)).toEqual({ decoded: 3, damaged: 0, broken: 0 });
  });
});

test('a film with a hole in the middle is refused, although its ends decode', async () => {
  const film = await openFilm('av1.mp4');
  const [, middle] = film.film.keyFrames;
  const changed = withFrames(film, middle ? [middle] : [], (frame) => Buffer.alloc(frame.length));
  expect(await decode(changed)).toEqual({ decoded: 2, damaged: 0, broken: 1 });
  expect(await measureFile(bytesSource(changed.bytes))).toMatchObject({
    kind: 'unreadable',
    reason: 'damaged',
  });
});

test('a film with faults in some pictures is shown, and refused when most pictures have faults', async () => {
  const film = await openFilm('fragmented.mp4');
  const damage = (frame: Buffer) => Buffer.from(frame).fill(0, Math.floor(frame.length / 2));
  const two = withFrames(film, film.film.keyFrames.slice(0, 2), damage);
  expect(await decode(two)).toEqual({ decoded: 2, damaged: 2, broken: 0 });
  expect(await measureFile(bytesSource(two.bytes))).toMatchObject({ kind: 'video' });
  const all = withFrames(film, film.film.keyFrames, damage);
  expect(await decode(all)).toEqual({ decoded: 0, damaged: 4, broken: 0 });
  expect(await measureFile(bytesSource(all.bytes))).toMatchObject({ kind: 'unreadable', reason: 'damaged' });
});

test('settings of another film do not decode', async () => {
  const film = await openFilm('hevc-keys.mp4');
  const { film: other } = await openFilm('quicktime.mov');
  const { settings } = other;
  expect(settings).toBeInstanceOf(Uint8Array);
  const found = await decode({ ...film, film: { ...film.film, ...(settings && { settings }) } });
  expect(found).toEqual({ decoded: 0, damaged: 0, broken: 3 });
});

test('frames that a container marks as key frames, and that depend on others, are left out', async () => {
  for (const name of ['vp9-keys.webm', 'vp8.webm', 'av1.mp4']) {
    const film = await openFilm(name);
    const all = { ...film, film: { ...film.film, keyFrames: film.film.sampledFrames } };
    const found = await decode(all);
    expect(found.broken, name).toBe(0);
    expect(found.decoded, name).toBeGreaterThan(0);
  }
});

describe('a decoder reads nothing', () => {
  const readsNothing = async (change: (film: OpenFilm) => OpenFilm) => {
    const { bytes, film } = change(await openFilm('av1.mp4'));
    const source = bytesSource(bytes);
    expect(await decodeFrames(source, film)).toEqual({ decoded: 0, damaged: 0, broken: 0 });
    expect(source.tally.reads).toBe(0);
  };

  test('of a codec that it lacks', async () => {
    await readsNothing(({ bytes, film }) => ({ bytes, film: { ...film, codec: 'vc1' } }));
  });

  test('of a picture above its limit', async () => {
    const shown = { width: 16_384, height: 8_192, rotation: 0 } as const;
    await readsNothing(({ bytes, film }) => ({ bytes, film: { ...film, shown } }));
  });

  test('of frames that are too large, or behind the end', async () => {
    const huge: Frame = { offset: 0, size: 9 * 1_048_576 };
    const behind: Frame = { offset: 1e9, size: 10 };
    await readsNothing(({ bytes, film }) => ({ bytes, film: { ...film, keyFrames: [huge, behind] } }));
  });
});

test('a picture that is larger than its container claims is not decoded beyond the limit', async () => {
  const { bytes, film } = await openFilm('fragmented.mp4');
  const [frame] = film.keyFrames;
  const program = await startChild('decode-frames');
  const data = bytes.subarray(frame?.offset ?? 0, (frame?.offset ?? 0) + (frame?.size ?? 0));
  const request = { codec: 'h264', settings: film.settings ?? new Uint8Array(0), data };
  const ask = (maxPixels: number) => program.ask({ ...request, maxPixels }, 10_000);
  expect(await ask(1_000_000)).toMatchObject({ result: 'decoded' });
  expect(await ask(100_000)).toMatchObject({ result: 'broken' });
  await program.end();
});

describe('a decoder that fails', () => {
  const decoderOf = async (code: string) => {
    const module = await programOf(code);
    return createFrameDecoder(
      createChildPool({ start: () => startChild('test', module), maxPrograms: 1, maxUses: 9, idleMs: 1 }),
    );
  };

  test.each([
    [
      'by a crash of its process',
      'process.send(1); process.on("message", () => process.kill(process.pid, 11));',
    ],
    ['because its package is missing', 'throw new Error("no package");'],
    ['by an answer that is none', 'process.send(1); process.on("message", () => process.send("?"));'],
  ])('%s refuses no film, and says that nothing is known', async (_how, code) => {
    const { bytes, film } = await openFilm('av1.mp4');
    const decoder = await decoderOf(code);
    expect(await decoder(bytesSource(bytes), film)).toEqual({ decoded: 0, damaged: 0, broken: 0 });
    const found = await measureFile(bytesSource(bytes), { decoder });
    expect(found).toMatchObject({ kind: 'video', notes: ['not-decoded'] });
  });

  test('after some frames keeps what it has found', async () => {
    const code = `let count = 0; process.send(1);
      process.on('message', () => (count += 1) > 2 ? process.exit() : process.send({ result: 'broken', cpuMs: 1 }));`;
    const { bytes, film } = await openFilm('av1.mp4');
    const decoder = await decoderOf(code);
    expect(await decoder(bytesSource(bytes), film)).toEqual({ decoded: 0, damaged: 0, broken: 2 });
  });

  test('stops when its processor time is used up', async () => {
    const code = `process.send(1); process.on('message', () => process.send({ result: 'decoded', cpuMs: 600 }));`;
    const { bytes, film } = await openFilm('av1.mp4');
    const decoder = await decoderOf(code);
    expect(await decoder(bytesSource(bytes), film)).toEqual({ decoded: 2, damaged: 0, broken: 0 });
  });

  test('stops the frames behind key frames when their processor time is used up', async () => {
    const code = `process.send(1); process.on('message', ({ followers }) =>
      process.send({ result: 'decoded', ...(followers ? { hasBrokenFollowers: true, cpuMs: 400 } : { cpuMs: 1 }) }));`;
    const { bytes, film } = await openFilm('av1.mp4');
    const decoder = await decoderOf(code);
    expect(await decoder(bytesSource(bytes), film)).toEqual({ decoded: 1, damaged: 0, broken: 2 });
  });
});

test('an error of the store is no finding', async () => {
  const { bytes, film } = await openFilm('av1.mp4');
  const trouble = new Error('the store is away');
  const source = { size: bytes.length, read: () => Promise.reject(trouble) };
  await expect(decodeFrames(source, film)).rejects.toBe(trouble);
});

test('the frames to decode are the ends, the middle, and those between', () => {
  const at = (count: number, most: number) =>
    spread(
      Array.from({ length: count }, (_, one) => one),
      most,
    );
  expect(at(17, 9)).toEqual([0, 16, 8, 4, 12, 2, 6, 10, 14]);
  expect(at(100, 3)).toEqual([0, 99, 50]);
  expect(at(2, 9)).toEqual([0, 1]);
  expect(at(1, 9)).toEqual([0]);
  expect(at(0, 9)).toEqual([]);
  expect(at(7, 9).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
