import { describe, expect, test } from 'vitest';
import { atPath, createTargetInput } from '#infra/local/events/target-input.ts';

const event = {
  source: 'aws.s3',
  detail: { bucket: { name: 'uploads' }, object: { key: 'a "b".mp4', size: 7 }, tags: ['x', 'y'] },
};
const context = { ruleArn: 'arn:rule', ruleName: 'rule', now: 0 };
const transformEvent = (InputTemplate: string, InputPathsMap: Record<string, string> = {}) =>
  createTargetInput({ InputTransformer: { InputTemplate, InputPathsMap } }, event, context);

describe('the input of a target', () => {
  test('is the event, a constant, or a part of the event', () => {
    expect(createTargetInput({}, event, context)).toBe(event);
    expect(createTargetInput({ Input: '{"job":"sweep"}' }, event, context)).toEqual({ job: 'sweep' });
    expect(createTargetInput({ InputPath: '$.detail.bucket' }, event, context)).toEqual({ name: 'uploads' });
  });

  test('may be made by a template, with quotes around variables where they are needed', () => {
    const paths = { key: '$.detail.object.key', size: '$.detail.object.size', none: '$.detail.none' };
    expect(
      transformEvent('{"key": <key>, "size": <size>, "none": <none>, "text": "<key>: <size><none>"}', paths),
    ).toEqual({
      key: 'a "b".mp4',
      size: 7,
      none: null,
      text: 'a "b".mp4: 7',
    });
    expect(transformEvent('{"rule": "<aws.events.rule-arn>", "all": <aws.events.event.json>}')).toEqual({
      rule: 'arn:rule',
      all: event,
    });
    expect(transformEvent('"The file <key> came"', paths)).toBe('The file a "b".mp4 came');
  });

  test('is selected by simple paths, and any other path is refused', () => {
    expect(atPath(event, '$.detail.tags[1]')).toBe('y');
    expect(atPath(event, "$['detail']['bucket'].name")).toBe('uploads');
    expect(atPath(event, '$.nothing.below')).toBeUndefined();
    expect(() => atPath(event, '$..name')).toThrow('cannot be read');
    expect(() => atPath(event, 'detail')).toThrow('must start with $');
  });
});
