/** The stream ended before what was asked for. */
export class UnexpectedEnd extends Error {
  override name = 'UnexpectedEnd';
}

/** A pull reader over a stream of bytes, holding no more than one chunk and a delimiter's length. */
export type ByteReader = {
  /** The bytes before `delimiter`, as they arrive; the delimiter itself is consumed. */
  until(delimiter: string): AsyncGenerator<Buffer>;
  /** The next `count` bytes, as they arrive. */
  exactly(count: number): AsyncGenerator<Buffer>;
  /** The text before `delimiter`; undefined when it would be longer than `bytesMax`. */
  text(delimiter: string, bytesMax: number): Promise<string | undefined>;
  /** Whether nothing is left. */
  ended(): Promise<boolean>;
};

export const createByteReader = (source: AsyncIterator<Buffer>): ByteReader => {
  let held: Buffer = Buffer.alloc(0);

  const more = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done) return false;
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    return true;
  };

  async function* until(delimiter: string): AsyncGenerator<Buffer> {
    for (;;) {
      const at = held.indexOf(delimiter, 0, 'latin1');
      const ready = at === -1 ? held.length - delimiter.length + 1 : at;
      if (ready > 0) {
        const chunk = held.subarray(0, ready);
        held = held.subarray(ready);
        yield chunk;
      }
      if (at !== -1) {
        held = held.subarray(delimiter.length);
        return;
      }
      if (!(await more())) throw new UnexpectedEnd(`The stream ended before ${JSON.stringify(delimiter)}`);
    }
  }

  async function* exactly(count: number): AsyncGenerator<Buffer> {
    let left = count;
    while (left > 0) {
      if (held.length === 0 && !(await more()))
        throw new UnexpectedEnd(`The stream ended ${left} bytes early`);
      const chunk = held.subarray(0, left);
      held = held.subarray(chunk.length);
      left -= chunk.length;
      yield chunk;
    }
  }

  const text = async (delimiter: string, bytesMax: number): Promise<string | undefined> => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of until(delimiter)) {
      bytes += chunk.length;
      if (bytes > bytesMax) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  };

  const ended = async (): Promise<boolean> => held.length === 0 && !(await more());

  return { until, exactly, text, ended };
};
