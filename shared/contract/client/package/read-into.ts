/** Memory that several reads use one after the other. */
export type Memory = { buffer?: ArrayBuffer };

const openReader = (blob: Blob) => {
  try {
    return blob.stream().getReader({ mode: 'byob' });
  } catch {
    // A browser whose blobs have no byte streams.
    return undefined;
  }
};

/**
 * The bytes of a blob, in the same memory at each call: browsers collect unused buffers late, and a film of 5 GiB in new
 * buffers took 700 MB. Throws if the file behind the blob has changed.
 */
export const readInto = async (memory: Memory, blob: Blob): Promise<Uint8Array<ArrayBuffer>> => {
  const reader = openReader(blob);
  if (!reader) return new Uint8Array(await blob.arrayBuffer());
  let buffer = memory.buffer?.byteLength === blob.size ? memory.buffer : new ArrayBuffer(blob.size);
  for (let done = 0; done < blob.size; ) {
    const { value, done: isEnd } = await reader.read(new Uint8Array(buffer, done));
    if (isEnd || !value) throw new Error('The file has become shorter.');
    // The buffer that was given is detached.
    buffer = value.buffer;
    done += value.length;
  }
  memory.buffer = buffer;
  return new Uint8Array(buffer);
};
