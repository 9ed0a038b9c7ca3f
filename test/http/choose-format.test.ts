import { describe, expect, it } from 'vitest';
import { chooseFormat } from '#shared/http/choose-format.ts';

const formats = ['text/csv', 'text/html'];

describe('the format of a response', () => {
  it.each([
    [undefined, undefined],
    ['*/*', undefined],
    ['application/json', undefined],
    ['text/csv', 'text/csv'],
    ['TEXT/HTML; charset=utf-8', 'text/html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/*', 'text/csv'],
    ['text/*;q=0.5, text/html', 'text/html'],
    ['text/csv;q=0.4, application/json;q=0.5', undefined],
    ['text/csv;q=0', undefined],
    ['image/png', undefined],
    ['text/csv;q=nonsense', undefined],
  ])('for %s is %s', (accept, format) => {
    expect(chooseFormat(accept, formats)).toBe(format);
  });
});
