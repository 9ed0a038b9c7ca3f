import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { consoleRouteKeys } from '#infra/stacks/console.ts';
import { docsRouteKeys } from '#infra/stacks/docs.ts';
import { routeKey } from '#shared/contract/define-route.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { type Accepted, acceptedFindings } from './accepted-findings.ts';
import { synthesizeStage } from './synthesize-stage.ts';

type Finding = { readonly rule: string; readonly at: string };

/** The findings of AwsSolutions in the deployed stacks; no rule is suppressed in them. */
const findingsIn = async (stage: string, context: Readonly<Record<string, string>> = {}) => {
  const { app } = await synthesizeStage(stage, { context });
  const { violations = [] } = new AwsSolutionsChecks().validateScope(app);
  return violations.flatMap(({ ruleName, violatingResources }) =>
    violatingResources.map((one): Finding => ({ rule: ruleName, at: one.constructPath ?? '' })),
  );
};

const isAccepted = (one: Accepted, { rule, at }: Finding): boolean =>
  one.rule.test(rule) && one.path.test(at);

const production = {
  webOrigins: 'https://stars.example',
  signInDomainPrefix: 'stars',
  contentModeration: 'rekognition',
  alipaySecret: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:alipay-AbCdEf',
};

describe('AwsSolutions', () => {
  test.each([
    ['dev', {}],
    ['prod', {}],
    ['prod', production],
  ])('finds nothing in %s but the accepted findings (%j)', async (stage, context) => {
    const findings = await findingsIn(stage, context);
    expect(findings.filter((finding) => !acceptedFindings.some((one) => isAccepted(one, finding)))).toEqual(
      [],
    );
  });

  test('finds everything that is accepted, so that no acceptance outlives its reason', async () => {
    const findings = await findingsIn('prod');
    expect(acceptedFindings.filter((one) => !findings.some((finding) => isAccepted(one, finding)))).toEqual(
      [],
    );
  });

  test('accepts a route as public only when the contract does, or when it serves the console’s page', async () => {
    const open = (await findingsIn('prod')).filter(({ rule }) => rule === 'AwsSolutions-APIG4');
    const publicRoutes = routes.filter(({ permission }) => permission === 'public').map(routeKey);
    const ids = open.map(({ at }) => at.split('/').slice(2, -1).join('/').replaceAll('--', '/'));
    expect(ids.sort()).toEqual(['$default', ...consoleRouteKeys, ...docsRouteKeys, ...publicRoutes].sort());
  });
});
