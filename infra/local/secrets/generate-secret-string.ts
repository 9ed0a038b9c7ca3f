import { randomInt } from 'node:crypto';
import * as z from 'zod';

const flag = z.boolean().default(false);

/** The GenerateSecretString property of AWS::SecretsManager::Secret, with its documented defaults. */
export const generateSecretStringSettings = z.object({
  PasswordLength: z.number().int().min(1).max(4096).default(32),
  ExcludeCharacters: z.string().default(''),
  ExcludeLowercase: flag,
  ExcludeUppercase: flag,
  ExcludeNumbers: flag,
  ExcludePunctuation: flag,
  IncludeSpace: flag,
  RequireEachIncludedType: z.boolean().default(true),
  SecretStringTemplate: z.string().optional(),
  GenerateStringKey: z.string().optional(),
});
type Settings = z.infer<typeof generateSecretStringSettings>;

const alphabets = (settings: Settings): string[] => {
  const wanted = [
    settings.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    settings.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    settings.ExcludeNumbers ? '' : '0123456789',
    settings.ExcludePunctuation ? '' : '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
    settings.IncludeSpace ? ' ' : '',
  ];
  const excluded = new Set(settings.ExcludeCharacters);
  return wanted.map((each) => [...each].filter((letter) => !excluded.has(letter)).join('')).filter(Boolean);
};

const password = (settings: Settings): string => {
  const types = alphabets(settings);
  const all = types.join('');
  if (all === '') throw new Error('A generated secret excludes every character. Allow some.');
  const letters = Array.from({ length: settings.PasswordLength }, () => all.charAt(randomInt(all.length)));
  const complete = types.every((type) => letters.some((letter) => type.includes(letter)));
  // Retrying keeps every valid password equally likely. A password shorter than the number of types cannot contain all.
  if (complete || !settings.RequireEachIncludedType || letters.length < types.length) return letters.join('');
  return password(settings);
};

/** Generates a random secret: a password, or the template with the password under its key. */
export const generateSecretString = (settings: Settings): string => {
  const { SecretStringTemplate, GenerateStringKey } = settings;
  const generated = password(settings);
  if (SecretStringTemplate === undefined || GenerateStringKey === undefined) return generated;
  return JSON.stringify({ ...JSON.parse(SecretStringTemplate), [GenerateStringKey]: generated });
};
