import * as z from 'zod';
import { defaultPolicy, type Policy } from './domain/policy.ts';
import { faultsOfMoneyPolicy } from './domain/policy-faults.ts';

const Environment = z.object({
  TABLE_NAME: z.string().optional(),
  UPLOAD_BUCKET: z.string().optional(),
  ORDER_STATE_MACHINE_ARN: z.string().optional(),
  WITHDRAWAL_STATE_MACHINE_ARN: z.string().optional(),
  SIGNING_SECRET_ARN: z.string().optional(),
  PAYOUT_KEY_ARN: z.string().optional(),
  POLICY: z.string().default('{}'),
});

type Setting = Exclude<keyof z.infer<typeof Environment>, 'POLICY'>;

export type Config = {
  /** A setting that this function was deployed with; asking for one that it lacks is a fault of the deployment. */
  readonly setting: (name: Setting) => string;
  readonly policy: Policy;
};

/** The function's environment, checked once. `POLICY` is JSON that overrides parts of the default policy. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const settings = Environment.parse(environment);
  const overrides = z.record(z.string(), z.unknown()).parse(JSON.parse(settings.POLICY));
  return {
    setting: (name) => {
      const value = settings[name];
      if (value === undefined) throw new Error(`this function was deployed without ${name}`);
      return value;
    },
    policy: checked(withOverrides(defaultPolicy, overrides)),
  };
};

const checked = (policy: Policy): Policy => {
  const faults = faultsOfMoneyPolicy(policy);
  if (faults.length > 0) throw new Error(`POLICY: ${faults.join('; ')}`);
  return policy;
};

/** Merges objects key by key; any other value replaces the default. Unknown keys are a mistake and are refused. */
const withOverrides = <T extends object>(defaults: T, overrides: Readonly<Record<string, unknown>>): T => {
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(defaults));
  for (const [name, value] of Object.entries(overrides)) {
    const usual = merged[name];
    if (usual === undefined) throw new Error(`POLICY has no ${name}`);
    const both = isPlain(usual) && isPlain(value) && !named.has(name);
    merged[name] = both ? withOverrides(usual, value) : value;
  }
  return merged as T;
};

/** Parts of the policy whose names are the platform's own: given anew, they are given whole. */
const named: ReadonlySet<string> = new Set(['minimumFollowers', 'formats', 'proofOn', 'hosts']);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
