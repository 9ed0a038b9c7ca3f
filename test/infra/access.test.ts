import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { consoleRouteKeys } from '#infra/stacks/console.ts';
import { docsRouteKeys } from '#infra/stacks/docs.ts';
import { routeKey } from '#shared/contract/define-route.ts';
import { roles } from '#shared/contract/roles.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { scopes } from '#shared/contract/scopes.ts';
import { type Resource, synthesizeStage } from './synthesize-stage.ts';

const dev = await synthesizeStage('dev');
const prod = await synthesizeStage('prod');

const listOrOne = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const Statement = z.object({
  Effect: z.string(),
  Action: listOrOne,
  Resource: z.unknown(),
  Condition: z.unknown().optional(),
});
const PolicyDocument = z.object({ Statement: z.array(Statement) });
const RolePolicy = z.object({
  PolicyDocument,
  Roles: z.array(z.object({ Ref: z.string() })).length(1),
});

type Permission = {
  readonly role: string;
  readonly action: string;
  readonly resource: string;
  readonly condition?: unknown;
};

/** Every allowed action of every role in the assembly, with its resource as text. */
const permissions: readonly Permission[] = dev.resources('AWS::IAM::Policy').flatMap(({ Properties }) => {
  const policy = RolePolicy.parse(Properties);
  return policy.PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow').flatMap((statement) =>
    statement.Action.flatMap((action) =>
      [statement.Resource].flat().map((resource) => ({
        role: (policy.Roles[0]?.Ref ?? '').replace(/[0-9A-F]{8}$/, ''),
        action,
        resource: typeof resource === 'string' ? resource : JSON.stringify(resource),
        ...(statement.Condition !== undefined && { condition: statement.Condition }),
      })),
    ),
  );
});

const rolesWith = (action: RegExp): readonly string[] =>
  [...new Set(permissions.filter((one) => action.test(one.action)).map(({ role }) => role))].sort();

/** Actions that AWS cannot restrict to a resource. */
const actionsWithoutResource: Readonly<Record<string, string>> = {
  'xray:PutTraceSegments': 'X-Ray has no resource to name',
  'xray:PutTelemetryRecords': 'X-Ray has no resource to name',
  'xray:GetSamplingRules': 'X-Ray has no resource to name',
  'xray:GetSamplingTargets': 'X-Ray has no resource to name',
  'logs:CreateLogDelivery': 'log deliveries of state machines have no ARN before they exist',
  'logs:GetLogDelivery': 'log deliveries of state machines have no ARN before they exist',
  'logs:UpdateLogDelivery': 'log deliveries of state machines have no ARN before they exist',
  'logs:DeleteLogDelivery': 'log deliveries of state machines have no ARN before they exist',
  'logs:ListLogDeliveries': 'log deliveries of state machines have no ARN before they exist',
  'logs:PutResourcePolicy': 'the log resource policy belongs to the account',
  'logs:DescribeResourcePolicies': 'the log resource policy belongs to the account',
  'cloudwatch:DescribeAlarms': 'AWS’s own policy for CodeDeploy names no alarm either',
  'logs:DescribeLogGroups': 'a list of log groups has no resource to name',
};

describe('the permissions of the roles', () => {
  test('have no wildcard of actions', () => {
    expect(permissions.length).toBeGreaterThan(0);
    expect(permissions.filter(({ action }) => action.includes('*'))).toEqual([]);
  });

  test('on every resource are those that AWS cannot restrict', () => {
    const everywhere = permissions.filter(({ resource }) => resource === '*');
    expect(everywhere.filter(({ action }) => actionsWithoutResource[action] === undefined)).toEqual([]);
  });

  test('with a wildcard in a resource name the indexes, streams, uploads, files made of them or versions of one resource', () => {
    const wild = permissions.filter(({ resource }) => resource !== '*' && resource.includes('*'));
    const isLimited = /(\/index\/|\/stream\/|\/uploads\/|\/derived\/|\/assets\/|:)\*"/;
    expect(wild.filter(({ resource }) => !isLimited.test(resource))).toEqual([]);
    const versions = wild.filter(({ resource }) => resource.includes(':*"')).map(({ action }) => action);
    expect([...new Set(versions)].sort()).toEqual(['states:DescribeExecution', 'states:GetExecutionHistory']);
  });

  test('are in no managed policy, and in no second policy of a role', () => {
    for (const { Properties } of dev.resources('AWS::IAM::Role')) {
      expect(Object.keys(Properties)).not.toContain('ManagedPolicyArns');
      expect(Object.keys(Properties)).not.toContain('Policies');
    }
  });

  test('let only migrations scan the table, and money reports cannot change it', () => {
    expect(rolesWith(/^dynamodb:Scan/)).toEqual(['WorkflowMigrateItemsRole']);
    expect(rolesWith(/^dynamodb:(DeleteTable|UpdateTable)/)).toEqual([]);
    expect(rolesWith(/^dynamodb:(PutItem|UpdateItem|DeleteItem)/)).not.toContain('ApiFinanceRole');
    expect(rolesWith(/^dynamodb:/)).not.toContain('ApiSystemRole');
  });

  test('let only the wallet encrypt account numbers, and only the payout decrypt them', () => {
    // The payout encrypts what it will send, so that a second attempt has the same bytes.
    const rolesAllowed = (action: string) =>
      permissions.filter((one) => one.action === action && !one.condition).map(({ role }) => role);
    expect(rolesAllowed('kms:Encrypt').sort()).toEqual(['ApiWalletRole', 'WorkflowSubmitPayoutRole']);
    expect(rolesAllowed('kms:Decrypt')).toEqual(['WorkflowSubmitPayoutRole']);
  });

  test('let only the orders and the assets sign uploads, the orders abort them, and nobody delete an object', () => {
    const rolesThatStoreIn = (prefix: string) =>
      permissions
        .filter(({ action, resource }) => action === 's3:PutObject' && resource.includes(`/${prefix}/*"`))
        .map(({ role }) => role)
        .sort();
    expect(rolesThatStoreIn('uploads')).toEqual(['ApiOrdersRole']);
    expect(rolesThatStoreIn('assets')).toEqual(['ApiAssetsRole', 'AssetArrivedEventsCheckAssetRole']);
    expect(rolesThatStoreIn('derived')).toEqual(['InspectEventsInspectWorkRole']);
    expect(rolesWith(/^s3:AbortMultipartUpload$/)).toEqual(['ApiOrdersRole']);
    expect(rolesWith(/^s3:Delete/)).toEqual([]);
  });

  test('let only the orders list the arrived parts of an upload', () => {
    expect(rolesWith(/^s3:ListMultipartUploadParts$/)).toEqual(['ApiOrdersRole']);
    expect(rolesWith(/^s3:ListBucketMultipartUploads$/)).toEqual([]);
  });

  test('let the screening and the inspection read the exact version that they check, and the orders offer that one', () => {
    expect(rolesWith(/^s3:GetObjectVersion$/)).toEqual([
      ...['ApiAssetsRole', 'ApiOrdersRole', 'AssetArrivedEventsCheckAssetRole'],
      ...['InspectEventsInspectWorkRole', 'WorkflowScreenDeliverableRole'],
    ]);
  });

  test('on objects are limited to prefixes: those of orders or that of assets, and an erasure only lets them expire', () => {
    const onObjects = permissions.filter(({ action }) => /^s3:(Put|Get|ListMultipart)/.test(action));
    expect(onObjects.length).toBeGreaterThan(0);
    const ofAssets = ['ApiAssetsRole', 'ApiInboxRole', 'AssetArrivedEventsCheckAssetRole'];
    const ofOrders = ['/uploads/*"]]}', '/derived/*"]]}'];
    const isOnPrefix = ({ role, resource }: (typeof onObjects)[number]): boolean =>
      ofAssets.includes(role)
        ? resource.endsWith('/assets/*"]]}')
        : ofOrders.some((end) => resource.endsWith(end));
    expect(onObjects.filter((one) => !isOnPrefix(one))).toEqual([]);
    const ofInbox = onObjects.filter(({ role }) => role === 'ApiInboxRole').map(({ action }) => action);
    expect(ofInbox).toEqual(['s3:PutObjectTagging']);
  });

  test('let only the stream, the sweeps and the automatic withdrawal start executions, and only the orders’ sweep and the wait answer one', () => {
    const answering = ['SweepSchedulesSweepOrdersRole', 'StreamStreamsWakeWorkflowRole'];
    const withdrawing = [
      'SweepWithdrawalsSchedulesSweepWithdrawalsRole',
      'WorkflowWithdrawAutomaticallyRole',
    ];
    const rolesThatRunMachines = [...answering, ...withdrawing].sort();
    expect(rolesWith(/^states:StartExecution$/)).toEqual(rolesThatRunMachines);
    const all = [...answering, 'WorkflowAwaitDecisionRole'].sort();
    expect(rolesWith(/^states:SendTaskSuccess$/)).toEqual(all);
    expect(rolesWith(/^states:SendTaskFailure$/)).toEqual(all);
    // Staff read executions and change none.
    const reading = ['ApiOperationsRole'];
    expect(rolesWith(/^states:GetExecutionHistory$/)).toEqual(reading);
    const answers = [...rolesThatRunMachines, 'WorkflowAwaitDecisionRole'];
    expect(rolesWith(/^states:/)).toEqual([...answers, ...reading].sort());
  });

  test('on executions are limited to the machines of orders and withdrawals; people start migrations', () => {
    const machines = dev.resources('AWS::StepFunctions::StateMachine');
    const deployed = machines
      .map(({ Properties }) => `:stateMachine:${Properties.StateMachineName}"`)
      .filter((name) => !name.includes('migration'));
    const named = permissions
      .filter(({ action }) => action.startsWith('states:'))
      .map(
        ({ resource }) =>
          /:stateMachine:[^"]+"/.exec(resource.replace(/:execution:([^:]+):\*/, ':stateMachine:$1'))?.[0],
      );
    expect([...new Set(named)].sort()).toEqual(deployed.sort());
  });
});

describe('the access to the API', () => {
  const apiRoutes = new Map(
    dev.resources('AWS::ApiGatewayV2::Route').map((route) => [route.Properties.RouteKey, route]),
  );
  const isOpen = ({ Properties }: Resource): boolean => Properties.AuthorizationType === 'NONE';

  test('is by the routes of the contract, the console, the documentation and $default only', () => {
    expect([...apiRoutes.keys()].sort()).toEqual(
      [...routes.map(routeKey), ...consoleRouteKeys, ...docsRouteKeys, '$default'].sort(),
    );
  });

  test('needs a token unless the contract calls the route public', () => {
    const open = [...apiRoutes.values()].filter(isOpen).map(({ Properties }) => Properties.RouteKey);
    const meant = routes.filter((route) => route.permission === 'public').map(routeKey);
    expect(open.sort()).toEqual([...meant, ...consoleRouteKeys, ...docsRouteKeys, '$default'].sort());
    for (const route of apiRoutes.values()) {
      if (isOpen(route)) continue;
      expect(route.Properties).toMatchObject({
        AuthorizationType: 'JWT',
        AuthorizerId: { Ref: expect.any(String) },
      });
    }
  });

  test('is public for reads and for the notifications that providers sign', () => {
    const open = routes.filter((route) => route.permission === 'public' && !route.isText);
    expect(open.length).toBeGreaterThan(0);
    expect(open.map(({ method }) => method)).not.toContain('POST');
    expect(new Set(open.map(({ method }) => method))).toEqual(new Set(['GET']));
  });

  test('needs tokens of the user pool, for the client of the web, of the console or of machines', () => {
    const [authorizer, ...others] = prod.resources('AWS::ApiGatewayV2::Authorizer');
    expect(others).toEqual([]);
    expect(authorizer?.Properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [expect.anything(), { Ref: expect.stringMatching(/^ConsoleClient/) }],
        Issuer: expect.anything(),
      },
    });
    expect(JSON.stringify(authorizer?.Properties.JwtConfiguration)).toMatch(/WebClient.*Issuer.*Users/);
  });
});

describe('the user pool', () => {
  test('has a group for each role', () => {
    const groups = dev.resources('AWS::Cognito::UserPoolGroup').map(({ Properties }) => Properties.GroupName);
    expect(groups.sort()).toEqual(Object.keys(roles).sort());
  });

  test('requires strong passwords, offers an authenticator app, and is protected from deletion outside dev', () => {
    const pool = (properties: object) => ({
      MfaConfiguration: 'OPTIONAL',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      ...properties,
    });
    const strong = {
      Policies: { PasswordPolicy: Match.objectLike({ MinimumLength: 12, RequireSymbols: true }) },
    };
    prod
      .template('identity')
      .hasResourceProperties('AWS::Cognito::UserPool', pool({ ...strong, DeletionProtection: 'ACTIVE' }));
    dev
      .template('identity')
      .hasResourceProperties('AWS::Cognito::UserPool', pool({ ...strong, DeletionProtection: 'INACTIVE' }));
  });

  test('lets an administrator sign in for a user in dev only', () => {
    const flows = (stage: typeof dev) =>
      stage.resources('AWS::Cognito::UserPoolClient').find(({ id }) => id.startsWith('WebClient'))?.Properties
        .ExplicitAuthFlows;
    expect(flows(dev)).toContain('ALLOW_ADMIN_USER_PASSWORD_AUTH');
    expect(flows(prod)).toEqual(['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']);
  });

  test('gives machines a client with a secret and the scopes, where the context names them', () => {
    expect(prod.resources('AWS::Cognito::UserPoolResourceServer')).toEqual([]);
    const server = dev.resources('AWS::Cognito::UserPoolResourceServer');
    const offered = server.map(({ Properties }) => Properties.Scopes) as { ScopeName: string }[][];
    expect(offered.flat().map(({ ScopeName }) => ScopeName)).toEqual(Object.keys(scopes));
    dev.template('identity').hasResourceProperties('AWS::Cognito::UserPoolClient', {
      ClientName: 'scripts',
      GenerateSecret: true,
      AllowedOAuthFlows: ['client_credentials'],
    });
    const [authorizer] = dev.resources('AWS::ApiGatewayV2::Authorizer');
    expect(JSON.stringify(authorizer?.Properties.JwtConfiguration)).toMatch(
      /WebClient.*Machine.?scripts.*Issuer/,
    );
  });

  test('gives the web a client without a secret', () => {
    dev.template('identity').hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      PreventUserExistenceErrors: 'ENABLED',
    });
  });
});
