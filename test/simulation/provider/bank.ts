import { PreparedPayout } from '#shared/adapters/payouts/prepared-payout.ts';
import type { PayoutFailure, ProviderPayoutStatus } from '#shared/adapters/payouts/provider.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { toMilliseconds } from '#shared/domain/time.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Trace } from '../trace.ts';
import { drawPayoutScript, type PayoutEnd, type PayoutScript } from './payout-script.ts';

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

type State = 'open' | PayoutEnd;

type Payout = {
  readonly script: PayoutScript;
  readonly amount: number;
  readonly failure: PayoutFailure;
  readonly knownAt: number;
  readonly pastStates: Set<State>;
  state: State;
};

type Options = {
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly trace: Trace;
  readonly report: (fault: string) => void;
  /** Called when the status of a number changes, and whether the platform will query it in any case. */
  readonly onChange: (number: string, isQueried: boolean) => void;
  /** Whether the platform has no money there now. */
  readonly isEmpty: (number: string) => boolean;
};

const reasons: readonly PayoutFailure[] = [
  { code: 'PAYEE_NOT_EXIST', message: 'There is no such account.', fixableBy: 'creator' },
  { code: 'PAYEE_NAME_MISMATCH', message: 'The account is of somebody else.', fixableBy: 'creator' },
  { code: 'BALANCE_NOT_ENOUGH', message: 'The platform has to top up.', fixableBy: 'platform' },
];

const emptyFailure: PayoutFailure = {
  code: 'PAYER_BALANCE_NOT_ENOUGH',
  message: 'The platform has to top up.',
  fixableBy: 'platform',
};

const returnWatchMs = toMilliseconds(defaultPolicy.withdrawal.returns.watchPeriod);

/**
 * A provider with its own records, which pays once for a number however often it is sent, and notifies
 * according to its scripts.
 */
export const createBank = ({ scheduler, random, trace, report, onChange, isEmpty }: Options): Bank => {
  const payouts = new Map<string, Payout>();
  const sent = new Map<string, string>();
  const requestsInFlight = new Map<string, number>();

  /** Applies the decisions of a script, one after the other. */
  const applyEnds = (number: string, payout: Payout, [next, ...rest]: PayoutScript['ends']): void => {
    if (!next) return;
    const [ms, end] = next;
    const apply = (): void => {
      // The platform queries for days after it saw the payment, which is later than the payment.
      const isQueried = payout.state === 'paid' && ms < returnWatchMs;
      if (payout.pastStates.size > 0) trace.note(`payout ${payout.state}, then ${end}`, 'changed', number);
      payout.state = end;
      payout.pastStates.add(end);
      onChange(number, isQueried);
      applyEnds(number, payout, rest);
    };
    if (ms === 0) apply();
    else scheduler.scheduleAfter(ms, apply);
  };

  const receive = (number: string, amount: number, script: PayoutScript): Payout => {
    const known = payouts.get(number);
    if (known) return known;
    const payout: Payout = {
      ...{ script, amount, knownAt: scheduler.now(), state: 'open', pastStates: new Set() },
      failure: random.pick(reasons),
    };
    payouts.set(number, payout);
    applyEnds(number, payout, script.ends);
    return payout;
  };

  const answerOf = (number: string, { script, state, failure, knownAt }: Payout): ProviderPayoutStatus => {
    const age = scheduler.now() - knownAt;
    const [deniedFrom, deniedTo] = script.denied ?? [0, 0];
    if (age >= deniedFrom && age < deniedTo) return { status: 'not_found' };
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
    if (isEmpty(number)) return { status: 'unfunded', failure: emptyFailure };
    const [scriptName, script] = drawPayoutScript(random);
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
    netPaid: (number) => {
      const payout = payouts.get(number);
      return payout?.state === 'paid' ? payout.amount : 0;
    },
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
