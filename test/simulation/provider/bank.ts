import { PreparedPayout } from '#shared/adapters/payouts/prepared-payout.ts';
import type { PayoutFailure, ProviderPayoutStatus } from '#shared/adapters/payouts/provider.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { toMilliseconds } from '#shared/domain/time.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Trace } from '../trace.ts';
import { drawScript, type PayoutScript } from './payout-script.ts';

/** What the provider really did, for the invariants and for operators who check its records. */
export type BankRecords = {
  /** Every number that it ever received. */
  readonly numbers: () => readonly string[];
  /** The amount that was paid for a number and not returned. */
  readonly netPaid: (number: string) => number;
  /** The request of a number. */
  readonly requestedAmount: (number: string) => number | undefined;
  readonly wasPaid: (number: string) => boolean;
  /** Whether a payout has failed or was returned, now or before. */
  readonly hasFailed: (number: string) => boolean;
  /**
   * How a payout ended; nothing while it may still end in both ways. A payout that was never sent has failed.
   */
  readonly outcomeOf: (number: string) => 'paid' | 'failed' | undefined;
};

export type Bank = BankRecords & {
  readonly submit: (parameters: string) => ProviderPayoutStatus;
  readonly query: (number: string) => ProviderPayoutStatus;
};

type State = 'open' | 'paid' | 'failed' | 'returned';

type Payout = {
  readonly script: PayoutScript;
  readonly amount: number;
  readonly failure: PayoutFailure;
  readonly knownAt: number;
  readonly pastStates: Set<State>;
  state: State;
  /** The amount that was paid for it, less the returned one. */
  net: number;
};

type Options = {
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly trace: Trace;
  readonly report: (fault: string) => void;
  /** Called when the status of a number changes, and whether the platform will query it in any case. */
  readonly onChange: (number: string, isQueried: boolean) => void;
};

const reasons: readonly PayoutFailure[] = [
  { code: 'PAYEE_NOT_EXIST', message: 'There is no such account.', fixableBy: 'creator' },
  { code: 'PAYEE_NAME_MISMATCH', message: 'The account is of somebody else.', fixableBy: 'creator' },
  { code: 'BALANCE_NOT_ENOUGH', message: 'The platform has to top up.', fixableBy: 'platform' },
];

const returnWatchMs = toMilliseconds(defaultPolicy.withdrawal.returns.watchPeriod);

/**
 * A provider with its own records, which pays once for a number however often it is sent, and notifies
 * according to its scripts.
 */
export const createBank = ({ scheduler, random, trace, report, onChange }: Options): Bank => {
  const payouts = new Map<string, Payout>();
  const sent = new Map<string, string>();
  const requestsInFlight = new Map<string, number>();

  /**
   * Whether the platform still queries for a return: for days after it saw the payment, which is later than
   * the payment.
   */
  const isQueried = ({ returnDelayMs = Number.POSITIVE_INFINITY }: PayoutScript): boolean =>
    returnDelayMs < returnWatchMs;

  const setState = (number: string, payout: Payout, state: State): void => {
    payout.state = state;
    payout.pastStates.add(state);
    if (state === 'paid') payout.net += payout.amount;
    if (state === 'returned') payout.net -= payout.amount;
    onChange(number, state === 'returned' && isQueried(payout.script));
  };

  const scheduleState = (
    ms: number | undefined,
    number: string,
    payout: Payout,
    state: State,
    then?: () => void,
  ) => {
    if (ms === undefined) return;
    const applyChange = (): void => {
      setState(number, payout, state);
      then?.();
    };
    if (ms === 0) applyChange();
    else scheduler.scheduleAfter(ms, applyChange);
  };

  const receive = (number: string, amount: number, script: PayoutScript): Payout => {
    const known = payouts.get(number);
    if (known) return known;
    const payout: Payout = {
      ...{ script, amount, knownAt: scheduler.now(), state: 'open', pastStates: new Set(), net: 0 },
      failure: random.pick(reasons),
    };
    payouts.set(number, payout);
    const { decisionDelayMs = 0, outcome, latePaymentDelayMs, returnDelayMs } = script;
    scheduleState(decisionDelayMs, number, payout, outcome, () => {
      if (outcome === 'failed') scheduleState(latePaymentDelayMs, number, payout, 'paid');
      else scheduleState(returnDelayMs, number, payout, 'returned');
    });
    return payout;
  };

  const answerOf = (number: string, { script, state, failure, knownAt }: Payout): ProviderPayoutStatus => {
    const age = scheduler.now() - knownAt;
    if (age < (script.notFoundMs ?? 0)) return { status: 'not_found' };
    if (age < (script.unclearMs ?? 0)) return { status: 'unknown' };
    if (state === 'failed' || state === 'returned') return { status: state, failure };
    return { status: state === 'open' ? 'processing' : 'paid', reference: `bank-${number}` };
  };

  const createBrokenCallError = (what: string): Error => new Error(`simulated: the payout ${what}`);

  const receiveLater = (number: string, amount: number, script: PayoutScript, ms: number): void => {
    requestsInFlight.set(number, (requestsInFlight.get(number) ?? 0) + 1);
    scheduler.scheduleAfter(ms, () => {
      requestsInFlight.set(number, (requestsInFlight.get(number) ?? 1) - 1);
      receive(number, amount, script);
    });
  };

  const submit = (parameters: string): ProviderPayoutStatus => {
    const { merchantNumber: number, amount } = PreparedPayout.parse(JSON.parse(parameters));
    const before = sent.get(number);
    if (before !== undefined && before !== parameters) report(`${number} is sent again with other bytes`);
    sent.set(number, parameters);
    const known = payouts.get(number);
    if (known) {
      trace.note('payout sent again', 'the provider has the payout already', number);
      return answerOf(number, known);
    }
    const [scriptName, script] = drawScript(random);
    trace.note(`payout ${scriptName}`, `the payout is ${scriptName}`, number);
    if (script.isRequestLost) throw createBrokenCallError('was lost');
    if (script.arrivalDelayMs !== undefined) {
      receiveLater(number, amount.amount, script, script.arrivalDelayMs);
      throw createBrokenCallError('is under way');
    }
    const payout = receive(number, amount.amount, script);
    if (script.isResponseLost) throw createBrokenCallError('is not answered');
    return answerOf(number, payout);
  };

  return {
    submit,
    query: (number) => {
      const payout = payouts.get(number);
      return payout ? answerOf(number, payout) : { status: 'not_found' };
    },
    numbers: () => [...payouts.keys()],
    netPaid: (number) => payouts.get(number)?.net ?? 0,
    requestedAmount: (number) => payouts.get(number)?.amount,
    wasPaid: (number) => payouts.get(number)?.pastStates.has('paid') ?? false,
    hasFailed: (number) => {
      const past = payouts.get(number)?.pastStates;
      return past?.has('failed') === true || past?.has('returned') === true;
    },
    outcomeOf: (number) => {
      const state = payouts.get(number)?.state;
      if (state === 'open' || (state === undefined && (requestsInFlight.get(number) ?? 0) > 0))
        return undefined;
      return state === 'paid' ? 'paid' : 'failed';
    },
  };
};
