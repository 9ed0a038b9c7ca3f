import { expect, test, vi } from 'vitest';
import { type Memory, readInto } from '#shared/contract/client/package/read-into.ts';

const blobOf = (text: string): Blob => new Blob([text]);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('reads blobs of one size into the same memory, and a smaller one whole', async () => {
  const memory: Memory = {};
  const allocate = vi.spyOn(globalThis, 'ArrayBuffer');
  for (const [text, allocated] of [
    ['first part', 1],
    ['other part', 0],
    ['the end', 1],
  ] as const) {
    allocate.mockClear();
    expect(textOf(await readInto(memory, blobOf(text)))).toBe(text);
    expect(allocate).toHaveBeenCalledTimes(allocated);
  }
  allocate.mockRestore();
});

test('reads a blob that arrives in pieces', async () => {
  const pieces = Array.from({ length: 300 }, (_, place) => `${place} `.repeat(1_000));
  const memory: Memory = {};
  expect(textOf(await readInto(memory, new Blob(pieces)))).toBe(pieces.join(''));
});

test('reads a blob whose stream is no stream of bytes', async () => {
  const blob = blobOf('whole');
  vi.spyOn(blob, 'stream').mockReturnValue(new ReadableStream());
  const memory: Memory = {};
  expect(textOf(await readInto(memory, blob))).toBe('whole');
  expect(memory.buffer).toBeUndefined();
});

test('fails if the file has become shorter, and reads the next one', async () => {
  const memory: Memory = {};
  const blob = blobOf('long ago');
  vi.spyOn(blob, 'stream').mockReturnValue(blobOf('long').stream());
  await expect(readInto(memory, blob)).rejects.toThrow('shorter');
  expect(textOf(await readInto(memory, blobOf('long ago')))).toBe('long ago');
});
