/** Examples of texts, by operation and type. Those of requests have `request`. */
export const textExamples: Readonly<Record<string, string>> = {
  'getHomePage text/html': '<!doctype html><title>Astrolabe</title>',
  'getDocsPage text/html': '<!doctype html><title>Astrolabe API</title>',
  'getDocsFile text/css': 'body { margin: 0; }',
  'getDocsFile text/javascript': 'window.onload = () => {};',
  'getDocsFile text/plain': 'Licence of the page',
  'getMonth text/csv':
    'month,currency,account,opening,debit,credit,closing\n2026-12,CNY,platform/fees,0,0,6000,6000\n',
  'getStatement text/csv': 'day,currency,gross,fee,agency,net\n2026-12-06,CNY,120000,6000,0,114000\n',
  'getStatement text/html': '<!doctype html><title>Statement 2026-12</title>',
  'getExecutionPicture image/svg+xml': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  'receiveAlipayNotification request text/plain':
    'notify_type=trade_status_sync&out_trade_no=dep_01KAWZ8Q3M5T7V9X1B3D5F7H9J&trade_status=TRADE_SUCCESS&sign_type=RSA2&sign=c2lnbg',
  'receiveStripeEvent request text/plain':
    '{"id":"evt_1","type":"checkout.session.completed","data":{"object":{"client_reference_id":"dep_01KAWZ8Q3M5T7V9X1B3D5F7H9J"}}}',
  'receiveAlipayNotification text/plain': 'success',
  'receiveStripeEvent text/plain': 'received',
};
