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

/** The error of the function for input that no retry makes valid. */
const invalidInput = 'InvalidMigrationInput';

/** Defines the run of a migration: turns of its function, until all segments of the table are done. */
export const migrationDefinition = (scope: Construct, migrateItems: IFunction): IChainable => {
  const migrate = createCall(scope, 'Migrate items', migrateItems, {}, invalidInput);
  const reject = Fail.jsonata(scope, 'The input is invalid', {
    error: invalidInput,
    cause: '{% $parse($states.input.Cause).errorMessage %}',
  });
  migrate.addCatch(reject, { errors: [invalidInput] });
  const pause = Wait.jsonata(scope, 'Pause', { time: WaitTime.duration(Duration.seconds(1)) });
  return migrate.next(
    Choice.jsonata(scope, 'Are all segments done?')
      .when(Condition.jsonata('{% $states.input.isDone %}'), Succeed.jsonata(scope, 'All items are migrated'))
      .otherwise(pause.next(migrate)),
  );
};
