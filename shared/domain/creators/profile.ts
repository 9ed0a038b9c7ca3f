import * as z from 'zod';
import { Money } from '../money.ts';
import type { TypeOf } from '../type-of.ts';
import { Audience } from './audience.ts';

export const Profile = z.object({
  displayName: z.string(),
  bio: z.string(),
  expertise: z.array(z.string()),
  styles: z.array(z.string()),
  audience: Audience,
  portfolio: z.array(z.object({ title: z.string(), url: z.string() })),
});

export type Profile = TypeOf<typeof Profile>;

export const Preferences = z.object({
  categories: z.array(z.string()),
  formats: z.array(z.string()),
  minReward: Money.optional(),
});

export type Preferences = TypeOf<typeof Preferences>;
