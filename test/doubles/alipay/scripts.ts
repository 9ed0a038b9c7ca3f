import type { Behaviour } from './transfers.ts';

/** One way in which a payout can go, as whoever tries the platform chooses it. */
export type Script = { readonly name: string; readonly behaviour: Behaviour; readonly what: string };

/** In the order of their numbers, from 0 on. */
export const scripts: readonly Script[] = [
  { name: 'success', behaviour: 'succeeds', what: 'is paid at once' },
  {
    name: 'failure',
    behaviour: { refuses: 'PAYEE_NOT_EXIST' },
    what: 'is refused: there is no such account',
  },
  {
    name: 'late-failure',
    behaviour: 'deals and fails',
    what: 'is accepted, and has failed when it is asked about',
  },
  {
    name: 'slow',
    behaviour: 'answers slowly and deals for a minute',
    what: 'is answered after 5 s, and paid a minute later',
  },
  { name: 'timeout-before', behaviour: 'loses the request', what: 'is never answered; no money moved' },
  { name: 'timeout-after', behaviour: 'never ends its answer', what: 'is never answered; the money moved' },
  {
    name: 'duplicate',
    behaviour: 'says inconsistent',
    what: 'is paid, and said to have another number’s bytes',
  },
  {
    name: 'wrong-signature',
    behaviour: 'signs with another key',
    what: 'is paid, and the answer not Alipay’s',
  },
  {
    name: 'error-before',
    behaviour: 'system error, not moved',
    what: 'meets a system error; no money moved',
  },
  { name: 'error-after', behaviour: 'system error, moved', what: 'meets a system error; the money moved' },
  {
    name: 'returned',
    behaviour: 'succeeds and is returned',
    what: 'is paid, and has come back when asked about',
  },
];

const [usual] = scripts as readonly [Script];

/** `slow@example.com`, `slow.mei@example.com` and `slow+2@example.com` all choose `slow`. */
const nameIn = (identity: string): string => /^[a-z-]+/.exec(identity)?.[0] ?? '';

/** The last digits of a sum choose by number: `20.03` is script 3. */
const numberIn = (amount: string): number => Number(amount.split('.')[1]);

/** What happens with a transfer: what the account is named after, else what the sum's fen say, else success. */
export const scriptFor = (identity: string, amount: string): Script =>
  scripts.find(({ name }) => name === nameIn(identity)) ?? scripts[numberIn(amount)] ?? usual;
