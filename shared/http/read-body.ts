import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { maxBodyBytesOf } from '../contract/body-limits.ts';
import type { Route } from '../contract/define-route.ts';
import { findDuplicateName } from './find-duplicate-name.ts';
import { Problem } from './problem.ts';

const jsonType = /^application\/([a-z0-9.+-]+\+)?json$/;

type SizedRoute = Pick<Route, 'method' | 'body' | 'isText' | 'maxBodyBytes'>;

/** The JSON body of a request; undefined without a body. The schema rejects deep nesting and `__proto__`. */
export const readBody = (event: APIGatewayProxyEventV2, route: SizedRoute): unknown => {
  const text = readText(event, route);
  if (text === '') return undefined;
  refuseOtherType(event.headers['content-type'] ?? '', route);
  const body = parseJson(text);
  const name = findDuplicateName(text);
  if (name === undefined) return body;
  throw bodyProblem('duplicate_name', 'must have each name once', `The body has the name "${name}" twice.`);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw bodyProblem('invalid_json', 'must be valid JSON', 'The body is not valid JSON.');
  }
};

/** The unparsed body of a request of any type. */
export const readText = (event: APIGatewayProxyEventV2, route: SizedRoute): string => {
  if (event.body === undefined || event.body === '') return '';
  const maxBytes = maxBodyBytesOf(route);
  const bytes = Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > maxBytes) {
    throw new Problem('payload-too-large', `The body is larger than ${maxBytes} bytes.`);
  }
  const coding = event.headers['content-encoding'];
  if (coding !== undefined && coding.trim().toLowerCase() !== 'identity') {
    const headers = { 'accept-encoding': 'identity' };
    throw new Problem('unsupported-media-type', 'Send the body without a content encoding.', {}, headers);
  }
  return decode(bytes);
};

/** API Gateway passes a body as text, with U+FFFD for bytes that are not UTF-8. So that character counts as undecodable. */
const decode = (bytes: Buffer): string => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\uFFFD')) return text;
  } catch {
    // The problem below says what is wrong.
  }
  throw bodyProblem('invalid_encoding', 'must be valid UTF-8', 'The body is not valid UTF-8.');
};

const refuseOtherType = (contentType: string, { method }: SizedRoute): void => {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const accepted = { [method === 'PATCH' ? 'accept-patch' : 'accept-post']: 'application/json' };
  if (!jsonType.test(type.trim())) {
    throw new Problem('unsupported-media-type', 'Send the body as application/json.', {}, accepted);
  }
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([^"]*)"?\s*$/.exec(one)?.[1]).find(Boolean);
  if (charset !== undefined && charset.trim() !== 'utf-8' && charset.trim() !== 'utf8') {
    throw new Problem('unsupported-media-type', 'Send the body in UTF-8.', {}, accepted);
  }
};

const bodyProblem = (code: string, message: string, detail: string): Problem =>
  new Problem('validation', detail, { errors: [{ in: 'body', pointer: '#', code, message }] });
