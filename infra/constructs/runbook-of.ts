/** The page of `infra/runbooks` for alarms, by their names. The first pattern that matches counts. */
const pages: readonly (readonly [RegExp, string])[] = [
  [/^objective-/, 'service-levels'],
  [/^(unauthorized-|staff-acts-)/, 'leaked-secret'],
  [/^(paid-out|settled)-volume/, 'hold-a-fraudster'],
  [/^(work-late|upload|queue-)/, 'service-levels'],
  [/^(books-differ|audits-|providers-differ|statements-missing|payouts-unfunded)/, 'books-differ'],
  [/dead-letter|stream-age|projection-age/, 'replay-stream-records'],
  [/payout|withdrawal|payments-unclear/, 'unknown-payout'],
  [/payment|deposit/, 'provider-down'],
  [/webhook|deliver/, 'webhook-backlog'],
  [/order|sweep|machine|wait|screen|prove|transitions|executions/, 'stuck-order'],
  [/migrat/, 'migrate'],
  [/throttle/, 'put-a-firewall-in-front'],
  [/^api-|-errors$/, 'roll-back'],
];

/** The runbook of an alarm, as a path in the repository. If none is about it, it is the list of pages. */
export const runbookOf = (alarm: string): string => {
  const page = pages.find(([pattern]) => pattern.test(alarm))?.[1] ?? 'README';
  return `infra/runbooks/${page}.md`;
};
