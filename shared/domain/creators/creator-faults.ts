import {
  type DeepPartial,
  type Fault,
  faultsOfDuplicates,
  faultsOfUnknownName,
  faultsOfUnknownNames,
} from '../fault.ts';
import type { Policy } from '../policy/policy.ts';
import type { Application } from './creator-application.ts';
import { knownPlatforms } from './platform-account.ts';
import type { Preferences, Profile } from './profile.ts';

type Rules = Pick<Policy, 'categories' | 'currencies' | 'minFollowers'>;

type Names = readonly (string | undefined)[];

const faultsOfCategories = (categories: Names, rules: Rules): readonly Fault[] => [
  ...faultsOfUnknownNames(['categories'], 'unknown_category', categories, rules.categories),
  ...faultsOfDuplicates(['categories'], categories),
];

/** The faults of an application whose fields have the right shape. Missing fields are ignored. */
export const faultsOfApplication = (
  { platform, categories = [] }: DeepPartial<Pick<Application, 'platform' | 'categories'>>,
  rules: Rules,
): readonly Fault[] => [
  ...faultsOfUnknownName(['platform'], 'unknown_platform', platform, knownPlatforms(rules)),
  ...faultsOfCategories(categories, rules),
];

/** The faults of preferences whose fields have the right shape. Missing fields are ignored. */
export const faultsOfPreferences = (
  { categories = [], formats = [], minReward }: DeepPartial<Preferences>,
  rules: Rules,
): readonly Fault[] => [
  ...faultsOfCategories(categories, rules),
  ...faultsOfDuplicates(['formats'], formats),
  ...faultsOfCurrency(minReward?.currency, rules),
];

const faultsOfCurrency = (currency: string | undefined, { currencies }: Rules): readonly Fault[] =>
  currency === undefined || currencies.includes(currency)
    ? []
    : [
        {
          path: ['minReward', 'currency'],
          code: 'unknown_currency',
          message: `rewards are in ${currencies.join(' or ')}`,
          params: { allowed: currencies },
        },
      ];

/** The faults of a profile whose fields have the right shape. Missing fields are ignored. */
export const faultsOfProfile = (profile: DeepPartial<Profile>): readonly Fault[] => {
  const { expertise = [], styles = [], audience, portfolio = [] } = profile;
  return [
    ...faultsOfDuplicates(['expertise'], expertise),
    ...faultsOfDuplicates(['styles'], styles),
    ...faultsOfDuplicates(['audience', 'ageBands'], audience?.ageBands ?? []),
    ...faultsOfDuplicates(['audience', 'regions'], audience?.regions ?? []),
    ...faultsOfDuplicates(
      ['portfolio'],
      portfolio.map((work) => work?.url),
    ),
  ];
};
