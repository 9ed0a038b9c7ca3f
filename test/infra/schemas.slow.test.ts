import { expect, test } from 'vitest';
import { ownIssuer, synthesizeStage } from './synthesize-stage.ts';

// `npm run check:assembly` checks `dev`. CloudFormation's schemas take 10 seconds of processor time for a stage.
test.each([{}, ownIssuer])('the templates of prod match CloudFormation’s schemas (%j)', async (context) => {
  const { assembly } = await synthesizeStage('prod', { context, validate: true });
  expect(assembly.stacks).not.toEqual([]);
});
