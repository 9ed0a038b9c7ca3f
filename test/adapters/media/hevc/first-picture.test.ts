import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { asFirstPicture } from '#shared/adapters/media/hevc/first-picture.ts';
import { type BitWriter, putBits, toUnit } from './put-bits.ts';

test.each([
  ['hevc-keys.mp4', 3],
  ['hevc-4k.mp4', 3],
])('the pictures of %s are the same without references', async (name, count) => {
  const program = new URL('digest-pictures.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [program, name]);
  const pictures: { isChanged: boolean; before: string; after: string }[] = JSON.parse(stdout);
  expect(pictures.map(({ isChanged }) => isChanged)).toEqual([false, ...Array(count - 1).fill(true)]);
  for (const { before, after } of pictures) {
    expect(before).toMatch(/^\d+x\d+ 0 /);
    expect(after).toBe(before);
  }
});

const size = (): BitWriter =>
  putBits().bits(0, 4).bits(0, 3).bits(1, 1).bits(0, 48).bits(0, 48).unsigned(0, 1, 640, 352).bits(0, 1);

/** A sequence of 640×352 in blocks of 64: 60 places, six bits. It has all that the header of a slice can depend on. */
const sequence = size()
  .unsigned(0, 0, 4)
  .bits(0, 1)
  .unsigned(1, 2, 3, 0, 3, 0, 0, 1, 1)
  .bits(0, 1)
  .bits(0, 2)
  .bits(1, 1)
  .bits(0, 8)
  .unsigned(0, 0)
  .bits(0, 1)
  .unsigned(3)
  // One before at distance 2, and two after at distances 1 and 4.
  .unsigned(1, 2, 1)
  .bits(1, 1)
  .unsigned(0)
  .bits(1, 1)
  .unsigned(2)
  .bits(1, 1)
  // By the first one, shifted by -1: the place of the picture itself is no reference. What is left is -3, -1 and 3.
  .bits(1, 1)
  .bits(1, 1)
  .unsigned(0)
  .bits(0b1111, 4)
  // By the second one, shifted by 1, without the first reference.
  .bits(1, 1)
  .bits(0, 1)
  .unsigned(0)
  .bits(0b00111, 5)
  .bits(1, 1)
  .unsigned(2)
  .bits(0, 18)
  .bits(1, 1)
  .written();

const pictureSet = (extraBits: number): string =>
  putBits().unsigned(3, 0).bits(0b11, 2).bits(extraBits, 3).bits(0b1010101, 7).written();

const settingsOf = (extraBits: number, extraSets: readonly Buffer[] = []): Buffer => {
  const arrays = [
    [33, [toUnit(33, sequence)]],
    [34, [toUnit(34, pictureSet(extraBits)), ...extraSets]],
  ] as const;
  const head = Buffer.alloc(23);
  head[21] = 3;
  head[22] = arrays.length;
  const prefixed = (unit: Buffer) => [Buffer.from([0, unit.length]), unit];
  return Buffer.concat([
    head,
    ...arrays.flatMap(([kind, units]) => [Buffer.from([kind, 0, units.length]), ...units.flatMap(prefixed)]),
  ]);
};

const frameOf = (...units: readonly Buffer[]): Buffer =>
  Buffer.concat(
    units.flatMap((unit) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(unit.length);
      return [length, unit];
    }),
  );

/** What is the same in a first picture: behind the references. Its zeros need bytes that keep start codes out. */
const rest = '1010011';
const content = [0, 0, 1, 0, 0, 0, 9, 7];

type Slice = { readonly start: BitWriter; readonly time: BitWriter };

const sliceOf = (type: number, { start, time }: Slice, padding = ''): Buffer => {
  const slice = putBits(start.written() + padding)
    .unsigned(2)
    .bits(1, 1);
  return toUnit(type, slice.written() + time.written() + rest, content);
};

const first = putBits().bits(0b10, 2).unsigned(3);
/** The time of 8 bits, and a set of the sequence: one of three. */
const numbered = putBits().bits(200, 8).bits(1, 1).bits(2, 2);
/** No references for long, and no motion of others. */
const short = (time: BitWriter): BitWriter => time.unsigned(0, 0).bits(0, 1);
const nothing = putBits();

describe('a slice of a picture in the middle of a film', () => {
  test('loses its time and its references, and the set of its pictures tells the bits that fill the place', () => {
    const time = short(numbered);
    expect(time.written()).toHaveLength(14);
    const found = asFirstPicture({
      settings: settingsOf(1),
      data: frameOf(sliceOf(21, { start: first, time }, '0')),
    });
    expect(found.settings).toEqual(settingsOf(7));
    expect(found.data).toEqual(frameOf(sliceOf(20, { start: first, time: nothing }, '0000000')));
  });

  test.each([
    [
      'its own references',
      putBits().bits(9, 8).bits(0, 1).bits(0, 1).unsigned(1, 1, 0).bits(1, 1).unsigned(3).bits(0, 1),
    ],
    [
      'references by those of the first set',
      putBits().bits(9, 8).bits(0, 1).bits(1, 1).unsigned(2).bits(0, 1).unsigned(0).bits(0b1111, 4),
    ],
    [
      'references by those of the second set, of which there are three',
      putBits().bits(9, 8).bits(0, 1).bits(1, 1).unsigned(1).bits(0, 1).unsigned(4).bits(0b1111, 4),
    ],
    [
      'references by those of the third set, of which there are three',
      putBits().bits(9, 8).bits(0, 1).bits(1, 1).unsigned(0).bits(0, 1).unsigned(4).bits(0b1111, 4),
    ],
  ])('may have %s', (_what, time) => {
    const whole = short(time);
    const padding = whole.written().length % 8;
    const found = asFirstPicture({
      settings: settingsOf(0),
      data: frameOf(sliceOf(18, { start: first, time: whole })),
    });
    expect(found.settings).toEqual(settingsOf(padding));
    expect(found.data).toEqual(frameOf(sliceOf(20, { start: first, time: nothing }, '0'.repeat(padding))));
  });

  test('may have references for long, of the sequence and its own', () => {
    const time = numbered.unsigned(1, 1).bits(1, 1).bits(0, 1).bits(77, 9).bits(1, 1).unsigned(5).bits(1, 1);
    const padding = time.written().length % 8;
    const found = asFirstPicture({
      settings: settingsOf(0),
      data: frameOf(sliceOf(16, { start: first, time })),
    });
    expect(found.settings).toEqual(settingsOf(padding));
    expect(found.data).toEqual(frameOf(sliceOf(20, { start: first, time: nothing }, '0'.repeat(padding))));
  });

  test('may be followed by others, also those that have their header from it', () => {
    const time = short(numbered);
    const place = putBits().bits(0b00, 2).unsigned(3);
    const afterPlace = place.bits(0, 1).bits(59, 6);
    const dependent = place.bits(1, 1).bits(31, 6).bits(0b1100, 4).written();
    const found = asFirstPicture({
      settings: settingsOf(0),
      data: frameOf(
        toUnit(39, '10101010'),
        sliceOf(21, { start: first, time }),
        toUnit(21, dependent, content),
        sliceOf(21, { start: afterPlace, time }),
      ),
    });
    expect(found.data).toEqual(
      frameOf(
        toUnit(39, '10101010'),
        sliceOf(20, { start: first, time: nothing }, '000000'),
        toUnit(20, dependent, content),
        sliceOf(20, { start: afterPlace, time: nothing }, '000000'),
      ),
    );
  });

  test('may come with the settings of its pictures, which count', () => {
    const time = short(numbered);
    const found = asFirstPicture({
      settings: settingsOf(7),
      data: frameOf(toUnit(34, pictureSet(1)), sliceOf(21, { start: first, time }, '0')),
    });
    expect(found.settings).toEqual(settingsOf(7));
    expect(found.data).toEqual(
      frameOf(toUnit(34, pictureSet(7)), sliceOf(20, { start: first, time: nothing }, '0000000')),
    );
  });
});

describe('a frame stays as it is', () => {
  const slice = sliceOf(21, { start: first, time: short(numbered) });
  const padded = sliceOf(21, { start: first, time: short(numbered) }, '00');
  const frames = {
    'of a first picture': {
      settings: settingsOf(0),
      data: frameOf(sliceOf(19, { start: first, time: nothing })),
    },
    'of a picture that needs others': {
      settings: settingsOf(0),
      data: frameOf(sliceOf(1, { start: first, time: nothing })),
    },
    'of settings that are cut off': { settings: settingsOf(0).subarray(0, 60), data: frameOf(slice) },
    'of no settings': { settings: Buffer.alloc(0), data: frameOf(slice) },
    'whose units do not fill it': { settings: settingsOf(0), data: frameOf(slice).subarray(0, -1) },
    'whose settings have no room': { settings: settingsOf(2), data: frameOf(padded) },
    'whose slice ends within its header': { settings: settingsOf(0), data: frameOf(slice.subarray(0, 5)) },
    'whose slice names settings that do not exist': {
      settings: settingsOf(0),
      data: frameOf(sliceOf(21, { start: putBits().bits(0b10, 2).unsigned(4), time: short(numbered) })),
    },
    'of another layer': {
      settings: settingsOf(0),
      data: frameOf(Buffer.concat([Buffer.from([21 << 1, 9]), slice.subarray(2)])),
    },
  };

  test.each(Object.entries(frames))('%s', (_what, frame) => {
    expect(asFirstPicture(frame)).toBe(frame);
  });

  test('whose slices differ in length', () => {
    const own = putBits().bits(9, 8).bits(0, 1).bits(0, 1).unsigned(0, 0);
    const other = sliceOf(21, { start: putBits().bits(0, 2).unsigned(3).bits(0, 7), time: short(own) });
    expect(short(own).written().length % 8).not.toBe(short(numbered).written().length % 8);
    const frame = { settings: settingsOf(0), data: frameOf(slice, other) };
    expect(asFirstPicture(frame)).toBe(frame);
  });
});

describe('a hostile frame takes no time', () => {
  const megabytes = 8 * 1_048_576;
  const slice = sliceOf(21, { start: first, time: short(numbered) });
  const sliceBits = `${putBits(first.written()).unsigned(2).bits(1, 1).written()}${short(numbered).written()}`;
  const zeros = toUnit(21, `${sliceBits}${'0'.repeat(80_000)}`);
  /** The beginning of a sequence that claims four billion bits for each time. */
  const claims = size()
    .unsigned(0, 0, 2 ** 32 - 2)
    .bits(0, 1)
    .written();
  const frames = {
    'of units without content': { settings: settingsOf(0), data: Buffer.alloc(megabytes) },
    'whose slice begins with zeros': { settings: settingsOf(0), data: frameOf(zeros) },
    'with settings of megabytes': {
      settings: Buffer.concat([settingsOf(0), Buffer.alloc(megabytes)]),
      data: frameOf(slice),
    },
  };

  test.each(Object.entries(frames))('%s, and stays as it is', (_what, frame) => {
    const before = process.threadCpuUsage();
    const found = asFirstPicture(frame);
    const { user, system } = process.threadCpuUsage(before);
    expect(found === frame).toBe(true);
    // Without its limits, each of them takes many seconds.
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });

  test('whose sequence claims very many bits', () => {
    const before = process.threadCpuUsage();
    asFirstPicture({ settings: settingsOf(0), data: frameOf(toUnit(33, claims), slice) });
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });

  test('that is damaged at any byte is changed or stays, and never fails', () => {
    const settings = settingsOf(0);
    const data = frameOf(slice);
    for (let at = 0; at < settings.length + data.length; at += 1) {
      for (const byte of [0, 1, 3, 127, 255]) {
        const frame = { settings: Buffer.from(settings), data: Buffer.from(data) };
        if (at < settings.length) frame.settings[at] = byte;
        else frame.data[at - settings.length] = byte;
        expect(asFirstPicture(frame).data.length).toBeLessThanOrEqual(data.length + 3);
      }
    }
  });
});
