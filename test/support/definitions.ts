import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import {
  type CfnStateMachine,
  DefinitionBody,
  type IChainable,
  QueryLanguage,
  StateMachine,
} from 'aws-cdk-lib/aws-stepfunctions';
import { App, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import * as z from 'zod';
import { migrationDefinition } from '#infra/workflows/migration.ts';
import { orderDefinition } from '#infra/workflows/order.ts';
import { withdrawalDefinition } from '#infra/workflows/withdrawal.ts';
import { createTemporaryHome } from './temporary-home.ts';

const State = z.looseObject({ Type: z.string() });

/** A state machine in Amazon States Language, limited to what tests read. */
export const Definition = z.looseObject({
  StartAt: z.string(),
  QueryLanguage: z.string(),
  States: z.record(z.string(), State),
});

export type Definition = z.infer<typeof Definition>;

const functionArn = (name: string): string => `arn:aws:lambda:us-east-1:000000000000:function:${name}`;

/** The name of a function here, from its ARN. */
export const functionNameOf = (arn: string): string => arn.split(':').at(-1) ?? '';

const JoinExpression = z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) });

const textOf = (resolved: unknown): string => {
  if (typeof resolved === 'string') return resolved;
  const parts = JoinExpression.parse(resolved)['Fn::Join'][1];
  return parts.map((part) => (typeof part === 'string' ? part : 'aws')).join('');
};

const synthesize = (define: (scope: Construct) => IChainable): Definition => {
  // Without a folder, an app makes a temporary one, and leaves it.
  const { path: outdir, remove } = createTemporaryHome('definition');
  const stack = new Stack(new App({ outdir }), 'Walked');
  remove();
  const machine = new StateMachine(stack, 'Machine', {
    queryLanguage: QueryLanguage.JSONATA,
    definitionBody: DefinitionBody.fromChainable(define(stack)),
  });
  const { definitionString } = machine.node.defaultChild as CfnStateMachine;
  return Definition.parse(JSON.parse(textOf(stack.resolve(definitionString))));
};

const importFunction = (scope: Construct, name: string) =>
  LambdaFunction.fromFunctionArn(scope, name, functionArn(name));

/** The table that the order's machine updates. */
export const orderTable = {
  tableName: 'orders',
  tableArn: 'arn:aws:dynamodb:us-east-1:000000000000:table/orders',
} as const;

/**
 * The order's machine over functions named `await-decision`, `apply-command`, `screen-deliverable` and so on.
 */
const synthesizeOrderMachine = (isModerated: boolean) =>
  synthesize((scope) =>
    orderDefinition(
      scope,
      {
        awaitDecision: importFunction(scope, 'await-decision'),
        applyCommand: importFunction(scope, 'apply-command'),
        screenDeliverable: importFunction(scope, 'screen-deliverable'),
        provePublication: importFunction(scope, 'prove-publication'),
        withdrawAutomatically: importFunction(scope, 'withdraw-automatically'),
      },
      orderTable,
      { isModerated },
    ),
  );

export const orderMachine = synthesizeOrderMachine(false);

/** The same in a stage with content moderation. */
export const moderatedOrderMachine = synthesizeOrderMachine(true);

/** The withdrawal's machine over functions named `submit-payout` and `query-payout`. */
export const withdrawalMachine = synthesize((scope) =>
  withdrawalDefinition(scope, {
    submitPayout: importFunction(scope, 'submit-payout'),
    queryPayout: importFunction(scope, 'query-payout'),
  }),
);

/** The migration's machine over a function named `migrate-items`. */
export const migrationMachine = synthesize((scope) =>
  migrationDefinition(scope, importFunction(scope, 'migrate-items')),
);
