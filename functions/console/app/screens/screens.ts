import type { Catalogue } from '../words/en.ts';

export type ScreenName = keyof Catalogue['screens'];

type Screen = { readonly name: ScreenName; readonly path: string; readonly permission: string };

/** The screens in the navigation, with the permission that a person needs to see one. */
const screens: readonly Screen[] = [
  { name: 'now', path: '/now', permission: 'work.manage' },
  { name: 'work', path: '/work', permission: 'work.manage' },
  { name: 'orders', path: '/orders', permission: 'orders.list-any' },
  { name: 'reviews', path: '/reviews', permission: 'orders.review' },
  { name: 'money', path: '/money', permission: 'finance.read' },
  { name: 'holds', path: '/holds', permission: 'takedowns.decide' },
  { name: 'acts', path: '/acts', permission: 'acts.read' },
  { name: 'policy', path: '/policy', permission: 'work.manage' },
  { name: 'health', path: '/health', permission: 'finance.read' },
];

export const screensFor = (permissions: readonly string[]): readonly Screen[] =>
  screens.filter(({ permission }) => permissions.includes(permission));
