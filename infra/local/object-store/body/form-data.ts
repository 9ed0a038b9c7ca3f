import { S3Error } from '../s3-error.ts';
import { type ByteReader, createByteReader, UnexpectedEnd } from './byte-reader.ts';

/** A form up to its file. Names are in lower case. `file` yields the bytes as they arrive. */
export type Form = {
  fields: ReadonlyMap<string, string>;
  fileName: string;
  file: AsyncGenerator<Buffer>;
};

const maxFieldsBytes = 20 * 1024;
const maxHeadBytes = 4096;

const createMalformedError = () =>
  new S3Error(
    'MalformedPOSTRequest',
    'The body of your POST request is not well-formed multipart/form-data.',
  );

const readBoundary = (contentType: string | undefined): string => {
  const match = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(
    contentType ?? '',
  );
  const boundary = match?.[1] ?? match?.[2];
  if (!boundary) {
    throw new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {
      Condition: 'Bucket POST must be of the enclosure-type multipart/form-data',
    });
  }
  return boundary;
};

type PartHead = { name: string; fileName?: string };

// Browsers percent-encode quotes and line breaks in names, and send the rest as UTF-8.
const readHead = async (reader: ByteReader): Promise<PartHead> => {
  let head: PartHead | undefined;
  for (
    let line = await reader.readText('\r\n', maxHeadBytes);
    line !== '';
    line = await reader.readText('\r\n', maxHeadBytes)
  ) {
    if (line === undefined) throw createMalformedError();
    if (!/^content-disposition:\s*form-data/i.test(line)) continue;
    const name = /;\s*name="([^"]*)"/i.exec(line)?.[1] ?? /;\s*name=([^\s;]+)/i.exec(line)?.[1];
    const fileName = /;\s*filename="([^"]*)"/i.exec(line)?.[1];
    if (name !== undefined)
      head = { name: name.toLowerCase(), ...(fileName === undefined ? {} : { fileName }) };
  }
  if (!head) throw createMalformedError();
  return head;
};

async function* checkWellFormed(bytes: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* bytes;
  } catch (error) {
    throw error instanceof UnexpectedEnd
      ? new S3Error('IncompleteBody', 'The request body terminated unexpectedly')
      : error;
  }
}

const readFields = async (reader: ByteReader, delimiter: string): Promise<Form> => {
  const fields = new Map<string, string>();
  let left = maxFieldsBytes;
  for (;;) {
    const head = await readHead(reader);
    if (head.name === 'file') {
      return { fields, fileName: head.fileName ?? '', file: checkWellFormed(reader.readUntil(delimiter)) };
    }
    const value = await reader.readText(delimiter, left);
    if (value === undefined) {
      throw new S3Error(
        'MaxPostPreDataLengthExceeded',
        'Your POST request fields preceding the upload file were too large.',
      );
    }
    left -= value.length;
    fields.set(head.name, value);
    const after = await reader.readText('\r\n', 2);
    if (after === '--') {
      throw new S3Error('InvalidArgument', 'POST requires exactly one file upload per request.', {
        ArgumentName: 'file',
        ArgumentValue: '0',
      });
    }
    if (after !== '') throw createMalformedError();
  }
};

/** Reads a form's fields, which must come before its file. Everything after the file is ignored. */
export const readForm = async (
  source: AsyncIterator<Buffer>,
  contentType: string | undefined,
): Promise<Form> => {
  const boundary = readBoundary(contentType);
  const reader = createByteReader(source);
  try {
    const opening = await reader.readText('\r\n', maxHeadBytes);
    if (opening !== `--${boundary}`) throw createMalformedError();
    return await readFields(reader, `\r\n--${boundary}`);
  } catch (error) {
    throw error instanceof UnexpectedEnd ? createMalformedError() : error;
  }
};
