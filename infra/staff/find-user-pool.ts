import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

const isMissingStack = (fault: unknown): boolean =>
  fault instanceof Error && fault.name === 'ValidationError' && fault.message.includes('does not exist');

/** The id of the stage's user pool, from the outputs of its stack. Throws an Error that says what to do without one. */
export const findUserPool = async (stage: string, client: CloudFormationClient): Promise<string> => {
  const StackName = `Astrolabe-${stage}-identity`;
  try {
    const { Stacks: stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
    const outputs = stacks.flatMap(({ Outputs = [] }) => Outputs);
    const id = outputs.find(({ OutputKey }) => OutputKey === 'UserPoolId')?.OutputValue;
    if (id !== undefined) return id;
  } catch (fault) {
    if (!isMissingStack(fault)) throw fault;
  }
  const region = await client.config.region();
  throw new Error(
    `There is no user pool of the stage ${stage} in ${region}: the stack ${StackName} does not exist, or has no output ` +
      'UserPoolId. Deploy the stage first. A stage with another issuer gives roles there: see infra/runbooks/staff.md.',
  );
};
