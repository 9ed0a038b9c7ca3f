import {
  DetectModerationLabelsCommand,
  GetContentModerationCommand,
  RekognitionClient,
  StartContentModerationCommand,
} from '@aws-sdk/client-rekognition';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { measureFile } from '#shared/adapters/media/measure.ts';
import { noModeration } from '#shared/adapters/moderation/content-moderation.ts';
import { rekognition } from '#shared/adapters/moderation/rekognition.ts';
import { fixtureSource } from '#test/adapters/media/sources.ts';

const service = mockClient(RekognitionClient);
beforeEach(() => void service.reset());

const { moderateFile } = rekognition(() => 'the-bucket', 80, new RekognitionClient({ region: 'eu-west-1' }));

const fileOf = async (name: string, change: object = {}) => ({
  key: 'uploads/ord_1/upl_1',
  versionId: 'v7',
  round: 0,
  measurement: await measureFile(await fixtureSource(name)),
  ...change,
});

const S3Object = { Bucket: 'the-bucket', Name: 'uploads/ord_1/upl_1', Version: 'v7' };

const tokens = () =>
  service.commandCalls(StartContentModerationCommand).map(({ args }) => args[0].input.ClientRequestToken);

describe('a video', () => {
  test('is checked in a job, without a result while it runs', async () => {
    service.on(StartContentModerationCommand).resolves({ JobId: 'job-1' });
    service.on(GetContentModerationCommand, { JobId: 'job-1' }).resolves({ JobStatus: 'IN_PROGRESS' });
    expect(await moderateFile(await fileOf('portrait.mp4'))).toEqual({ status: 'in-progress' });
    const [start] = service.commandCalls(StartContentModerationCommand);
    expect(start?.args[0].input).toMatchObject({ Video: { S3Object }, MinConfidence: 80 });
    expect(tokens()).toEqual([expect.stringMatching(/^[a-zA-Z0-9-_]{1,64}$/)]);
  });

  test('has the same job in a repeated request, and another in another round or version', async () => {
    service.on(StartContentModerationCommand).resolves({ JobId: 'job-1' });
    service.on(GetContentModerationCommand).resolves({ JobStatus: 'IN_PROGRESS' });
    for (const change of [{}, {}, { round: 1 }, { versionId: 'v8' }])
      await moderateFile(await fileOf('portrait.mp4', change));
    expect(tokens()[0]).toBe(tokens()[1]);
    expect(new Set(tokens()).size).toBe(3);
  });

  test('has every page of labels with its seconds', async () => {
    service.on(StartContentModerationCommand).resolves({ JobId: 'job-1' });
    const detection = (Name: string, Timestamp: number) => ({
      Timestamp,
      ModerationLabel: { Name, Confidence: 91 },
    });
    service
      .on(GetContentModerationCommand)
      .resolves({
        JobStatus: 'SUCCEEDED',
        ModerationLabels: [detection('Smoking', 1_500)],
        NextToken: 'more',
      })
      .on(GetContentModerationCommand, { NextToken: 'more' })
      .resolves({ JobStatus: 'SUCCEEDED', ModerationLabels: [detection('Violence', 4_000), {}] });
    expect(await moderateFile(await fileOf('quicktime.mov'))).toEqual({
      status: 'completed',
      labels: [
        { label: 'Smoking', confidence: 91, atSecond: 1.5 },
        { label: 'Violence', confidence: 91, atSecond: 4 },
      ],
    });
  });

  test('with a failed job is an error, and neither accepted nor rejected', async () => {
    service.on(StartContentModerationCommand).resolves({ JobId: 'job-1' });
    service.on(GetContentModerationCommand).resolves({ JobStatus: 'FAILED', StatusMessage: 'no access' });
    await expect(moderateFile(await fileOf('portrait.mp4'))).rejects.toThrow('no access');
  });
});

describe('an image', () => {
  test.each(['still.jpg', 'still.png'])('%s is checked at once', async (name) => {
    service
      .on(DetectModerationLabelsCommand)
      .resolves({ ModerationLabels: [{ Name: 'Alcohol', Confidence: 88 }, { Confidence: 99 }] });
    expect(await moderateFile(await fileOf(name))).toEqual({
      status: 'completed',
      labels: [{ label: 'Alcohol', confidence: 88 }],
    });
    const [call] = service.commandCalls(DetectModerationLabelsCommand);
    expect(call?.args[0].input).toEqual({ Image: { S3Object }, MinConfidence: 80 });
  });

  test('is an error when the service fails', async () => {
    service.on(DetectModerationLabelsCommand).rejects(new Error('throttled'));
    await expect(moderateFile(await fileOf('still.jpg'))).rejects.toThrow('throttled');
  });
});

test.each([
  'hevc.mp4',
  'vp9-opus.webm',
  'h264-aac.mkv',
  'still.webp',
  'still.gif',
  'renamed-text.mp4',
  'empty.mp4',
])('%s is not supported by the service, and is left to the reviewer', async (name) => {
  expect(await moderateFile(await fileOf(name))).toEqual({ status: 'unsupported' });
  expect(service.calls()).toEqual([]);
});

test('an image beyond the service’s limit is left to the reviewer', async () => {
  const { measurement, ...file } = await fileOf('still.jpg');
  const large = { ...measurement, bytes: 15 * 1024 ** 2 + 1 };
  expect(await moderateFile({ ...file, measurement: large })).toEqual({ status: 'unsupported' });
});

test('without a service nothing is checked', async () => {
  expect(await noModeration.moderateFile(await fileOf('still.jpg'))).toEqual({ status: 'off' });
});
