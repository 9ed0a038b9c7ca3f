import type { Behaviour } from './transfer-store.ts';

/** One possible result of a payout, as a developer chooses it. */
export type PayoutScenario = {
  readonly name: string;
  readonly behaviour: Behaviour;
  readonly description: string;
};

/** In the order of their numbers, from 0. */
export const payoutScenarios: readonly PayoutScenario[] = [
  { name: 'success', behaviour: 'succeeds', description: 'is paid at once' },
  {
    name: 'failure',
    behaviour: { refuses: 'PAYEE_NOT_EXIST' },
    description: 'is refused: there is no such account',
  },
  {
    name: 'late-failure',
    behaviour: 'deals and fails',
    description: 'is accepted, and has failed when it is asked about',
  },
  {
    name: 'slow',
    behaviour: 'answers slowly and deals for a minute',
    description: 'is answered after 5 s, and paid a minute later',
  },
  {
    name: 'timeout-before',
    behaviour: 'loses the request',
    description: 'is never answered; no money moved',
  },
  {
    name: 'timeout-after',
    behaviour: 'never ends its answer',
    description: 'is never answered; the money moved',
  },
  {
    name: 'duplicate',
    behaviour: 'says inconsistent',
    description: 'is paid, and reported as another number’s bytes',
  },
  {
    name: 'wrong-signature',
    behaviour: 'signs with another key',
    description: 'is paid, with a response that Alipay did not sign',
  },
  {
    name: 'error-before',
    behaviour: 'system error, not moved',
    description: 'has a system error; no money moved',
  },
  {
    name: 'error-after',
    behaviour: 'system error, moved',
    description: 'has a system error; the money moved',
  },
  {
    name: 'returned',
    behaviour: 'succeeds and is returned',
    description: 'is paid, and reported as returned when queried',
  },
];

const [defaultScenario] = payoutScenarios as readonly [PayoutScenario];

/** `slow@example.com`, `slow.mei@example.com` and `slow+2@example.com` all choose `slow`. */
const readScenarioName = (identity: string): string => /^[a-z-]+/.exec(identity)?.[0] ?? '';

/** The last digits of an amount choose by number: `20.03` is script 3. */
const readScenarioNumber = (amount: string): number => Number(amount.split('.')[1]);

/** The result of a transfer: by the name of the account, else by the amount's fen, else success. */
export const chooseScenario = (identity: string, amount: string): PayoutScenario =>
  payoutScenarios.find(({ name }) => name === readScenarioName(identity)) ??
  payoutScenarios[readScenarioNumber(amount)] ??
  defaultScenario;
