import { type App, CfnOutput, CfnResource, Fn, type Stack } from 'aws-cdk-lib/core';
import { createStack } from './stack.ts';
import type { Stage } from './stage.ts';

/** Requests of one address in five minutes, above which its requests are blocked: ten a second. */
const maxRequestsPerAddress = 3_000;

/** The managed cache and origin request policies of CloudFront: cache nothing, pass everything on except the host. */
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const allViewerExceptHostHeader = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

const visibleAs = (MetricName: string) => ({
  CloudWatchMetricsEnabled: true,
  SampledRequestsEnabled: true,
  MetricName,
});

/** A rule group of AWS. A rule that the product's own limits replace only counts. */
const managedRules = (Priority: number, Name: string, counted: readonly string[] = []) => ({
  ...{ Name, Priority, OverrideAction: { None: {} }, VisibilityConfig: visibleAs(Name) },
  Statement: {
    ManagedRuleGroupStatement: {
      ...{ VendorName: 'AWS', Name },
      RuleActionOverrides: counted.map((rule) => ({ Name: rule, ActionToUse: { Count: {} } })),
    },
  },
});

const rateRule = {
  ...{ Name: 'RequestsPerAddress', Priority: 0, Action: { Block: {} } },
  VisibilityConfig: visibleAs('RequestsPerAddress'),
  Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: maxRequestsPerAddress } },
};

/**
 * CloudFront with AWS WAF in front of the API at `apiHost`. The web ACL of CloudFront exists in us-east-1 only, so the
 * stack is deployed there for an API in any region. It consists of plain resources: the constructs of both
 * services would be loaded at each start on one machine.
 */
export const createFirewallStack = (app: App, stage: Stage, apiHost: string): Stack => {
  const stack = createStack(app, stage, 'firewall', 'CloudFront and AWS WAF in front of the API.');
  const acl = new CfnResource(stack, 'WebAcl', {
    type: 'AWS::WAFv2::WebACL',
    properties: {
      Scope: 'CLOUDFRONT',
      DefaultAction: { Allow: {} },
      VisibilityConfig: visibleAs('Firewall'),
      Rules: [
        rateRule,
        // Its limit of 8 KB is below that of a brief or a message.
        managedRules(1, 'AWSManagedRulesCommonRuleSet', ['SizeRestrictions_BODY']),
        managedRules(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
      ],
    },
  });
  const distribution = new CfnResource(stack, 'Distribution', {
    type: 'AWS::CloudFront::Distribution',
    properties: {
      DistributionConfig: {
        ...{ Enabled: true, HttpVersion: 'http2and3', IPV6Enabled: true },
        Comment: `The API of astrolabe ${stage.name}.`,
        WebACLId: acl.getAtt('Arn'),
        Origins: [
          {
            ...{ Id: 'api', DomainName: apiHost },
            CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
          },
        ],
        DefaultCacheBehavior: {
          ...{ TargetOriginId: 'api', ViewerProtocolPolicy: 'redirect-to-https', Compress: false },
          AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'POST', 'PATCH', 'DELETE'],
          ...{ CachePolicyId: cachingDisabled, OriginRequestPolicyId: allViewerExceptHostHeader },
        },
      },
    },
  });
  const address = Fn.join('', ['https://', Fn.getAtt(distribution.logicalId, 'DomainName').toString()]);
  new CfnOutput(stack, 'FirewallUrl', { value: address });
  return stack;
};
