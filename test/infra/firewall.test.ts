import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { synthesizeStage } from './synthesize-stage.ts';

const apiHost = 'abcd1234.execute-api.eu-west-1.amazonaws.com';
const guarded = await synthesizeStage('dev', { context: { firewallFor: apiHost } });

test('the firewall stack exists only if the context names the API', async () => {
  const names = (stage: typeof guarded) => stage.assembly.stacks.map(({ stackName }) => stackName);
  expect(names(guarded)).toContain('Astrolabe-dev-firewall');
  expect(names(await synthesizeStage('dev'))).not.toContain('Astrolabe-dev-firewall');
});

test('CloudFront passes every method, header and query to the API and caches nothing', () => {
  guarded.template('firewall').hasResourceProperties('AWS::CloudFront::Distribution', {
    DistributionConfig: {
      Origins: [Match.objectLike({ DomainName: apiHost })],
      DefaultCacheBehavior: Match.objectLike({
        AllowedMethods: Match.arrayWith(['GET', 'PATCH', 'DELETE']),
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
        ViewerProtocolPolicy: 'redirect-to-https',
      }),
      WebACLId: { 'Fn::GetAtt': ['WebAcl', 'Arn'] },
    },
  });
});

test('its rules block by address, and bodies only by the limits of the API', () => {
  guarded.template('firewall').hasResourceProperties('AWS::WAFv2::WebACL', {
    Scope: 'CLOUDFRONT',
    Rules: Match.arrayWith([
      Match.objectLike({ Action: { Block: {} }, Statement: { RateBasedStatement: Match.anyValue() } }),
      Match.objectLike({
        Statement: {
          ManagedRuleGroupStatement: Match.objectLike({
            RuleActionOverrides: [{ Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } }],
          }),
        },
      }),
    ]),
  });
});

test('a host with a scheme is refused at synthesis', async () => {
  await expect(synthesizeStage('dev', { context: { firewallFor: `https://${apiHost}` } })).rejects.toThrow(
    /firewallFor.*host name of the API/,
  );
});
