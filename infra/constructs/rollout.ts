import { CfnApplication, CfnDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type Alias, CfnAlias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

/** The resources that shift calls to new versions of a stack's functions. */
export type Rollout = { readonly application: CfnApplication; readonly role: Role };

/** Creates the CodeDeploy application of a stack, and the role that updates the aliases. */
export const createRollout = (parent: Construct): Rollout => {
  const scope = new Construct(parent, 'Rollout');
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('codedeploy.amazonaws.com') });
  role.addToPolicy(new PolicyStatement({ actions: ['cloudwatch:DescribeAlarms'], resources: ['*'] }));
  return { application: new CfnApplication(scope, 'Application', { computePlatform: 'Lambda' }), role };
};

/**
 * Shifts an alias to a new version in two steps: 10 % of the calls for ten minutes, then all. If the alarm is raised
 * in that time, the alias returns to the previous version.
 */
export const addCanary = (
  scope: Construct,
  alias: Alias,
  { application, role }: Rollout,
  alarmName: string,
): void => {
  role.addToPolicy(
    new PolicyStatement({
      actions: ['lambda:GetAlias', 'lambda:GetProvisionedConcurrencyConfig', 'lambda:UpdateAlias'],
      resources: [alias.lambda.functionArn, alias.functionArn],
    }),
  );
  const group = new CfnDeploymentGroup(scope, `${alias.node.id}Group`, {
    applicationName: application.ref,
    serviceRoleArn: role.roleArn,
    deploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent10Minutes',
    deploymentStyle: { deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL' },
    // By name: the alarm is in a stack that is deployed later. The first deployment has nothing to shift.
    alarmConfiguration: { enabled: true, alarms: [{ name: alarmName }] },
    autoRollbackConfiguration: {
      enabled: true,
      events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
    },
  });
  const { defaultChild } = alias.node;
  if (!(defaultChild instanceof CfnAlias)) throw new Error(`The alias ${alias.node.id} has no resource.`);
  defaultChild.cfnOptions.updatePolicy = {
    codeDeployLambdaAliasUpdate: { applicationName: application.ref, deploymentGroupName: group.ref },
  };
};
