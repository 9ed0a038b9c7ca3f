import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { secretProviderNames } from '#shared/domain/payment-providers/payment-providers.ts';
import type { ProviderFiles } from './provider-secrets.ts';

/** Three ports in a row: the API, the AWS endpoint, the table engine. 0 stands for any free ones. */
const maxPort = 65_533;

/** A file that a setting names, if it names one. */
const filePath = z
  .string()
  .transform((text) => resolve(text))
  .refine((path) => existsSync(path), { message: 'must name a file that there is' })
  .optional();

const settingsVariableOf = (name: string): string => `${name.toUpperCase()}_SETTINGS`;

const environmentSchema = z.looseObject({
  PORT: z
    .string()
    .default('8787')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= maxPort, {
      message: `must be a port from 1 to ${maxPort} (it and the next two are used), or 0 for any free ones`,
    })
    .transform(Number),
  ASTROLABE_HOME: z
    .string()
    .default('.local')
    .refine((text) => text.trim() !== '', { message: 'must name the folder for all state' })
    .transform((text) => resolve(text)),
  /** Judged where the stacks are made from it. */
  POLICY: z.string().optional(),
  /** The content of a payment provider's secret: `ALIPAY_SETTINGS` and so on. */
  ...Object.fromEntries(secretProviderNames.map((name) => [settingsVariableOf(name), filePath])),
});

/** Where the local platform listens, the folder that holds its state, policy data and payment providers to run with. */
export type Settings = {
  readonly port: number;
  readonly home: string;
  readonly policy?: string;
  readonly providerFiles: ProviderFiles;
};

/** Reads the settings of `npm start` from the environment. Throws an Error whose message names every fault. */
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
  throw new Error(`The settings have faults: ${faults.join('; ')}.`);
};
