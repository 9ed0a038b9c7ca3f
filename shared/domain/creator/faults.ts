import { duplicatesIn, type Fault, type Unfinished, unknownNames } from '../fault.ts';
import type { Policy } from '../policy.ts';
import type { Application } from './application.ts';
import type { Preferences, Profile } from './creator.ts';

type Rules = Pick<Policy, 'categories' | 'currencies' | 'minimumFollowers'>;

type Names = readonly (string | undefined)[];

const categoryFaults = (categories: Names, rules: Rules): readonly Fault[] => [
  ...unknownNames(['categories'], 'unknown_category', categories, rules.categories),
  ...duplicatesIn(['categories'], categories),
];

/** What is wrong with an application although each of its fields has the right shape; what is missing is left aside. */
export const applicationFaults = (
  { platform, categories = [] }: Unfinished<Pick<Application, 'platform' | 'categories'>>,
  rules: Rules,
): readonly Fault[] => [...platformFaults(platform, rules), ...categoryFaults(categories, rules)];

const platformFaults = (platform: string | undefined, { minimumFollowers }: Rules): readonly Fault[] =>
  platform === undefined || Object.hasOwn(minimumFollowers, platform)
    ? []
    : [
        {
          path: ['platform'],
          code: 'unknown_platform',
          message: `"${platform}" is not known here; there are: ${Object.keys(minimumFollowers).join(', ')}`,
        },
      ];

/** What is wrong with preferences although each of their fields has the right shape; what is missing is left aside. */
export const preferencesFaults = (
  { categories = [], formats = [], minReward }: Unfinished<Preferences>,
  rules: Rules,
): readonly Fault[] => [
  ...categoryFaults(categories, rules),
  ...duplicatesIn(['formats'], formats),
  ...currencyFaults(minReward?.currency, rules),
];

const currencyFaults = (currency: string | undefined, { currencies }: Rules): readonly Fault[] =>
  currency === undefined || currencies.includes(currency)
    ? []
    : [
        {
          path: ['minReward', 'currency'],
          code: 'unknown_currency',
          message: `rewards are in ${currencies.join(' or ')}`,
        },
      ];

/** What is wrong with a profile although each of its fields has the right shape; what is missing is left aside. */
export const profileFaults = (profile: Unfinished<Profile>): readonly Fault[] => {
  const { expertise = [], styles = [], audience, portfolio = [] } = profile;
  return [
    ...duplicatesIn(['expertise'], expertise),
    ...duplicatesIn(['styles'], styles),
    ...duplicatesIn(['audience', 'ageBands'], audience?.ageBands ?? []),
    ...duplicatesIn(['audience', 'regions'], audience?.regions ?? []),
    ...duplicatesIn(
      ['portfolio'],
      portfolio.map((work) => work?.url),
    ),
  ];
};
