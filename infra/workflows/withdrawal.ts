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
import { call } from './lambda-states.ts';

export type WithdrawalFunctions = {
  /** Sends a requested payout to the provider. */
  readonly submitPayout: IFunction;
  /** Asks the provider what became of it. */
  readonly queryPayout: IFunction;
};

/** Ten seconds at first, twice as long each time, an hour at most. The exponent has an end, so that numbers stay small. */
const nextPause = '{% $min([3600, 10 * $power(2, $min([$count, 9]))]) %}';

const isIn = (...statuses: readonly WithdrawalStatus[]): Condition =>
  Condition.jsonata(`{% $states.input.status in ${JSON.stringify(statuses)} %}`);

/**
 * The life of one withdrawal. The withdrawal's status decides what comes next; the machine only paces the questions
 * to the provider: an unclear answer is asked about again and again, and never paid a second time.
 */
export const withdrawalDefinition = (scope: Construct, functions: WithdrawalFunctions): IChainable => {
  const begin = Pass.jsonata(scope, 'Begin', { assign: { count: 0 } });
  const whereIsIt = Choice.jsonata(scope, 'Where is the money?');
  const submit = call(scope, 'Submit payout', functions.submitPayout);
  const pause = Wait.jsonata(scope, 'Give the provider time', {
    time: WaitTime.seconds(nextPause),
    assign: { count: '{% $count + 1 %}' },
  });
  const query = call(scope, 'Ask the provider', functions.queryPayout);

  whereIsIt
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
  begin.next(whereIsIt);
  // Functions that are out of order for longer than their retries leave no money in between: they are asked again.
  for (const state of [submit, query]) {
    state.addCatch(pause, { errors: ['States.ALL'], outputs: '{% $states.input %}' }).next(whereIsIt);
  }
  pause.next(query);
  return begin;
};
