/** A finding of AwsSolutions that is accepted: the rule, the resource, and the reason. */
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
    path: /-(api|workflow)\/(ApiOrders|WorkflowScreenDeliverable|Inspect\/EventsInspectWork)Role\/DefaultPolicy/,
    reason: 'The objects below one prefix; the table decides which of them a caller may read.',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[\w-]+-storage:ExportsOutputFnGetAttUploads\w+\/derived\/\*\]$/,
    path: /-(api|workflow)\/(ApiOrders|Inspect\/EventsInspectWork)Role\/DefaultPolicy/,
    reason:
      'The objects below one prefix, made of uploads; the table decides which of them a caller may read.',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[\w-]+-storage:ExportsOutputFnGetAttUploads\w+\/assets\/\*\]$/,
    path: /-(api|workflow)\/(AssetArrived\/EventsCheckAsset|ApiAssets|ApiInbox)Role\/DefaultPolicy/,
    reason: 'The objects below one prefix; the table decides which of them a caller may read.',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    path: /-(api|identity|workflow)\/(\w+\/)*\w*Role\/DefaultPolicy/,
    reason:
      'X-Ray’s writes, the log delivery of the machines, Rekognition’s analysis of images and the alarms that CodeDeploy reads have no resources to name.',
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::arn:\S+:execution:astrolabe-\w+-order:\*\]$/,
    path: /-(workflow\/Sweep\/SchedulesSweepOrders|api\/ApiOperations)Role\/DefaultPolicy/,
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
      'Every upload leaves an event in the table with actor, object and time; a second log is not needed.',
  },
  {
    rule: /^AwsSolutions-SMG4$/,
    path: /-storage\/SigningSecret\/Resource$/,
    reason: 'Clients have cursors and quotes that were signed with it; the service creates it once.',
  },
  {
    rule: /^AwsSolutions-COG2$/,
    path: /-identity\/Users\/Resource$/,
    reason: 'Anybody may sign up and is offered a second factor; the API requires it of staff.',
  },
  {
    rule: /^AwsSolutions-COG8$/,
    path: /-identity\/Users\/Resource$/,
    reason:
      'The plus plan is paid per active user; an operator who wants its threat protection changes one line.',
  },
  {
    rule: /^AwsSolutions-APIG4$/,
    path: /-api\/Http\/([A-Z]+ --\S*|\$default)\/Resource$/,
    reason: 'What the contract calls public (a test compares), and what answers that there is no such route.',
  },
  {
    rule: /^AwsSolutions-APIG4$/,
    path: /-api\/Http\/POST --callbacks--(alipay|stripe)\/Resource$/,
    reason:
      'Providers have no token of ours. They sign their notifications; unsigned ones are refused, and signed ones move no money before a query.',
  },
  {
    rule: /^AwsSolutions-SQS3$/,
    path: /-workflow\/(Stream|Projections)\/DeadLetters\/Resource$/,
    reason: 'These are the dead letters of event source mappings, which the rule does not check.',
  },
];
