import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { synthesizeStage } from './synthesize-stage.ts';

const dev = await synthesizeStage('dev');

const Policy = z.object({
  PolicyDocument: z.object({
    Statement: z.array(
      z.object({
        Action: z.union([z.string(), z.array(z.string())]),
        Resource: z.unknown(),
        Condition: z.unknown().optional(),
      }),
    ),
  }),
  Roles: z.array(z.object({ Ref: z.string() })).length(1),
});

/** What roles may do with one service, under a condition. */
const rolesLimitedTo = (service: string) =>
  dev.resources('AWS::IAM::Policy').flatMap(({ Properties }) => {
    const { PolicyDocument, Roles } = Policy.parse(Properties);
    const role = (Roles[0]?.Ref ?? '').replace(/[0-9A-F]{8}$/, '');
    return PolicyDocument.Statement.filter(({ Condition }) => Condition !== undefined).flatMap(
      ({ Action, Resource, Condition }) =>
        [Action]
          .flat()
          .filter((action) => action.startsWith(`${service}:`))
          .map((action) => ({ may: `${role} ${action}`, on: JSON.stringify(Resource), when: Condition })),
    );
  });

test('functions for secrets of endpoints or profiles of advertisers cannot decrypt the data of creators', () => {
  const owners = rolesLimitedTo('kms').map(({ may, when }) => [may, when]);
  const ownedBy = (prefix: string) => ({ StringLike: { 'kms:EncryptionContext:owner': `${prefix}_*` } });
  const endpoints = ownedBy('whk');
  const advertisers = ownedBy('adv');
  expect(Object.fromEntries(owners)).toEqual({
    'ApiCreatorsRole kms:Encrypt': advertisers,
    'ApiCreatorsRole kms:Decrypt': advertisers,
    'ApiInboxRole kms:Decrypt': advertisers,
    'ApiReviewsRole kms:Decrypt': advertisers,
    'ApiWebhooksRole kms:Encrypt': endpoints,
    'DeliverEventsDeliverWebhookRole kms:Decrypt': endpoints,
    'SweepDeliveriesSchedulesSweepDeliveriesRole kms:Decrypt': endpoints,
  });
});

test('only the projections and their retries put events, under the product’s own source', () => {
  const puts = rolesLimitedTo('events');
  expect(puts.map(({ may }) => may).sort()).toEqual([
    'ProjectionsStreamsProjectRole events:PutEvents',
    'SweepDeadLettersSchedulesSweepDeadLettersRole events:PutEvents',
  ]);
  for (const put of puts) {
    expect(put.on).toMatch(/:event-bus\/default"/);
    expect(put.when).toEqual({ StringEquals: { 'events:source': 'astrolabe' } });
  }
});

describe('the platform’s own event bus', () => {
  test('exists only if the context asks for it, and only the projections and their retries know it', async () => {
    expect(dev.resources('AWS::Events::EventBus')).toEqual([]);
    expect(JSON.stringify(dev.resources('AWS::Lambda::Function'))).not.toContain('EVENT_BUS_NAME');
    const on = await synthesizeStage('dev', { context: { eventBus: 'on' } });
    const [bus] = on.resources('AWS::Events::EventBus');
    expect(bus?.Properties.Name).toBe('astrolabe-dev-events');
    const knowing = on
      .resources('AWS::Lambda::Function')
      .filter(({ Properties }) => JSON.stringify(Properties).includes('EVENT_BUS_NAME'));
    expect(knowing.map(({ Properties }) => Properties.FunctionName).sort()).toEqual([
      'astrolabe-dev-schedules-sweep-dead-letters',
      'astrolabe-dev-streams-project',
    ]);
    const naming = on
      .resources('AWS::IAM::Policy')
      .filter(({ Properties }) => JSON.stringify(Properties).includes('event-bus/astrolabe-dev-events'));
    expect(naming).toHaveLength(2);
  });

  test('is on or off, and rejects other values', async () => {
    await expect(synthesizeStage('dev', { context: { eventBus: 'maybe' } })).rejects.toThrow('eventBus');
  });
});
