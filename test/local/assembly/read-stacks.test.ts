import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CfnTable } from 'aws-cdk-lib/aws-dynamodb';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { Stack } from 'aws-cdk-lib/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '#infra/create-app.ts';
import { readStacks } from '#infra/local/assembly/read-stacks.ts';
import { resolveResources } from '#infra/local/assembly/resolve-resources.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assembly-'));
  writeFileSync(join(folder, 'index.mjs'), 'export const handler = () => 1;');
  const app = createApp(join(folder, 'cdk.out'), false);
  // The consumer is declared first, so that only its dependency puts it behind the producer.
  const api = new Stack(app, 'a-api', { env: { region: 'eu-central-1' } });
  const storage = new Stack(app, 'z-storage', { env: { region: 'eu-central-1' } });
  const table = new CfnTable(storage, 'Orders', {
    billingMode: 'PAY_PER_REQUEST',
    attributeDefinitions: [{ attributeName: 'pk', attributeType: 'S' }],
    keySchema: [{ attributeName: 'pk', keyType: 'HASH' }],
  });
  const code = new Asset(api, 'Code', { path: join(folder, 'index.mjs') });
  new CfnFunction(api, 'Worker', {
    role: 'arn:aws:iam::000000000000:role/worker',
    runtime: 'nodejs24.x',
    handler: 'index.handler',
    code: { s3Bucket: code.s3BucketName, s3Key: code.s3ObjectKey },
    environment: { variables: { TABLE_NAME: table.ref } },
  });
  app.synth();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a real assembly is read in order of deployment, with references across stacks', () => {
  const { stacks, assets } = readStacks(join(folder, 'cdk.out'));
  expect(stacks.map(({ name }) => name)).toEqual(['z-storage', 'a-api']);
  const { resources, warnings } = resolveResources(stacks);
  expect(warnings).toEqual([]);
  const worker = resources.find(({ type }) => type === 'AWS::Lambda::Function');
  expect(worker?.properties.Environment).toEqual({ Variables: { TABLE_NAME: 'z-storage-Orders' } });
  expect(worker?.attributes.Arn).toBe('arn:aws:lambda:eu-central-1:000000000000:function:a-api-Worker');
  const code = worker?.properties.Code as { S3Key: string } | undefined;
  expect(assets.get(code?.S3Key ?? '')).toContain('asset.');
});

test('a folder without an assembly is refused with advice on what to do', () => {
  expect(() => readStacks(join(folder, 'nothing'))).toThrow('npx cdk synth');
});
