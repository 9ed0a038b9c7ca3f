import { expect, test } from 'vitest';
import { synthesizeStage } from './synthesize-stage.ts';

const issuer = {
  issuer: 'https://sign-in.example/realms/stars',
  audience: 'stars-api, stars-web',
  rolesClaim: 'https://stars.example/roles',
  factorClaim: 'amr',
  factorValue: 'otp',
  tracing: 'off',
};

// `npm run check:assembly` checks `dev`. CloudFormation's schemas take 10 seconds of processor time for a stage.
test.each([{}, issuer])('the templates of prod match CloudFormation’s schemas (%j)', async (context) => {
  const { assembly } = await synthesizeStage('prod', { context, validate: true });
  expect(assembly.stacks).not.toEqual([]);
});
