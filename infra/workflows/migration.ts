import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  Fail,
  type IChainable,
  Succeed,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { createCall } from './lambda-states.ts';

/** Defines the run of a migration: turns of its function, until all segments of the table are done. */
export const migrationDefinition = (scope: Construct, migrateItems: IFunction): IChainable => {
  const migrate = createCall(scope, 'Migrate items', migrateItems);
  const pause = Wait.jsonata(scope, 'Pause', { time: WaitTime.duration(Duration.seconds(1)) });
  return migrate.next(
    Choice.jsonata(scope, 'Are all segments done?')
      .when(
        Condition.jsonata('{% $exists($states.input.fault) %}'),
        Fail.jsonata(scope, 'The input is invalid', {
          error: 'InvalidInput',
          cause: '{% $states.input.fault %}',
        }),
      )
      .when(Condition.jsonata('{% $states.input.isDone %}'), Succeed.jsonata(scope, 'All items are migrated'))
      .otherwise(pause.next(migrate)),
  );
};
