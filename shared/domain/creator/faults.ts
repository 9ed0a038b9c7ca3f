import { duplicatesIn, type Fault, unknownNames } from '../fault.ts';
import type { Policy } from '../policy.ts';
import type { Application } from './application.ts';
import type { Preferences, Profile } from './creator.ts';

type Rules = Pick<Policy, 'categories' | 'currencies' | 'minimumFollowers'>;

const categoryFaults = (categories: readonly string[], rules: Rules): readonly Fault[] => [
  ...unknownNames(['categories'], 'unknown_category', categories, rules.categories),
  ...duplicatesIn(['categories'], categories),
];

/** What is wrong with an application although each of its fields has the right shape. */
export const applicationFaults = (
  { platform, categories }: Pick<Application, 'platform' | 'categories'>,
  rules: Rules,
): readonly Fault[] => [
  ...(Object.hasOwn(rules.minimumFollowers, platform) ? [] : [unknownPlatform(platform, rules)]),
  ...categoryFaults(categories, rules),
];

const unknownPlatform = (platform: string, { minimumFollowers }: Rules): Fault => ({
  path: ['platform'],
  code: 'unknown_platform',
  message: `"${platform}" is not known here; there are: ${Object.keys(minimumFollowers).join(', ')}`,
});

/** What is wrong with preferences although each of their fields has the right shape. */
export const preferencesFaults = (
  { categories, formats, minReward }: Preferences,
  rules: Rules,
): readonly Fault[] => [
  ...categoryFaults(categories, rules),
  ...duplicatesIn(['formats'], formats),
  ...(minReward && !rules.currencies.includes(minReward.currency)
    ? [
        {
          path: ['minReward', 'currency'],
          code: 'unknown_currency',
          message: `rewards are in ${rules.currencies.join(' or ')}`,
        },
      ]
    : []),
];

/** What is wrong with a profile although each of its fields has the right shape. */
export const profileFaults = ({ expertise, styles, audience, portfolio }: Profile): readonly Fault[] => [
  ...duplicatesIn(['expertise'], expertise),
  ...duplicatesIn(['styles'], styles),
  ...duplicatesIn(['audience', 'ageBands'], audience.ageBands),
  ...duplicatesIn(['audience', 'regions'], audience.regions),
  ...duplicatesIn(
    ['portfolio'],
    portfolio.map(({ url }) => url),
  ),
];
