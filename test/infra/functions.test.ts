import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { repositoryRoot } from '#infra/bundle.ts';
import { deployedContexts } from '#infra/stacks/api.ts';
import { consoleRouteKeys } from '#infra/stacks/console.ts';
import { docsRouteKeys } from '#infra/stacks/docs.ts';
import { apiFunctions } from '#infra/stacks/functions.ts';
import { deployedFunctions } from '#infra/stacks/index.ts';
import { routeKey } from '#shared/contract/define-route.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { synthesizeStage } from './synthesize-stage.ts';

const dev = await synthesizeStage('dev', { context: { policy: '{"feeBasisPoints": 500}' } });
const prod = await synthesizeStage('prod');

const Lambda = z.object({
  FunctionName: z.string(),
  Runtime: z.string(),
  Architectures: z.array(z.string()),
  Timeout: z.number(),
  Role: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
  LoggingConfig: z.object({ LogFormat: z.literal('JSON'), LogGroup: z.object({ Ref: z.string() }) }),
  TracingConfig: z.object({ Mode: z.literal('Active') }),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }).optional(),
});
const lambdas = dev
  .resources('AWS::Lambda::Function')
  .map(({ id, stack, Properties }) => ({ id, stack, ...Lambda.parse(Properties) }));

const knownNames = [
  'STAGE',
  'ISSUER_URL',
  'CONSOLE_CLIENT_ID',
  'TABLE_NAME',
  'UPLOAD_BUCKET',
  'ORDER_STATE_MACHINE_ARN',
  'WITHDRAWAL_STATE_MACHINE_ARN',
  'SIGNING_SECRET_ARN',
  'PAYOUT_KEY_ARN',
  'POLICY',
];

describe('every function', () => {
  test('of the table is deployed, and no other', () => {
    const meant = deployedFunctions(routes).map(({ entry }) => `astrolabe-dev-${entry.replace('/', '-')}`);
    expect(lambdas.map(({ FunctionName }) => FunctionName).sort()).toEqual(meant.sort());
  });

  test('has permissions that the README explains, and it explains no other', () => {
    const readme = readFileSync(join(repositoryRoot, 'infra/README.md'), 'utf8');
    const [, table = ''] = /\n(\| `permissions`[\s\S]*?)\n\n/.exec(readme) ?? [];
    const explained = [...table.matchAll(/^\| `([\w.-]+)`/gm)].map(([, name]) => name).slice(1);
    // A context adds this one to some functions.
    const used = new Set([
      'content-moderation',
      ...deployedFunctions(routes).flatMap((spec) => spec.permissions),
    ]);
    expect(explained.toSorted()).toEqual([...used].sort());
  });

  test('runs on Node 24 and arm64, or on x86_64 if it decodes films', () => {
    expect(new Set(lambdas.map(({ Runtime }) => Runtime))).toEqual(new Set(['nodejs24.x']));
    const specs = deployedFunctions(routes);
    for (const { FunctionName, Architectures } of lambdas) {
      const spec = specs.find(({ entry }) => FunctionName === `astrolabe-dev-${entry.replace('/', '-')}`);
      expect(Architectures).toEqual([spec?.nativeLibrary ? 'x86_64' : 'arm64']);
    }
    expect(specs.filter(({ nativeLibrary }) => nativeLibrary)).not.toEqual([]);
  });

  test('has a separate role', () => {
    expect(new Set(lambdas.map(({ Role, stack }) => stack + Role['Fn::GetAtt'][0])).size).toBe(
      lambdas.length,
    );
  });

  test.each([
    { name: 'dev', stage: dev, days: 7 },
    { name: 'prod', stage: prod, days: 90 },
  ])(
    'logs to a separate log group, kept for $days days in $name, like every other log',
    ({ stage, days }) => {
      const groups = stage.resources('AWS::Logs::LogGroup');
      expect(new Set(groups.map(({ Properties }) => Properties.RetentionInDays))).toEqual(new Set([days]));
      const own = stage.resources('AWS::Lambda::Function').map(({ Properties, stack }) => {
        const { LoggingConfig, FunctionName } = Lambda.parse(Properties);
        const group = groups.find(({ id, stack: its }) => id === LoggingConfig.LogGroup.Ref && its === stack);
        expect(group?.Properties.LogGroupName).toBe(`/aws/lambda/${FunctionName}`);
        return group;
      });
      expect(new Set(own).size).toBe(lambdas.length);
    },
  );

  test('that knows a state machine knows the deployed one', () => {
    // No function starts a migration.
    const names = dev
      .resources('AWS::StepFunctions::StateMachine')
      .map(({ Properties }) => Properties.StateMachineName)
      .filter((name) => name !== 'astrolabe-dev-migration');
    const { Environment } = lambdas.find(({ id }) => id.includes('WakeWorkflow')) ?? {};
    const arnOf = (name: unknown) => ({
      'Fn::Join': ['', expect.arrayContaining([`:stateMachine:${name}`])],
    });
    expect(names.sort()).toEqual(['astrolabe-dev-order', 'astrolabe-dev-withdrawal']);
    expect(Environment?.Variables).toMatchObject({
      ORDER_STATE_MACHINE_ARN: arnOf(names[0]),
      WITHDRAWAL_STATE_MACHINE_ARN: arnOf(names[1]),
    });
  });

  test('has only the agreed environment, and the policy when there is one', async () => {
    const names = new Set(lambdas.flatMap(({ Environment }) => Object.keys(Environment?.Variables ?? {})));
    expect([...names].sort()).toEqual([...knownNames].sort());
    expect(new Set(lambdas.map(({ Environment }) => Environment?.Variables.POLICY))).toEqual(
      new Set(['{"feeBasisPoints":500}']),
    );
    const plain = await synthesizeStage('dev');
    expect(JSON.stringify(plain.resources('AWS::Lambda::Function'))).not.toContain('POLICY');
  });
});

const Alias = z.object({ FunctionName: z.object({ Ref: z.string() }), Name: z.literal('live') });

/** The name of the function with the alias `live` of this logical id. */
const functionBehindAlias = (logicalId: string): string | undefined => {
  const found = dev.resources('AWS::Lambda::Alias').find(({ id }) => id === logicalId);
  const target = found && Alias.parse(found.Properties).FunctionName.Ref;
  return lambdas.find(({ id, stack }) => stack === found?.stack && id === target)?.FunctionName;
};

describe('the functions behind the API', () => {
  const Permission = z.object({
    FunctionName: z.object({ Ref: z.string() }),
    Principal: z.literal('apigateway.amazonaws.com'),
    SourceArn: z.object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) }),
  });
  const permissions = Object.values(dev.template('api').findResources('AWS::Lambda::Permission')).map(
    ({ Properties }) => {
      const { FunctionName, SourceArn } = Permission.parse(Properties);
      const text = String(SourceArn['Fn::Join'][1].at(-1)).replace(/^\//, '');
      return {
        functionName: functionBehindAlias(FunctionName.Ref),
        text,
        source: new RegExp(`^${text.replaceAll('*', '.*')}$`),
      };
    },
  );
  const Integration = z.object({
    IntegrationUri: z.object({ Ref: z.string() }),
  });
  const integrations = new Map(
    dev
      .resources('AWS::ApiGatewayV2::Integration')
      .map(({ id, Properties }) => [
        id,
        functionBehindAlias(Integration.parse(Properties).IntegrationUri.Ref),
      ]),
  );
  const Target = z.object({
    RouteKey: z.string(),
    Target: z.object({
      'Fn::Join': z.tuple([z.string(), z.tuple([z.string(), z.object({ Ref: z.string() })])]),
    }),
  });
  const served = new Map(
    dev.resources('AWS::ApiGatewayV2::Route').map(({ Properties }) => {
      const { RouteKey, Target: target } = Target.parse(Properties);
      return [RouteKey, integrations.get(target['Fn::Join'][1][1].Ref)];
    }),
  );

  test('serve exactly the routes of their context, and system serves the rest', () => {
    const meant = routes.map((route) => [routeKey(route), `astrolabe-dev-api-${route.context}`] as const);
    const pages = [
      ...consoleRouteKeys.map((key) => [key, 'astrolabe-dev-console-serve'] as const),
      ...docsRouteKeys.map((key) => [key, 'astrolabe-dev-docs-serve'] as const),
    ];
    expect(served).toEqual(new Map([...meant, ...pages, ['$default', 'astrolabe-dev-api-system'] as const]));
  });

  test('share one integration and one permission in each context, and the console, the documentation and $default have separate ones', () => {
    expect(integrations.size).toBe(deployedContexts(routes).length + 3);
    expect(permissions).toHaveLength(integrations.size);
  });

  // For a named route the caller is `stage/METHOD/path`; for the catch-all it is `stage/$default`, one segment less.
  const callerOf = (key: string): string => (key === '$default' ? key : key.replace(' ', ''));

  test.each([...served.keys()])('%s may call its function', (key) => {
    const name = served.get(key);
    const matching = permissions.filter(
      ({ functionName, source }) => functionName === name && source.test(`$default/${callerOf(key)}`),
    );
    expect(matching).not.toEqual([]);
  });

  test('the permission of named routes does not match $default, which proves that the test above can fail', () => {
    const shared = permissions.filter(({ text }) => text === '*/*/*');
    expect(shared.filter(({ source }) => source.test('$default/$default'))).toEqual([]);
  });

  test('time out before the gateway does after 30 seconds', () => {
    for (const { timeoutSeconds } of Object.values(apiFunctions)) expect(timeoutSeconds).toBeLessThan(30);
  });
});

describe('the routes', () => {
  test('are far fewer than the 300 that one API may have', () => {
    expect(dev.resources('AWS::ApiGatewayV2::Route').length).toBeLessThan(280);
  });

  test('are created ten at a time, and deployed once all are there', () => {
    const all = Object.entries(dev.template('api').findResources('AWS::ApiGatewayV2::Route'));
    const ids = new Set(all.map(([id]) => id));
    const first = all.filter(([, { DependsOn }]) => ![DependsOn ?? []].flat().some((id) => ids.has(id)));
    expect(first).toHaveLength(10);
    const [stage] = Object.values(dev.template('api').findResources('AWS::ApiGatewayV2::Stage'));
    expect(stage?.DependsOn).toEqual(expect.arrayContaining([...ids]));
  });
});

describe('the stage of the API', () => {
  test('throttles, and logs each request without address or user agent', () => {
    const [stage] = dev.resources('AWS::ApiGatewayV2::Stage');
    expect(stage?.Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 10_000, ThrottlingBurstLimit: 5_000 },
    });
    const { Format } = z.object({ Format: z.string() }).parse(stage?.Properties.AccessLogSettings);
    expect(Object.keys(JSON.parse(Format))).toContain('requestId');
    expect(Format).not.toMatch(/sourceIp|userAgent/);
  });

  test('gives public routes and unknown paths a tenth of its requests each, and pictures half of them', () => {
    const [stage] = dev.resources('AWS::ApiGatewayV2::Stage');
    const settings = z.record(z.string(), z.unknown()).parse(stage?.Properties.RouteSettings);
    const publicKeys = routes.filter(({ permission }) => permission === 'public').map(routeKey);
    expect(Object.keys(settings).sort()).toEqual(
      [...publicKeys, ...consoleRouteKeys, ...docsRouteKeys, '$default'].sort(),
    );
    expect(Object.values(settings)).toContainEqual({
      ThrottlingRateLimit: 1_000,
      ThrottlingBurstLimit: 2_000,
    });
    const half = { ThrottlingRateLimit: 5_000, ThrottlingBurstLimit: 5_000 };
    expect(
      Object.keys(settings).filter((key) => JSON.stringify(settings[key]) === JSON.stringify(half)),
    ).toEqual(['GET /assets/{assetId}/{copy}']);
  });

  test('allows a browser to read and send the contract’s headers, and has no origins by default in a durable stage', () => {
    const [api] = dev.resources('AWS::ApiGatewayV2::Api');
    expect(api?.Properties.CorsConfiguration).toMatchObject({
      AllowOrigins: ['*'],
      AllowHeaders: expect.arrayContaining(['authorization', 'idempotency-key', 'if-match']),
      ExposeHeaders: expect.arrayContaining(['etag', 'idempotency-replayed']),
    });
    const [closed] = prod.resources('AWS::ApiGatewayV2::Api');
    expect(closed?.Properties).not.toHaveProperty('CorsConfiguration');
  });
});
