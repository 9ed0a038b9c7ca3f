import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Problem } from './problem.ts';

const maxBodyBytes = 256 * 1024;

const jsonType = /^application\/([a-z0-9.+-]+\+)?json$/;

/** The JSON body of a request; undefined without a body. The schema rejects deep nesting and `__proto__`. */
export const readBody = (event: APIGatewayProxyEventV2): unknown => {
  const text = readText(event);
  if (text === '') return undefined;
  const type = (event.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!jsonType.test(type)) throw new Problem('unsupported-media-type', 'Send the body as application/json.');
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('validation', 'The body is not valid JSON.', {
      errors: [{ in: 'body', pointer: '#', code: 'invalid_json', message: 'must be valid JSON' }],
    });
  }
};

/** The unparsed body of a request of any type. */
export const readText = (event: APIGatewayProxyEventV2): string => {
  const text = event.body === undefined ? '' : decodeBody(event);
  if (Buffer.byteLength(text) > maxBodyBytes) {
    throw new Problem('payload-too-large', `The body is larger than ${maxBodyBytes} bytes.`);
  }
  return text;
};

const decodeBody = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): string =>
  isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
