import { PreparedPayout } from '#shared/adapters/payouts/prepared.ts';
import type { PayoutAnswer, PayoutFailure } from '#shared/adapters/payouts/provider.ts';
import { defaultPolicy } from '#shared/domain/policy.ts';
import { milliseconds } from '#shared/domain/time.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Trace } from '../trace.ts';
import { drawScript, type Script } from './script.ts';

/** What the provider really did, for the invariants and for operators who look into its records. */
export type BankRecords = {
  /** Every number that it ever knew. */
  readonly numbers: () => readonly string[];
  /** How much has left for a number and not come back. */
  readonly netOf: (number: string) => number;
  /** What it was told to pay under a number. */
  readonly amountOf: (number: string) => number | undefined;
  readonly wasPaid: (number: string) => boolean;
  /** Whether a payout has failed or come back, now or before. */
  readonly didFail: (number: string) => boolean;
  /** How a payout ended; nothing while it may still end either way. What was never sent has failed. */
  readonly verdictOf: (number: string) => 'paid' | 'failed' | undefined;
};

export type Bank = BankRecords & {
  readonly submit: (parameters: string) => PayoutAnswer;
  readonly query: (number: string) => PayoutAnswer;
};

type State = 'open' | 'paid' | 'failed' | 'returned';

type Payout = {
  readonly script: Script;
  readonly amount: number;
  readonly failure: PayoutFailure;
  readonly knownAt: number;
  readonly past: Set<State>;
  state: State;
  /** Whatever left for it, less what came back. */
  net: number;
};

type Options = {
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly trace: Trace;
  readonly report: (fault: string) => void;
  /** Called when the provider has news of a number, and whether the platform will ask about it anyway. */
  readonly onNews: (number: string, isAskedAbout: boolean) => void;
};

const reasons: readonly PayoutFailure[] = [
  { code: 'PAYEE_NOT_EXIST', message: 'There is no such account.', fixableBy: 'creator' },
  { code: 'PAYEE_NAME_MISMATCH', message: 'The account is of somebody else.', fixableBy: 'creator' },
  { code: 'BALANCE_NOT_ENOUGH', message: 'The platform has to top up.', fixableBy: 'platform' },
];

const watchedForMs = milliseconds(defaultPolicy.withdrawal.returns.watchedFor);

/** A provider with books of its own, which pays once under a number however often it is sent, and tells of it as its scripts have it. */
export const openBank = ({ scheduler, random, trace, report, onNews }: Options): Bank => {
  const payouts = new Map<string, Payout>();
  const sent = new Map<string, string>();
  const underWay = new Map<string, number>();

  /** Whether the platform still asks whether a payout came back: for days after it saw it paid, which is later than it was. */
  const isAskedAbout = ({ sentBackAfter = Number.POSITIVE_INFINITY }: Script): boolean =>
    sentBackAfter < watchedForMs;

  const turn = (number: string, payout: Payout, state: State): void => {
    payout.state = state;
    payout.past.add(state);
    if (state === 'paid') payout.net += payout.amount;
    if (state === 'returned') payout.net -= payout.amount;
    onNews(number, state === 'returned' && isAskedAbout(payout.script));
  };

  const later = (ms: number | undefined, number: string, payout: Payout, state: State, then?: () => void) => {
    if (ms === undefined) return;
    const happen = (): void => {
      turn(number, payout, state);
      then?.();
    };
    if (ms === 0) happen();
    else scheduler.after(ms, happen);
  };

  const receive = (number: string, amount: number, script: Script): Payout => {
    const known = payouts.get(number);
    if (known) return known;
    const payout: Payout = {
      ...{ script, amount, knownAt: scheduler.now(), state: 'open', past: new Set(), net: 0 },
      failure: random.pick(reasons),
    };
    payouts.set(number, payout);
    const { decidesAfter = 0, outcome, paidAfterAll, sentBackAfter } = script;
    later(decidesAfter, number, payout, outcome, () => {
      if (outcome === 'failed') later(paidAfterAll, number, payout, 'paid');
      else later(sentBackAfter, number, payout, 'returned');
    });
    return payout;
  };

  const answerOf = (number: string, { script, state, failure, knownAt }: Payout): PayoutAnswer => {
    const age = scheduler.now() - knownAt;
    if (age < (script.deniedFor ?? 0)) return { status: 'not_found' };
    if (age < (script.unclearFor ?? 0)) return { status: 'unknown' };
    if (state === 'failed' || state === 'returned') return { status: state, failure };
    return { status: state === 'open' ? 'processing' : 'paid', reference: `bank-${number}` };
  };

  const brokenOff = (what: string): Error => new Error(`simulated: the payout ${what}`);

  const arriveLater = (number: string, amount: number, script: Script, ms: number): void => {
    underWay.set(number, (underWay.get(number) ?? 0) + 1);
    scheduler.after(ms, () => {
      underWay.set(number, (underWay.get(number) ?? 1) - 1);
      receive(number, amount, script);
    });
  };

  const submit = (parameters: string): PayoutAnswer => {
    const { merchantNumber: number, amount } = PreparedPayout.parse(JSON.parse(parameters));
    const before = sent.get(number);
    if (before !== undefined && before !== parameters) report(`${number} is sent again with other bytes`);
    sent.set(number, parameters);
    const known = payouts.get(number);
    if (known) {
      trace.note('payout sent again', 'the provider has the payout already', number);
      return answerOf(number, known);
    }
    const [way, script] = drawScript(random);
    trace.note(`payout ${way}`, `the payout is ${way}`, number);
    if (script.isLost) throw brokenOff('was lost');
    if (script.arrivesAfter !== undefined) {
      arriveLater(number, amount.amount, script, script.arrivesAfter);
      throw brokenOff('is under way');
    }
    const payout = receive(number, amount.amount, script);
    if (script.isSilent) throw brokenOff('is not answered');
    return answerOf(number, payout);
  };

  return {
    submit,
    query: (number) => {
      const payout = payouts.get(number);
      return payout ? answerOf(number, payout) : { status: 'not_found' };
    },
    numbers: () => [...payouts.keys()],
    netOf: (number) => payouts.get(number)?.net ?? 0,
    amountOf: (number) => payouts.get(number)?.amount,
    wasPaid: (number) => payouts.get(number)?.past.has('paid') ?? false,
    didFail: (number) => {
      const past = payouts.get(number)?.past;
      return past?.has('failed') === true || past?.has('returned') === true;
    },
    verdictOf: (number) => {
      const state = payouts.get(number)?.state;
      if (state === 'open' || (state === undefined && (underWay.get(number) ?? 0) > 0)) return undefined;
      return state === 'paid' ? 'paid' : 'failed';
    },
  };
};
