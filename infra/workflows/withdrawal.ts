import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  Fail,
  type IChainable,
  Pass,
  Succeed,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import type { WithdrawalStatus } from '#shared/domain/withdrawals/lifecycle.ts';
import { createCall } from './lambda-states.ts';

export type WithdrawalFunctions = {
  /** Sends a requested payout to the provider. */
  readonly submitPayout: IFunction;
  /** Queries the provider for the outcome of a payout. */
  readonly queryPayout: IFunction;
};

/** Seconds: 10 at first, doubling up to an hour. The limit of the exponent keeps the numbers small. */
const nextPause = '{% $min([3600, 10 * $power(2, $min([$count, 9]))]) %}';

const isIn = (...statuses: readonly WithdrawalStatus[]): Condition =>
  Condition.jsonata(`{% $states.input.status in ${JSON.stringify(statuses)} %}`);

/**
 * Defines the workflow of one withdrawal. Its status decides the next state. The machine queries the provider with
 * increasing pauses. A payout of unknown outcome is queried again, and never paid a second time.
 */
export const withdrawalDefinition = (scope: Construct, functions: WithdrawalFunctions): IChainable => {
  const begin = Pass.jsonata(scope, 'Begin', { assign: { count: 0 } });
  const route = Choice.jsonata(scope, 'Where is the money?');
  const submit = createCall(scope, 'Submit payout', functions.submitPayout);
  const pause = Wait.jsonata(scope, 'Give the provider time', {
    time: WaitTime.seconds(nextPause),
    assign: { count: '{% $count + 1 %}' },
  });
  const query = createCall(scope, 'Ask the provider', functions.queryPayout);

  route
    .when(Condition.jsonata('{% $exists($states.input.held) %}'), pause)
    .when(isIn('requested', 'submitting'), submit)
    .when(isIn('processing', 'unknown'), pause)
    .when(isIn('paid'), Succeed.jsonata(scope, 'Paid'))
    .when(isIn('failed', 'returned'), Succeed.jsonata(scope, 'Money is back with the creator'))
    .otherwise(
      Fail.jsonata(scope, 'Needs operator', {
        error: 'PayoutUnclear',
        cause:
          'The provider gave no clear answer in time. Compare its records, then decide on the withdrawal.',
      }),
    );
  begin.next(route);
  // If a function still fails after its retries, the provider is queried again after a pause.
  for (const state of [submit, query]) {
    state.addCatch(pause, { errors: ['States.ALL'], outputs: '{% $states.input %}' }).next(route);
  }
  pause.next(query);
  return begin;
};
