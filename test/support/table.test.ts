import { Template } from 'aws-cdk-lib/assertions';
import { App, Stack } from 'aws-cdk-lib/core';
import { expect, test } from 'vitest';
import { createTable } from '#infra/constructs/single-table.ts';
import { readStage } from '#infra/stacks/stage.ts';
import { tableProperties } from './start-table-engine.ts';

test('the table of the tests has the shape of the deployed one', () => {
  const stack = new Stack(new App({ builtinCloudFormationValidation: false }), 'Storage');
  createTable(stack, readStage(stack.node, 'dev'));
  const [deployed] = Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::Table'));
  const byName = (a: { AttributeName: string }, b: { AttributeName: string }) =>
    a.AttributeName < b.AttributeName ? -1 : 1;
  expect({
    ...deployed?.Properties,
    AttributeDefinitions: deployed?.Properties.AttributeDefinitions.toSorted(byName),
  }).toMatchObject({
    ...tableProperties,
    AttributeDefinitions: tableProperties.AttributeDefinitions.toSorted(byName),
  });
});
