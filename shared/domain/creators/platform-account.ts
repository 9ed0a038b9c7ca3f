import * as z from 'zod';
import type { TypeOf } from '../type-of.ts';

/** A creator's account on another platform. The creator may take tasks for that platform. */
export const PlatformAccount = z.object({
  platform: z.string(),
  handle: z.string(),
  profileUrl: z.string(),
  followerCount: z.int(),
  categories: z.array(z.string()),
});

export type PlatformAccount = TypeOf<typeof PlatformAccount>;

/** The platforms of the policy: each has a minimum of followers. */
export const knownPlatforms = ({
  minFollowers,
}: {
  readonly minFollowers: Readonly<Record<string, number>>;
}): readonly string[] => Object.keys(minFollowers);
