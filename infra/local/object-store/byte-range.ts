import { S3Error } from './s3-error.ts';

/** Both ends inclusive. */
export type ByteRange = { start: number; end: number };

/**
 * Parses the range of a Range header for an object of this size. Undefined means the whole object: S3 ignores several
 * ranges and invalid ones. Throws InvalidRange for a range outside the object.
 */
export const parseRange = (header: string | undefined, bytes: number): ByteRange | undefined => {
  const [, first = '', last = ''] = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const start = first === '' ? Math.max(bytes - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (start >= bytes || (first === '' && Number(last) === 0)) {
    throw new S3Error(
      'InvalidRange',
      'The requested range is not satisfiable',
      { RangeRequested: header ?? '', ActualObjectSize: String(bytes) },
      { 'content-range': `bytes */${bytes}` },
    );
  }
  return { start, end };
};
