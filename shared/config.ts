import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { defaultTokenClaims, type TokenClaims } from './contract/token-claims.ts';
import { secretVariableOf } from './domain/payment-providers/payment-providers.ts';
import { faultsOfProvenance } from './domain/payment-providers/provenance.ts';
import { parsePolicy } from './domain/policy/parse-policy.ts';
import type { Policy } from './domain/policy/policy.ts';

const Environment = z.object({
  TABLE_NAME: z.string().optional(),
  UPLOAD_BUCKET: z.string().optional(),
  ORDER_STATE_MACHINE_ARN: z.string().optional(),
  WITHDRAWAL_STATE_MACHINE_ARN: z.string().optional(),
  SIGNING_SECRET_ARN: z.string().optional(),
  PAYOUT_KEY_ARN: z.string().optional(),
  CONTENT_MODERATION: z.enum(['none', 'rekognition']).default('none'),
  EVENT_BUS_NAME: z.string().optional(),
  ROLES_CLAIM: z.string().default(defaultTokenClaims.rolesClaim),
  FACTOR_CLAIM: z.string().default(defaultTokenClaims.factorClaim),
  FACTOR_VALUE: z.string().default(defaultTokenClaims.factorValue),
  STAGE: z.string().optional(),
  POLICY: z.string().default('{}'),
  POLICY_FILE: z.string().optional(),
});

/** Settings that `Config` gives in another form. */
type ReadSetting =
  | 'STAGE'
  | 'POLICY'
  | 'POLICY_FILE'
  | 'CONTENT_MODERATION'
  | 'ROLES_CLAIM'
  | 'FACTOR_CLAIM'
  | 'FACTOR_VALUE';

type Setting = Exclude<keyof z.infer<typeof Environment>, ReadSetting>;

export type Config = {
  /** A setting of this function; a missing one is a deployment error. */
  readonly setting: (name: Setting) => string;
  /** An optional setting. */
  readonly optionalSetting: (name: Setting) => string | undefined;
  /** The ARN of a payment provider's secret, if the deployment has one. */
  readonly providerSecret: (provider: string) => string | undefined;
  readonly policy: Policy;
  /** The claims of the issuer's access tokens. */
  readonly tokens: TokenClaims;
  /** The outside moderation service of this function. */
  readonly contentModeration: 'none' | 'rekognition';
};

/**
 * The function's environment, checked once. `POLICY` is JSON that overrides parts of the default policy; a
 * long one is in the file `POLICY_FILE` beside the code.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const settings = Environment.parse(environment);
  return {
    setting: (name) => {
      const value = settings[name];
      if (value === undefined) throw new Error(`this function was deployed without ${name}`);
      return value;
    },
    contentModeration: settings.CONTENT_MODERATION,
    tokens: {
      rolesClaim: settings.ROLES_CLAIM,
      factorClaim: settings.FACTOR_CLAIM,
      factorValue: settings.FACTOR_VALUE,
    },
    optionalSetting: (name) => settings[name],
    providerSecret: (provider) => environment[secretVariableOf(provider)],
    policy: readPolicy(
      settings.POLICY_FILE ? readAsset(settings.POLICY_FILE) : settings.POLICY,
      settings.STAGE,
    ),
  };
};

const readAsset = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new Error('POLICY is not valid JSON', { cause });
  }
};

const readPolicy = (json: string, stage: string | undefined): Policy => {
  const read = parsePolicy(parseJson(json));
  const faults = 'faults' in read ? read.faults : faultsOfProvenance(read.policy, stage);
  if ('faults' in read || faults.length > 0) throw new Error(`POLICY: ${faults.join('; ')}`);
  return read.policy;
};
