/** The stream ended too early. */
export class UnexpectedEnd extends Error {
  override name = 'UnexpectedEnd';
}

/** Reads from a stream of bytes. It buffers at most one chunk and the length of a delimiter. */
export type ByteReader = {
  /** The bytes before `delimiter`, as they arrive. The delimiter is consumed. */
  readUntil(delimiter: string): AsyncGenerator<Buffer>;
  /** The next `count` bytes, as they arrive. */
  readExactly(count: number): AsyncGenerator<Buffer>;
  /** The text before `delimiter`. Undefined if it is longer than `maxBytes`. */
  readText(delimiter: string, maxBytes: number): Promise<string | undefined>;
  /** Whether the stream has ended. */
  isEnded(): Promise<boolean>;
};

export const createByteReader = (source: AsyncIterator<Buffer>): ByteReader => {
  let buffered: Buffer = Buffer.alloc(0);

  const more = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done) return false;
    buffered = buffered.length === 0 ? next.value : Buffer.concat([buffered, next.value]);
    return true;
  };

  async function* readUntil(delimiter: string): AsyncGenerator<Buffer> {
    for (;;) {
      const at = buffered.indexOf(delimiter, 0, 'latin1');
      const ready = at === -1 ? buffered.length - delimiter.length + 1 : at;
      if (ready > 0) {
        const chunk = buffered.subarray(0, ready);
        buffered = buffered.subarray(ready);
        yield chunk;
      }
      if (at !== -1) {
        buffered = buffered.subarray(delimiter.length);
        return;
      }
      if (!(await more())) throw new UnexpectedEnd(`The stream ended before ${JSON.stringify(delimiter)}`);
    }
  }

  async function* readExactly(count: number): AsyncGenerator<Buffer> {
    let left = count;
    while (left > 0) {
      if (buffered.length === 0 && !(await more()))
        throw new UnexpectedEnd(`The stream ended ${left} bytes early`);
      const chunk = buffered.subarray(0, left);
      buffered = buffered.subarray(chunk.length);
      left -= chunk.length;
      yield chunk;
    }
  }

  const readText = async (delimiter: string, maxBytes: number): Promise<string | undefined> => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of readUntil(delimiter)) {
      bytes += chunk.length;
      if (bytes > maxBytes) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  };

  const isEnded = async (): Promise<boolean> => buffered.length === 0 && !(await more());

  return { readUntil, readExactly, readText, isEnded };
};
