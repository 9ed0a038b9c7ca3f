import { labelOf } from '#shared/contract/labels/label.ts';
import { commandLabels } from '#shared/contract/labels/orders.ts';
import { api, type Schemas } from '../data/api.ts';
import type { ActField, ActSpec } from '../parts/act-button.tsx';
import { toMinorUnits } from '../parts/amounts.ts';
import type { Catalogue } from '../words/en.ts';
import type { Language } from '../words/language.ts';

type Order = Schemas['Order'];
type Values = Readonly<Record<string, string>>;
type Reasons = Schemas['Reason'][];

/** The fields of a reason that a party reads. */
export const reasonFields = ({ acts }: Catalogue, initial = 'other'): readonly ActField[] => [
  { name: 'code', label: acts.reasonCode, initial },
  { name: 'message', label: acts.reasonMessage, hint: acts.reasonHint, kind: 'long' },
];

export const toReasons = ({ code = '', message = '' }: Values): Reasons => [{ code, message }];

export const toInstant = (local: string | undefined): { until?: string } =>
  local ? { until: new Date(local).toISOString() } : {};

type Maker = (order: Order, words: Catalogue) => Omit<ActSpec, 'name'>;

const pathOf = ({ id }: Order) => ({ params: { path: { orderId: id } } });

const reviewAs =
  (decision: 'approve' | 'request_changes' | 'reject'): Maker =>
  (order, words) => ({
    fields: decision === 'approve' ? [] : reasonFields(words),
    send: (values) =>
      api.POST('/orders/{orderId}/reviews', {
        ...pathOf(order),
        body: decision === 'approve' ? { decision } : { decision, reasons: toReasons(values) },
      }),
  });

const decideAppeal =
  (decision: 'uphold' | 'overturn'): Maker =>
  (order, words) => ({
    fields: reasonFields(words),
    send: (values) =>
      api.POST('/orders/{orderId}/appeals/{appealId}/decision', {
        params: { path: { orderId: order.id, appealId: order.appeal?.id ?? '' } },
        body: { decision, reasons: toReasons(values) },
      }),
  });

const proveAs =
  (decision: 'confirm' | 'refuse'): Maker =>
  (order, words) => ({
    fields: decision === 'confirm' ? [] : reasonFields(words),
    send: (values) =>
      api.POST('/orders/{orderId}/publication/proof', {
        ...pathOf(order),
        body: decision === 'confirm' ? { decision } : { decision, reasons: toReasons(values) },
      }),
  });

const amountField = ({ price }: Order, { acts }: Catalogue): ActField => ({
  name: 'amount',
  label: acts.amount,
  currencyOf: () => price.currency,
  initial: '0',
});

const toMoney = ({ price: { currency } }: Order, { amount = '' }: Values) => ({
  amount: toMinorUnits(amount, currency),
  currency,
});

/** The forms of what staff can do with an order, by the command that `nextActions` names. */
const makers: Readonly<Record<string, Maker>> = {
  'reviewer approve': reviewAs('approve'),
  'reviewer request_changes': reviewAs('request_changes'),
  'reviewer reject': reviewAs('reject'),
  'reviewer uphold': decideAppeal('uphold'),
  'reviewer overturn': decideAppeal('overturn'),
  'reviewer confirm_publication': proveAs('confirm'),
  'reviewer refuse_publication': proveAs('refuse'),
  'operator redrive': (order, words) => ({
    fields: reasonFields(words, 'cause_removed'),
    send: (values) =>
      api.POST('/operations/orders/{orderId}/redrive', {
        ...pathOf(order),
        body: { reasons: toReasons(values) },
      }),
  }),
  'operator resolve': (order, words) => ({
    fields: [amountField(order, words), ...reasonFields(words)],
    send: (values) =>
      api.POST('/orders/{orderId}/disputes/resolution', {
        ...pathOf(order),
        body: {
          creatorAmount: toMoney(order, values),
          reasons: toReasons(values),
        },
      }),
  }),
  'operator cancel': (order, words) => ({
    fields: [amountField(order, words), ...reasonFields(words)],
    send: (values) =>
      api.POST('/orders/{orderId}/cancellation', {
        ...pathOf(order),
        body: {
          creatorAmount: toMoney(order, values),
          reasons: toReasons(values),
        },
      }),
  }),
  'operator hold': (order, words) => ({
    fields: [
      ...reasonFields(words, 'investigation'),
      { name: 'until', label: words.acts.until, kind: 'time', isOptional: true },
    ],
    send: (values) =>
      api.PUT('/operations/orders/{orderId}/hold', {
        ...pathOf(order),
        body: { reasons: toReasons(values), ...toInstant(values.until) },
      }),
  }),
  'operator release': (order, words) => ({
    fields: reasonFields(words, 'resolved'),
    send: (values) =>
      api.DELETE('/operations/orders/{orderId}/hold', {
        ...pathOf(order),
        body: { reasons: toReasons(values) },
      }),
  }),
};

/** The form of a next action, if it is one of the staff's. */
export const orderActOf = (
  order: Order,
  { action, by }: Pick<Order['nextActions'][number], 'action' | 'by'>,
  words: Catalogue,
  language: Language,
): ActSpec | undefined => {
  const make = makers[`${by} ${action}`];
  return make && { name: labelOf(commandLabels, action, language), ...make(order, words) };
};
