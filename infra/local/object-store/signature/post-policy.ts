import * as z from 'zod';
import { S3Error } from '../s3-error.ts';
import { checkScope, type Verifier } from './authenticate.ts';
import { parseCredential, sameSignature, signingKey, signText } from './sigv4.ts';

/** What a policy allows, after the form's fields were checked. */
export type Allowed = { minBytes: number; maxBytes: number };

const lengthSchema = z.union([
  z.int().min(0),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
]);

const conditionSchema = z.union([
  z.tuple([z.string().regex(/^content-length-range$/i), lengthSchema, lengthSchema]),
  z.tuple([z.string().regex(/^(eq|starts-with)$/i), z.string().startsWith('$'), z.string()]),
  z.record(z.string(), z.string()),
]);

type Condition = z.infer<typeof conditionSchema>;

const policySchema = z.strictObject({
  expiration: z.iso.datetime({ offset: true }),
  conditions: z.array(conditionSchema),
});

const createAccessDenied = (why: string) =>
  new S3Error('AccessDenied', `Invalid according to Policy: ${why}`);

const parsePolicy = (encoded: string): z.infer<typeof policySchema> => {
  try {
    return policySchema.parse(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  } catch {
    throw new S3Error(
      'InvalidPolicyDocument',
      'Invalid Policy: Invalid JSON, or a condition of unknown form.',
    );
  }
};

const required = (fields: ReadonlyMap<string, string>, name: string): string => {
  const value = fields.get(name);
  if (value) return value;
  throw new S3Error('InvalidArgument', `Bucket POST must contain a field named '${name}'.`, {
    ArgumentName: name,
  });
};

const checkSignature = (fields: ReadonlyMap<string, string>, encoded: string, verifier: Verifier): void => {
  if (fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256') {
    throw new S3Error('InvalidArgument', 'X-Amz-Algorithm only supports "AWS4-HMAC-SHA256"', {
      ArgumentName: 'x-amz-algorithm',
    });
  }
  const scope = parseCredential(required(fields, 'x-amz-credential'));
  if (!scope || !required(fields, 'x-amz-date').startsWith(scope.day)) {
    throw new S3Error(
      'InvalidArgument',
      'The X-Amz-Credential is malformed, or of another day than X-Amz-Date.',
      {
        ArgumentName: 'x-amz-credential',
      },
    );
  }
  checkScope(scope, verifier);
  const expected = signText(signingKey(verifier.credentials.secretAccessKey, scope), encoded);
  if (!sameSignature(expected, required(fields, 'x-amz-signature'))) {
    throw new S3Error(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      { AWSAccessKeyId: scope.accessKeyId, StringToSign: encoded },
    );
  }
};

type Rule = { operator: string; name: string; value: string };

const fieldRules = (condition: Condition): Rule[] => {
  if (!Array.isArray(condition)) {
    return Object.entries(condition).map(([name, value]) => ({
      operator: 'eq',
      name: name.toLowerCase(),
      value,
    }));
  }
  const [operator, name, value] = condition;
  if (typeof name !== 'string' || typeof value !== 'string') return [];
  return [{ operator: operator.toLowerCase(), name: name.slice(1).toLowerCase(), value }];
};

const isConditionMet = ({ operator, value }: Rule, actual: string): boolean =>
  operator === 'eq' ? actual === value : actual.startsWith(value);

const checkFields = (fields: ReadonlyMap<string, string>, rules: readonly Rule[]): void => {
  for (const rule of rules) {
    if (!isConditionMet(rule, fields.get(rule.name) ?? '')) {
      const shown = JSON.stringify([rule.operator, `$${rule.name}`, rule.value]);
      throw createAccessDenied(`Policy Condition failed: ${shown}`);
    }
  }
  const covered = new Set(rules.map(({ name }) => name));
  for (const name of fields.keys()) {
    const exemptFields = name === 'policy' || name === 'x-amz-signature' || name.startsWith('x-ignore-');
    if (!exemptFields && !covered.has(name)) throw createAccessDenied(`Extra input fields: ${name}`);
  }
};

/**
 * Verifies a form's policy: its signature, its expiry, and that its conditions are true and include every field. The
 * bucket comes from the address and needs no field. Returns the allowed range of lengths.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 */
export const checkPolicy = (
  fields: ReadonlyMap<string, string>,
  bucket: string,
  verifier: Verifier,
): Allowed => {
  const encoded = fields.get('policy');
  if (!encoded) throw new S3Error('AccessDenied', 'Access Denied');
  checkSignature(fields, encoded, verifier);
  const policy = parsePolicy(encoded);
  if (verifier.now() > Date.parse(policy.expiration)) throw createAccessDenied('Policy expired.');
  checkFields(new Map([['bucket', bucket], ...fields]), [
    { operator: 'eq', name: 'bucket', value: bucket },
    ...policy.conditions.flatMap(fieldRules),
  ]);
  const ranges = policy.conditions.flatMap((condition) => {
    if (!Array.isArray(condition)) return [];
    const [, min, max] = condition;
    return typeof min === 'number' && typeof max === 'number' ? [{ min, max }] : [];
  });
  return {
    minBytes: Math.max(0, ...ranges.map(({ min }) => min)),
    maxBytes: Math.min(Number.MAX_SAFE_INTEGER, ...ranges.map(({ max }) => max)),
  };
};
