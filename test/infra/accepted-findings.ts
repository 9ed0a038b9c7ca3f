/** A finding of AwsSolutions that this product lives with: which rule, on what, and why. */
export type Accepted = { readonly rule: RegExp; readonly path: RegExp; readonly reason: string };

/** What each wildcard in a permission stands for; `access.ts` and the constructs make no other. */
const wildcards: readonly Accepted[] = [
  {
    rule: /^AwsSolutions-IAM5\[Resource::[\w-]+-storage:ExportsOutputFnGetAttTable\w+\/index\/\*\]$/,
    path: /-(api|workflow)\/(\w+\/)?\w+Role\/DefaultPolicy/,
    reason: 'The indexes of the one table; the rows of an index are the rows of the table.',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[\w-]+-storage:ExportsOutputFnGetAttTable\w+\/stream\/\*\]$/,
    path: /-workflow\/(Stream|Projections)\/\w+Role\/DefaultPolicy/,
    reason: 'The label of a stream is known once the table exists; a table has one stream at a time.',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[\w-]+-storage:ExportsOutputFnGetAttUploads\w+\/uploads\/\*\]$/,
    path: /-(api|workflow)\/(ApiOrders|WorkflowScreenDeliverable)Role\/DefaultPolicy/,
    reason: 'The objects below one prefix; which of them somebody may have is decided from the table.',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    path: /-(api|workflow)\/(\w+\/)*\w*Role\/DefaultPolicy/,
    reason:
      'X-Ray’s writes, the log delivery of the machines, Rekognition’s look at a picture and the alarms that CodeDeploy reads know no resources.',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::arn:\S+:execution:astrolabe-\w+-order:\*\]$/,
    path: /-workflow\/Sweep\/SchedulesSweepOrdersRole\/DefaultPolicy/,
    reason: 'Executions of one machine, each named by an order that did not exist when this was deployed.',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::arn:\S+:execution:astrolabe-\w+-withdrawal:\*\]$/,
    path: /-workflow\/SweepWithdrawals\/SchedulesSweepWithdrawalsRole\/DefaultPolicy/,
    reason:
      'Executions of one machine, each named by a withdrawal that did not exist when this was deployed.',
  },
];

export const acceptedFindings: readonly Accepted[] = [
  ...wildcards,
  {
    rule: /^AwsSolutions-S1$/,
    path: /-storage\/Uploads\/Resource$/,
    reason:
      'Every upload leaves an event in the table with who, what and when; a second log is kept of nobody.',
  },
  {
    rule: /^AwsSolutions-SMG4$/,
    path: /-storage\/SigningSecret\/Resource$/,
    reason:
      'Cursors and quotes that were signed with it are in clients’ hands; it is made once, by the service.',
  },
  {
    rule: /^AwsSolutions-COG2$/,
    path: /-identity\/Users\/Resource$/,
    reason:
      'Anybody may sign up; a second factor is offered, and demanding it of creators is the operator’s choice.',
  },
  {
    rule: /^AwsSolutions-COG8$/,
    path: /-identity\/Users\/Resource$/,
    reason:
      'The plus plan is paid per active user; an operator who wants its threat protection changes one line.',
  },
  {
    rule: /^AwsSolutions-APIG4$/,
    path: /-api\/Http\/([A-Z]+ --\S+|\$default)\/Resource$/,
    reason: 'What the contract calls public (a test compares), and what answers that there is no such route.',
  },
  {
    rule: /^AwsSolutions-APIG4$/,
    path: /-api\/Http\/POST --callbacks--(alipay|stripe)\/Resource$/,
    reason:
      'Providers have no token of ours. They sign what they send; what is not signed is refused, and what is moves nothing by itself.',
  },
  {
    rule: /^AwsSolutions-SQS3$/,
    path: /-workflow\/(Stream|Projections)\/DeadLetters\/Resource$/,
    reason: 'These are the dead letters of event source mappings, which the rule does not look at.',
  },
];
