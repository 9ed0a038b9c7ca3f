import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { secretProviderNames } from '#shared/domain/payment-providers/payment-providers.ts';
import type { ProviderFiles } from './provider-secrets.ts';

/** The platform uses three consecutive ports: API, AWS endpoint, table engine. 0 means any free ports. */
const maxPort = 65_533;

/** The path of an existing file. */
const filePath = z
  .string()
  .transform((text) => resolve(text))
  .refine((path) => existsSync(path), { message: 'must be the path of an existing file' })
  .optional();

const settingsVariableOf = (name: string): string => `${name.toUpperCase()}_SETTINGS`;

const environmentSchema = z.looseObject({
  PORT: z
    .string()
    .default('8787')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= maxPort, {
      message: `must be a port from 1 to ${maxPort} (the next two ports are used too), or 0 for free ports`,
    })
    .transform(Number),
  ASTROLABE_HOME: z
    .string()
    .default('.local')
    .refine((text) => text.trim() !== '', { message: 'must be the path of a folder' })
    .transform((text) => resolve(text)),
  /** The synthesis validates it. */
  POLICY: z.string().optional(),
  /** The content of a payment provider's secret: `ALIPAY_SETTINGS` and so on. */
  ...Object.fromEntries(secretProviderNames.map((name) => [settingsVariableOf(name), filePath])),
});

/** The settings of the local platform. */
export type Settings = {
  readonly port: number;
  readonly home: string;
  readonly policy?: string;
  readonly providerFiles: ProviderFiles;
};

/** Reads the settings of `npm start` from the environment. Throws an Error that lists every invalid setting. */
export const readSettings = (variables: Readonly<Record<string, string | undefined>>): Settings => {
  const read = environmentSchema.safeParse(variables);
  if (read.success) {
    const { PORT: port, ASTROLABE_HOME: home, POLICY: policy } = read.data;
    const providerFiles = Object.fromEntries(
      secretProviderNames.flatMap((name) => {
        const file = read.data[settingsVariableOf(name)];
        return typeof file === 'string' ? [[name, file]] : [];
      }),
    );
    return { port, home, ...(policy !== undefined && { policy }), providerFiles };
  }
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new Error(`Invalid settings: ${faults.join('; ')}.`);
};
