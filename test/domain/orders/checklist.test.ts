import { describe, expect, it } from 'vitest';
import { checklistOf } from '#shared/domain/orders/checklist.ts';

const brief = { minSeconds: 10, maxSeconds: 60, mustInclude: [], hashtags: [] };

describe('a reviewer’s checklist', () => {
  it('has the must-include items, the hashtags, the length and the style, in this order', () => {
    expect(
      checklistOf({ ...brief, mustInclude: ['the lamp', 'the price'], hashtags: ['#stars'], style: 'calm' }),
    ).toEqual([
      { code: 'must_include_1', text: 'The work includes: the lamp' },
      { code: 'must_include_2', text: 'The work includes: the price' },
      { code: 'hashtag_1', text: 'The publication has the hashtag #stars' },
      { code: 'length', text: 'A video lasts 10 to 60 seconds' },
      { code: 'style', text: 'The style is: calm' },
    ]);
  });

  it('has orientation and sound where the brief asks for them', () => {
    const codes = (change: object) => checklistOf({ ...brief, ...change }).map(({ code }) => code);
    expect(codes({ orientation: 'portrait', sound: true })).toEqual(['length', 'orientation', 'sound']);
    expect(codes({ orientation: 'any', sound: false })).toEqual(['length']);
  });

  it('says which orientation and sound the brief asks for', () => {
    const texts = checklistOf({ ...brief, orientation: 'portrait', sound: true }).map(({ text }) => text);
    expect(texts.slice(1)).toEqual(['The picture is portrait', 'A video has sound']);
  });

  it('of a brief that asks for nothing else is the length only', () => {
    expect(checklistOf(brief).map(({ code }) => code)).toEqual(['length']);
  });

  it('has a separate code for each item, which a reason may name', () => {
    const codes = checklistOf({ ...brief, mustInclude: ['a', 'a'], hashtags: ['b', 'b'] }).map(
      ({ code }) => code,
    );
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[a-z0-9][a-z0-9_.-]{0,63}$/.test(code))).toBe(true);
  });
});
