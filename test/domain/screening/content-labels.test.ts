import { expect, test } from 'vitest';
import { findingsOfLabels } from '#shared/domain/screening/content-labels.ts';

const seen = (label: string, confidence: number, atSecond?: number) => ({
  label,
  confidence,
  ...(atSecond !== undefined && { atSecond }),
});

test('an objection is a finding with the file, the content and the time', () => {
  expect(findingsOfLabels('clip.mp4', [seen('Smoking', 80, 1.5)], 80)).toEqual([
    {
      code: 'content-flagged',
      message:
        '"clip.mp4" shows content that is not allowed (Smoking): remove it, or appeal if the label is wrong.',
      messageZh: '“clip.mp4”含有不允许的内容（Smoking），请删除；如判断有误，可以申诉。',
      atSecond: 1.5,
    },
  ]);
});

test('a repeated objection shows the first second', () => {
  const objections = [
    seen('Smoking', 99, 9),
    seen('Smoking', 85, 4),
    seen('Smoking', 70, 1),
    seen('Alcohol', 90),
  ];
  const found = findingsOfLabels('clip.mp4', objections, 80);
  expect(found.map(({ atSecond }) => atSecond)).toEqual([undefined, 4]);
});

test('an objection with a low confidence is ignored', () => {
  expect(findingsOfLabels('clip.mp4', [seen('Smoking', 79.99, 4)], 80)).toEqual([]);
});
