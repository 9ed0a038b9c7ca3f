import { notImplemented, S3Error } from '../s3-error.ts';
import type { S3Request } from '../s3-request.ts';
import type { Credentials } from '../settings.ts';
import {
  type CredentialScope,
  canonicalRequest,
  parseAmzDate,
  parseCredential,
  sameSignature,
  signingKey,
  signText,
  stringToSign,
} from './sigv4.ts';

/** How the signature of a request includes its bytes. */
export type PayloadRule = { kind: 'unsigned' } | { kind: 'hashed'; sha256: string };

export type Verifier = { credentials: Credentials; region: string; now: () => number };

type Claim = {
  scope: CredentialScope;
  amzDate: string;
  signedHeaders: string[];
  signature: string;
  payloadHash: string;
};

const maxSkewMs = 15 * 60_000;
const maxPresignedSeconds = 7 * 24 * 3600;

const createHeaderError = (why: string, details: Record<string, string> = {}) =>
  new S3Error('AuthorizationHeaderMalformed', `The authorization header is malformed; ${why}`, details);

const createQueryError = (why: string) => new S3Error('AuthorizationQueryParametersError', why);

const readHeaderClaim = (request: S3Request, authorization: string): Claim => {
  const match =
    /^AWS4-HMAC-SHA256\s+Credential=([^,]+),\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]{64})$/.exec(
      authorization,
    );
  const [, credential, signedHeaders, signature] = match ?? [];
  const scope = credential ? parseCredential(credential) : undefined;
  if (!scope || !signedHeaders || !signature) {
    throw createHeaderError('it must hold a Credential, SignedHeaders and a Signature by AWS4-HMAC-SHA256.');
  }
  const amzDate = request.header('x-amz-date');
  if (!amzDate)
    throw new S3Error('AccessDenied', 'AWS authentication requires a valid Date or x-amz-date header');
  const payloadHash = request.header('x-amz-content-sha256');
  if (!payloadHash) {
    throw new S3Error(
      'MissingSecurityHeader',
      'Missing required header for this request: x-amz-content-sha256',
    );
  }
  return { scope, amzDate, signedHeaders: signedHeaders.split(';'), signature, payloadHash };
};

const readQueryClaim = (request: S3Request): Claim => {
  if (request.queryValue('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256') {
    throw createQueryError('X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"');
  }
  const scope = parseCredential(request.queryValue('X-Amz-Credential') ?? '');
  const amzDate = request.queryValue('X-Amz-Date');
  const signedHeaders = request.queryValue('X-Amz-SignedHeaders');
  const signature = request.queryValue('X-Amz-Signature');
  if (!scope || !amzDate || !signedHeaders || !signature) {
    throw createQueryError(
      'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
    );
  }
  return {
    scope,
    amzDate,
    signedHeaders: signedHeaders.split(';'),
    signature,
    payloadHash: request.setting('x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD',
  };
};

/** Rejects the credential scope of another store. */
const checkScope = (scope: CredentialScope, verifier: Verifier): void => {
  if (scope.accessKeyId !== verifier.credentials.accessKeyId) {
    throw new S3Error(
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
      {
        AWSAccessKeyId: scope.accessKeyId,
      },
    );
  }
  if (scope.region !== verifier.region) {
    throw createHeaderError(`the region '${scope.region}' is wrong; expecting '${verifier.region}'`, {
      Region: verifier.region,
    });
  }
  if (scope.service !== 's3')
    throw createHeaderError(`the service '${scope.service}' is wrong; expecting 's3'.`);
};

const instant = (epochMs: number): string => new Date(epochMs).toISOString();

const signedAt = (claim: Claim): number => {
  const at = parseAmzDate(claim.amzDate);
  if (at === undefined || !claim.amzDate.startsWith(claim.scope.day)) {
    throw new S3Error(
      'AccessDenied',
      'Invalid date: X-Amz-Date must be ISO 8601 and of the day in the credential.',
    );
  }
  return at;
};

const checkSkew = (claim: Claim, now: number): void => {
  if (Math.abs(now - signedAt(claim)) <= maxSkewMs) return;
  throw new S3Error(
    'RequestTimeTooSkewed',
    'The difference between the request time and the current time is too large.',
    { RequestTime: claim.amzDate, ServerTime: instant(now), MaxAllowedSkewMilliseconds: String(maxSkewMs) },
  );
};

const checkExpiry = (request: S3Request, claim: Claim, now: number): void => {
  const text = request.queryValue('X-Amz-Expires') ?? '';
  const seconds = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(seconds)) throw createQueryError('X-Amz-Expires should be a number');
  if (seconds < 1) throw createQueryError('X-Amz-Expires must be non-negative');
  if (seconds > maxPresignedSeconds) {
    throw createQueryError(
      'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
    );
  }
  const at = signedAt(claim);
  if (at - now > maxSkewMs)
    throw new S3Error('AccessDenied', 'Request is not valid yet', { ServerTime: instant(now) });
  const expires = at + seconds * 1000;
  if (now > expires) {
    throw new S3Error('AccessDenied', 'Request has expired', {
      'X-Amz-Expires': text,
      Expires: instant(expires),
      ServerTime: instant(now),
    });
  }
};

// S3 rejects unsigned x-amz-* headers, so that a presigned request cannot be extended.
const checkUnsignedHeaders = (request: S3Request, claim: Claim): void => {
  if (!claim.signedHeaders.includes('host')) {
    throw new S3Error('AccessDenied', 'The host header must be signed.');
  }
  const unsigned = request.headerNames.filter(
    (name) => name.startsWith('x-amz-') && !claim.signedHeaders.includes(name),
  );
  // The payload's hash is signed separately.
  const offending = unsigned.filter((name) => name !== 'x-amz-content-sha256');
  if (offending.length > 0) {
    throw new S3Error('AccessDenied', 'There were headers present in the request which were not signed', {
      HeadersNotSigned: offending.join(', '),
    });
  }
};

const payloadRule = ({ payloadHash }: Claim): PayloadRule => {
  if (payloadHash === 'UNSIGNED-PAYLOAD') return { kind: 'unsigned' };
  if (/^[0-9a-f]{64}$/.test(payloadHash)) return { kind: 'hashed', sha256: payloadHash };
  // aws-chunked bodies, which SDKs send for streams.
  if (payloadHash.startsWith('STREAMING-')) throw notImplemented({ Header: 'x-amz-content-sha256' });
  throw new S3Error(
    'InvalidArgument',
    'x-amz-content-sha256 must be UNSIGNED-PAYLOAD or a valid sha256 value.',
    { ArgumentName: 'x-amz-content-sha256', ArgumentValue: payloadHash },
  );
};

/**
 * Verifies the signature in the header or in the query, and returns how the body must be verified. Signed headers count
 * with their sent values, so a signed length, type or checksum cannot change.
 */
export const authenticate = (request: S3Request, verifier: Verifier): PayloadRule => {
  const authorization = request.header('authorization');
  const presigned = request.queryValue('X-Amz-Signature') !== undefined;
  if (authorization === undefined && !presigned) throw new S3Error('AccessDenied', 'Access Denied');
  if (authorization !== undefined && presigned) {
    throw new S3Error(
      'InvalidArgument',
      'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified',
    );
  }
  const claim =
    authorization === undefined ? readQueryClaim(request) : readHeaderClaim(request, authorization);
  checkScope(claim.scope, verifier);
  const canonical = canonicalRequest({
    method: request.method,
    path: request.path,
    query: request.query,
    headers: claim.signedHeaders.map((name) => [name, request.header(name) ?? ''] as const),
    payloadHash: claim.payloadHash,
  });
  const key = signingKey(verifier.credentials.secretAccessKey, claim.scope);
  const toSign = stringToSign(claim.amzDate, claim.scope, canonical);
  if (!sameSignature(signText(key, toSign), claim.signature)) {
    throw new S3Error(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      { AWSAccessKeyId: claim.scope.accessKeyId, StringToSign: toSign, CanonicalRequest: canonical },
    );
  }
  const now = verifier.now();
  if (presigned) checkExpiry(request, claim, now);
  else checkSkew(claim, now);
  checkUnsignedHeaders(request, claim);
  return payloadRule(claim);
};
