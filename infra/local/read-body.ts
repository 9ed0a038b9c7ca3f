import type { IncomingMessage } from 'node:http';

/** The largest request body that API Gateway accepts: 10 MB. */
export const maxBodyBytes = 10 * 1024 * 1024;

/**
 * Reads the body. Resolves with `too large` above `maxBytes`, and with `aborted` if the client disconnects. It takes less time than
 * to iterate over the request.
 */
export const readBody = (
  request: IncomingMessage,
  maxBytes = maxBodyBytes,
): Promise<Buffer | 'too large' | 'aborted'> => {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve('too large');
  if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined)
    return Promise.resolve(Buffer.alloc(0));
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) resolve('too large');
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', () => resolve('aborted'));
    request.on('close', () => resolve('aborted'));
  });
};
