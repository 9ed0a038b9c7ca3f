import { HttpRequest } from '@smithy/core/protocols';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import { expect, test } from 'vitest';
import { signRequest } from '#shared/adapters/sdk/sign-request.ts';

class Sha256 extends Hash {
  constructor(secret?: ConstructorParameters<typeof Hash>[1]) {
    super('sha256', secret);
  }
}

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};

/** The SDK's signature over the headers that ours covers. */
const signByLibrary = async (
  request: HttpRequest,
  held: typeof credentials & { readonly sessionToken?: string },
  { region, service }: { readonly region: string; readonly service: string },
  signingDate: Date,
): Promise<string | undefined> => {
  const signer = new SignatureV4({
    credentials: held,
    region,
    service,
    sha256: Sha256,
    applyChecksum: false,
  });
  const host = request.port === undefined ? request.hostname : `${request.hostname}:${request.port}`;
  const headers = { ...request.headers, host };
  const unsignableHeaders = new Set(['amz-sdk-request']);
  const signed = await signer.sign(new HttpRequest({ ...request, headers }), {
    signingDate,
    unsignableHeaders,
  });
  return signed.headers.authorization;
};

const toRequest = (port?: number, body = '{"TableName":"部署"}'): HttpRequest =>
  new HttpRequest({
    protocol: 'https:',
    hostname: 'dynamodb.eu-central-1.amazonaws.com',
    ...(port && { port }),
    method: 'POST',
    path: '/',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.GetItem',
      'amz-sdk-request': 'attempt=1; max=4',
    },
    body,
  });

test.each([
  ['a table', toRequest(), credentials, 'dynamodb', '2026-11-11T00:00:00.000Z'],
  ['the same table a day later', toRequest(), credentials, 'dynamodb', '2026-11-12T23:59:59.999Z'],
  ['a local port', toRequest(8000), credentials, 'dynamodb', '2026-11-12T01:02:03.004Z'],
  [
    'a role',
    toRequest(undefined, '{}'),
    { ...credentials, sessionToken: 'a/b+c==' },
    'states',
    '2026-01-01T00:00:00Z',
  ],
  [
    'other credentials',
    toRequest(),
    { ...credentials, secretAccessKey: 'other' },
    'dynamodb',
    '2026-11-12T01:02:03Z',
  ],
])('signs a request for %s as the library does', async (_name, request, held, service, at) => {
  const scope = { region: 'eu-central-1', service };
  const date = new Date(at);
  const expected = await signByLibrary(request, held, scope, date);
  const headers = signRequest(request, held, scope, date);
  expect(headers.authorization).toBe(expected);
  expect(headers['x-amz-security-token']).toBe('sessionToken' in held ? held.sessionToken : undefined);
  expect(headers['amz-sdk-request']).toBe('attempt=1; max=4');
});
