import { describe, expect, test } from 'vitest';
import { alarmsOf, isWindow, objectivesOf, type ParsedAlarm, parseAlarms } from './read-alarms.ts';
import { synthesizeStage } from './synthesize-stage.ts';

const dev = await synthesizeStage('dev');
const prod = await synthesizeStage('prod');

/** Alarms that one event raises, and why nothing else would repair it. */
const singleEvents: Readonly<Record<string, string>> = {
  'books-differ': 'a balance is wrong until somebody corrects it',
  'providers-differ': 'money is missing until somebody finds it',
  'payouts-unfunded': 'the auditor has stopped all payouts',
  'payer-balance-empty': 'payouts wait for a top-up',
  'payouts-failed-by-platform': 'payouts fail until somebody corrects a setting',
  'payout-steps-refused': 'a provider contradicts itself, and nobody asks it again',
  'audits-incomplete': 'a wrong balance may be among those that were not compared',
  'audits-late': 'counts an age: a day without an audit',
  'statements-missing': 'counts an age: no recent statement',
  'payments-unclear': 'counts an age: days without an outcome',
  'items-unreadable': 'an item stays unreadable',
  'events-unknown': 'an event is not published before another release',
  'migration-failed': 'nothing restarts a migration',
  'migration-timed-out': 'nothing restarts a migration',
};

test('an alarm fires on a rate or an age, except where one event needs a person', () => {
  const isOnOne = ({ Threshold = 0, EvaluationPeriods, ComparisonOperator }: ParsedAlarm) =>
    ComparisonOperator === 'GreaterThanOrEqualToThreshold' && Threshold === 1 && EvaluationPeriods === 1;
  const names = [...alarmsOf(dev), ...alarmsOf(prod)]
    .filter(isOnOne)
    .map(({ AlarmName }) => AlarmName.replace(/^astrolabe-(dev|prod)-/, ''))
    // What is there has failed after all retries, and stays until somebody replays it.
    .filter((name) => !name.endsWith('-dead-letters'));
  expect([...new Set(names)].sort()).toEqual(Object.keys(singleEvents).sort());
});

describe('the objectives', () => {
  const windows = parseAlarms(prod).filter(isWindow);

  test('have burn rates over two windows, as the SRE workbook gives them', () => {
    const limits = windows.map(({ AlarmName, Threshold }) => [
      AlarmName.replace('astrolabe-prod-objective-', ''),
      Threshold,
    ]);
    expect(Object.fromEntries(limits)).toMatchObject({
      'api-success-fast-long': 0.0144,
      'api-success-fast-short': 0.0144,
      'api-success-medium-long': 0.006,
      'api-success-slow-short': 0.001,
      'settlement-fast-long': 0.0144,
      'payout-fast-long': 0.144,
      'review-medium-long': 0.3,
      'review-slow-long': 0.05,
    });
    expect(limits).toHaveLength(22);
  });

  test('notify by a composite of both windows, which do not notify themselves', () => {
    const names = objectivesOf(prod).map(({ AlarmName }) => AlarmName);
    expect(names).toHaveLength(11);
    expect(names).toContain('astrolabe-prod-objective-payout-fast');
    for (const { AlarmRule } of objectivesOf(prod))
      expect(JSON.stringify(AlarmRule)).toMatch(/ALARM.*Long.*Arn.* AND .*ALARM.*Short.*Arn/i);
    for (const { ActionsEnabled, AlarmActions } of windows)
      expect([ActionsEnabled, AlarmActions]).toEqual([false, []]);
  });

  test('say nothing about fewer than three errors', () => {
    for (const { Metrics } of windows)
      expect(Metrics.map(({ Expression }) => Expression)).toContain('IF(FILL(bad, 0) >= 3, bad / all, 0)');
  });

  test('page nobody at night for the work of people', () => {
    const reviews = objectivesOf(prod).filter(({ AlarmName }) => AlarmName.includes('objective-review'));
    expect(reviews.map(({ AlarmDescription }) => AlarmDescription.split(':')[0])).toEqual([
      'ticket',
      'ticket',
    ]);
  });
});

describe('what computes with metrics', () => {
  test('is not in dev: emulators of CloudFormation refuse it', () => {
    expect(objectivesOf(dev)).toEqual([]);
    for (const { AlarmName, MetricName } of parseAlarms(dev))
      expect([AlarmName, MetricName]).not.toContain('');
  });

  test('counts the errors of the API that a function responded to', () => {
    const alarm = alarmsOf(prod).find(({ AlarmName }) => AlarmName === 'astrolabe-prod-api-orders-errors');
    expect(alarm?.Metrics.map(({ Expression }) => Expression)).toContain(
      'FILL(errors_api_orders, 0) + FILL(failed_api_orders, 0)',
    );
  });

  test.each(['401', '429'])('counts responses with %s from the access log', (status) => {
    const filters = prod.resources('AWS::Logs::MetricFilter').map(({ Properties }) => Properties);
    expect(filters).toContainEqual(
      expect.objectContaining({
        LogGroupName: '/aws/vendedlogs/apis/astrolabe-prod-api',
        FilterPattern: `{ $.status = "${status}" }`,
      }),
    );
  });

  test.each([
    'unauthorized-requests',
    'throttled-requests',
    'webhook-failures',
    'upload-failures',
    'staff-acts-unusual',
    'paid-out-volume-cny',
    'settled-volume-cny',
  ])('has the alarm %s', (name) => {
    expect(alarmsOf(prod).map(({ AlarmName }) => AlarmName)).toContain(`astrolabe-prod-${name}`);
  });
});
