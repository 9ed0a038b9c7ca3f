import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Clock, createWallClock } from '#infra/local/clock.ts';
import { startAsyncDelivery } from '#infra/local/events/async-delivery.ts';
import { type EventResource, readDeliveryPolicies } from '#infra/local/events/delivery-policy.ts';
import { startEventBus } from '#infra/local/events/event-bus.ts';
import { readEventRules } from '#infra/local/events/event-rule.ts';
import type { Invoke } from '#infra/local/events/invoke.ts';
import { createTestFolder, openEvents, waitUntil } from './event-store.ts';

const arn = (service: string, name: string) => `arn:aws:${service}:eu-central-1:000000000000:${name}`;
const recordUpload = arn('lambda', 'function:record-upload');
const queueArn = arn('sqs', 'upload-dead-letters');
const resource = (type: string, properties: object): EventResource => ({
  logicalId: 'Uploaded',
  type,
  properties,
  ref: 'uploaded',
  attributes: { Arn: arn('events', 'rule/uploaded') },
});
const rule = (properties: object) =>
  resource('AWS::Events::Rule', { Targets: [{ Arn: recordUpload, Id: 'Target0' }], ...properties });
const uploads = rule({
  EventPattern: { source: ['aws.s3'], detail: { object: { key: [{ prefix: 'uploads/' }] } } },
  Targets: [{ Arn: recordUpload, Id: 'Target0', DeadLetterConfig: { Arn: queueArn } }],
});
const createdEvent = (key: string) => ({
  source: 'aws.s3',
  'detail-type': 'Object Created',
  detail: { object: { key } },
});

type Setup = { resources: EventResource[]; invoke: Invoke; folder?: string; clock?: Clock };
const open = ({ resources, invoke, folder = createTestFolder(), clock = createWallClock() }: Setup) => {
  const { store, queues } = openEvents(folder, clock);
  const log: string[] = [];
  const common = { store, queues, clock, log: (line: string) => void log.push(line) };
  const delivery = startAsyncDelivery({ ...common, invoke, firstRetryMs: 1 });
  const getDeliveryPolicy = readDeliveryPolicies(resources);
  const place = { account: '000000000000', region: 'eu-central-1' };
  const bus = startEventBus({
    ...common,
    ...place,
    rules: readEventRules(resources),
    delivery,
    getDeliveryPolicy,
  });
  const close = async (): Promise<void> => {
    bus.stop();
    await delivery.stop();
    store.close();
  };
  return { bus, delivery, queues, log, close };
};
const openForTest = (setup: Setup) => {
  const opened = open(setup);
  onTestFinished(opened.close);
  return opened;
};
const invokeWith = (...answers: Array<Awaited<ReturnType<Invoke>>>) =>
  vi.fn<Invoke>(async () => answers.shift() ?? { payload: null });
const failure = { error: 'Error', cause: '{"errorMessage":"no disk"}' };

describe('a rule of the event bus', () => {
  test('invokes its function with the complete event when the pattern matches', async () => {
    const invoke = invokeWith();
    const { bus, delivery } = openForTest({ resources: [uploads], invoke });
    expect(bus.publish(createdEvent('uploads/a.mp4'))).toBe(1);
    expect(bus.publish(createdEvent('other/a.mp4'))).toBe(0);
    await delivery.settled();
    expect(invoke).toHaveBeenCalledOnce();
    expect(invoke.mock.calls[0]?.slice(0, 2)).toEqual([
      recordUpload,
      {
        version: '0',
        id: expect.any(String),
        'detail-type': 'Object Created',
        source: 'aws.s3',
        account: '000000000000',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        region: 'eu-central-1',
        resources: [],
        detail: { object: { key: 'uploads/a.mp4' } },
      },
    ]);
  });

  test('is not delayed by a function that has many slow invocations', async () => {
    const slow = arn('lambda', 'function:inspect-work');
    const inspections = rule({
      EventPattern: { source: ['works'] },
      Targets: [{ Arn: slow, Id: 'Target0' }],
    });
    const { promise: ended, resolve: end } = Promise.withResolvers<{ payload: null }>();
    const invoke = vi.fn<Invoke>((functionArn) =>
      functionArn === slow ? ended : Promise.resolve({ payload: null }),
    );
    const { bus } = openForTest({ resources: [inspections, uploads], invoke });
    onTestFinished(() => end({ payload: null }));
    const called = (functionArn: string) => invoke.mock.calls.filter(([each]) => each === functionArn).length;
    for (let film = 0; film < 20; film += 1)
      bus.publish({ source: 'works', 'detail-type': 'Submitted', detail: {} });
    await waitUntil(() => expect(called(slow)).toBe(16));
    bus.publish(createdEvent('uploads/a.mp4'));
    await waitUntil(() => expect(called(recordUpload)).toBe(1));
    end({ payload: null });
    await waitUntil(() => expect(called(slow)).toBe(20));
  });

  test('ends at a stop the wait of an invocation that has not begun, and delivers it at the next start', async () => {
    const folder = createTestFolder();
    const waitForQuiet: Invoke = (_, __, signal) =>
      new Promise((resolve) => signal?.addEventListener('abort', () => resolve(failure)));
    const before = open({ resources: [uploads], invoke: vi.fn<Invoke>(waitForQuiet), folder });
    before.bus.publish(createdEvent('uploads/a.mp4'));
    await new Promise(setImmediate);
    await before.close();
    expect(before.log).toEqual([]);
    const invoke = invokeWith();
    openForTest({ resources: [uploads], invoke, folder });
    await waitUntil(() => expect(invoke).toHaveBeenCalledOnce());
  });

  test('retries a failing function twice with the same event', async () => {
    const invoke = invokeWith(failure, failure);
    const { bus, delivery, queues, log } = openForTest({ resources: [uploads], invoke });
    bus.publish(createdEvent('uploads/a.mp4'));
    await delivery.settled();
    const ids = invoke.mock.calls.map(([, event]) => (event as { id: string }).id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(queues.counts()).toEqual({});
    expect(log).toHaveLength(2);
  });

  test('sends an event that keeps failing to the dead letters', async () => {
    const invoke = invokeWith(failure, failure, failure);
    const { bus, delivery, queues } = openForTest({ resources: [uploads], invoke });
    bus.publish(createdEvent('uploads/a.mp4'));
    await delivery.settled();
    expect(invoke).toHaveBeenCalledTimes(3);
    const [message] = queues.peek(queueArn);
    expect(JSON.parse(message?.body ?? '')).toMatchObject(createdEvent('uploads/a.mp4'));
    expect(message?.attributes.ErrorMessage).toContain('no disk');
  });

  test("uses the function's configuration before the target's", async () => {
    const config = resource('AWS::Lambda::EventInvokeConfig', {
      FunctionName: 'record-upload',
      Qualifier: '$LATEST',
      MaximumRetryAttempts: 0,
      DestinationConfig: { OnFailure: { Destination: arn('sqs', 'failures') } },
    });
    const invoke = invokeWith(failure);
    const { bus, delivery, queues } = openForTest({ resources: [uploads, config], invoke });
    bus.publish(createdEvent('uploads/a.mp4'));
    await delivery.settled();
    expect(queues.counts()).toEqual({ [arn('sqs', 'failures')]: 1 });
    expect(JSON.parse(queues.peek()[0]?.body ?? '')).toMatchObject({
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 1 },
      requestPayload: createdEvent('uploads/a.mp4'),
      responsePayload: { errorMessage: 'no disk' },
    });
  });

  test('delivers after a restart what was accepted before it', async () => {
    const folder = createTestFolder();
    const neverInvoke: Invoke = async () => failure;
    const before = open({ resources: [uploads], invoke: neverInvoke, folder });
    before.bus.publish(createdEvent('uploads/a.mp4'));
    await before.close();
    const invoke = invokeWith();
    openForTest({ resources: [uploads], invoke, folder });
    await waitUntil(() => expect(invoke).toHaveBeenCalledOnce());
    expect(invoke.mock.calls[0]?.[1]).toMatchObject(createdEvent('uploads/a.mp4'));
  });

  test('that is disabled does nothing, and one that cannot run here is refused with a sentence', () => {
    expect(readEventRules([rule({ EventPattern: { source: ['x'] }, State: 'DISABLED' })])).toEqual([]);
    const read = (properties: object) => () => readEventRules([rule(properties)]);
    expect(read({ EventBusName: 'orders' })).toThrow(
      /Events::Rule Uploaded.*event bus orders is not the default/,
    );
    expect(read({ Targets: [{ Arn: arn('sns', 'topic') }] })).toThrow(/Uploaded.*is not a function/);
    expect(read({ EventPattern: { source: [{ like: 'x' }] } })).toThrow(/Uploaded.*unknown operator "like"/);
    expect(read({ ScheduleExpression: 'hourly' })).toThrow(/Uploaded.*hourly/);
    const targets = (change: object) => ({ Targets: [{ Arn: recordUpload, ...change }] });
    expect(read(targets({ InputPath: '$.detail' }))).toThrow(/Uploaded.*does not run on one machine/);
    expect(read(targets({ InputTransformer: { InputTemplate: '<x>' } }))).toThrow(/Uploaded.*a template/);
  });
});

describe('a schedule', () => {
  const sweep = rule({ ScheduleExpression: 'rate(5 minutes)' });

  test('runs once when the clock is turned past its time, by any duration, and then continues from there', async () => {
    const invoke = invokeWith();
    const clock = createWallClock();
    const { delivery } = openForTest({ resources: [sweep], invoke, clock });
    clock.advance(299_000);
    await delivery.settled();
    expect(invoke).not.toHaveBeenCalled();
    clock.advance(30 * 86_400_000);
    await delivery.settled();
    expect(invoke).toHaveBeenCalledOnce();
    expect(invoke.mock.calls[0]?.[1]).toMatchObject({
      source: 'aws.events',
      'detail-type': 'Scheduled Event',
      resources: [arn('events', 'rule/uploaded')],
      detail: {},
    });
    clock.advance(300_000);
    await delivery.settled();
    expect(invoke).toHaveBeenCalledTimes(2);
  });

  test('that was missed while the platform was off runs once at the next start', async () => {
    const folder = createTestFolder();
    await open({ resources: [sweep], invoke: invokeWith(), folder }).close();
    const invoke = invokeWith();
    const { delivery } = openForTest({
      resources: [sweep],
      invoke,
      folder,
      clock: createWallClock(3_600_000),
    });
    await delivery.settled();
    expect(invoke).toHaveBeenCalledOnce();
  });

  test('passes its function a fixed input', async () => {
    const Targets = [{ Arn: recordUpload, Id: 'Target0', Input: '{"audit":"ledger"}' }];
    const invoke = invokeWith();
    const clock = createWallClock();
    const daily = rule({ ScheduleExpression: 'cron(0 8 * * ? *)', Targets });
    const { delivery } = openForTest({ resources: [daily], invoke, clock });
    clock.advance(86_400_000);
    await delivery.settled();
    expect(invoke.mock.calls.map((call) => call.slice(0, 2))).toEqual([[recordUpload, { audit: 'ledger' }]]);
  });
});
