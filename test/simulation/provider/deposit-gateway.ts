import type { DepositProvider, PaymentStatus } from '#shared/adapters/deposits/provider.ts';
import { money } from '#shared/domain/money.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import type { CallService } from '../fault-injector.ts';
import type { FunctionProcess } from '../function-processes.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Trace } from '../trace.ts';
import { type DepositScript, drawDepositScript, type PaymentChange } from './deposit-script.ts';

/** The simulated provider replaces this one. */
export const depositGatewayName = 'stripe';

/** What the provider really received, for the invariants and for operators who check its records. */
export type DepositRecords = {
  /** Every deposit that was ever paid. */
  readonly ids: () => readonly string[];
  /** What was paid for a deposit and not taken back. */
  readonly netReceived: (id: string) => number;
  /** Whether a dispute is open, in which the provider may give back what it took. */
  readonly isDisputed: (id: string) => boolean;
  readonly isAllGivenBack: (id: string) => boolean;
};

export type DepositGateway = DepositRecords & {
  /** An advertiser opens the payment page of a deposit. */
  readonly openPage: (id: string) => void;
  /** An operator sends back everything that was paid. */
  readonly sendBack: (id: string) => void;
  readonly begin: (id: string, amount: number) => void;
  readonly query: (id: string) => PaymentStatus;
};

type Payment = {
  readonly amount: number;
  paid: number;
  takenBack: number;
  status: 'not_begun' | 'pending' | 'paid' | 'closed';
  isDisputed: boolean;
  isOpened: boolean;
};

type Options = {
  readonly scheduler: Scheduler;
  readonly random: RandomSource;
  readonly trace: Trace;
  /** Called after each change, and whether the platform will query it in any case. */
  readonly onChange: (id: string, isQueried: boolean) => void;
};

/** Statuses of the product that its sweep asks about. It closes a deposit without a payment after a day. */
const queriedMs = 86_400_000;

/** A provider of payment pages with its own records. It notifies about each change. */
export const createDepositGateway = ({ scheduler, random, trace, onChange }: Options): DepositGateway => {
  const payments = new Map<string, Payment>();

  const applyChange = (payment: Payment, change: PaymentChange): void => {
    switch (change.type) {
      case 'confirm':
        payment.status = 'pending';
        return;
      case 'fail':
        payment.status = 'closed';
        return;
      case 'pay':
        payment.status = 'paid';
        payment.paid = Math.max(1, Math.floor(payment.amount * change.part));
        return;
      case 'take back':
        payment.takenBack = Math.min(
          payment.paid,
          payment.takenBack + Math.max(1, Math.floor(payment.paid * change.part)),
        );
        return;
      default:
        payment.takenBack = 0;
    }
  };

  const applyScript = (id: string, payment: Payment, script: DepositScript, openedAt: number): void => {
    const [next, ...rest] = script;
    payment.isDisputed = payment.takenBack > 0 && script.some(([, { type }]) => type === 'give back');
    if (!next) return;
    const [ms, change] = next;
    scheduler.scheduleAfter(ms, () => {
      const isFirst = change.type === 'pay' || change.type === 'fail' || change.type === 'confirm';
      const isOpen = payment.status === 'pending' || scheduler.now() - openedAt < queriedMs / 2;
      applyChange(payment, change);
      applyScript(id, payment, rest, openedAt);
      onChange(id, isFirst && isOpen);
    });
  };

  return {
    begin: (id, amount) => {
      if (payments.has(id)) return;
      payments.set(id, {
        ...{ amount, paid: 0, takenBack: 0, status: 'not_begun' as const },
        ...{ isDisputed: false, isOpened: false },
      });
    },
    openPage: (id) => {
      const payment = payments.get(id);
      if (!payment || payment.isOpened) return;
      payment.isOpened = true;
      const [name, script] = drawDepositScript(random);
      trace.note(`deposit ${name}`, `the deposit is ${name}`, id);
      applyScript(id, payment, script, scheduler.now());
    },
    sendBack: (id) => {
      const payment = payments.get(id);
      if (!payment || payment.takenBack === payment.paid) return;
      payment.takenBack = payment.paid;
      onChange(id, false);
    },
    query: (id) => {
      const payment = payments.get(id);
      if (!payment) return { status: 'pending' };
      const { status, paid, takenBack } = payment;
      if (status !== 'paid') return { status };
      const reversed = money(takenBack, 'CNY');
      return { status: 'received', amount: money(paid, 'CNY'), reference: `page-${id}`, reversed };
    },
    ids: () => [...payments].filter(([, { paid }]) => paid > 0).map(([id]) => id),
    netReceived: (id) => {
      const { paid, takenBack } = payments.get(id) ?? { paid: 0, takenBack: 0 };
      return paid - takenBack;
    },
    isDisputed: (id) => payments.get(id)?.isDisputed === true,
    isAllGivenBack: (id) => payments.get(id)?.takenBack === 0,
  };
};

/** The provider as one process reaches it: calls take time and fail. */
export const createDepositProvider = (
  gateway: DepositGateway,
  interact: CallService,
  container: FunctionProcess,
): DepositProvider => ({
  name: depositGatewayName,
  currencies: ['CNY'],
  begin: ({ id, amount }) =>
    interact(container, {
      name: 'the payment page',
      about: () => id,
      run: () => {
        gateway.begin(id, amount.amount);
        return { payUrl: `https://pay.test/${id}`, reference: `page-${id}` };
      },
      isIdempotent: true,
    }),
  query: (id) =>
    interact(container, {
      name: 'the query of a deposit',
      about: () => id,
      run: () => gateway.query(id),
      isIdempotent: true,
    }),
});
