import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '#shared/domain/escape-html.ts';
import { toCsv } from '#shared/domain/write-csv.ts';

/** Reads one row back, as RFC 4180 says. */
const read = (line: string): string[] =>
  [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );

describe('a CSV table', () => {
  it('begins with the byte order mark of UTF-8, and ends each row with a line break', () => {
    expect(toCsv([['a', '星'], ['b']])).toBe('\u{FEFF}a,星\r\nb\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x","y")'])(
    'contains no formula: %j is text',
    (text) => {
      expect(
        read(
          toCsv([[text]])
            .slice(1)
            .replace(/\r\n$/, ''),
        ),
      ).toEqual([`'${text}`]);
    },
  );

  it('keeps numbers as numbers, negative ones as well', () => {
    expect(toCsv([[{ number: '-12.50' }]])).toBe('\u{FEFF}-12.50\r\n');
  });

  it('returns every text that begins no formula unchanged', () => {
    const text = fc.string().filter((one) => !/^[=+\-@\t\r\n]/.test(one));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (cells) => {
        expect(read(toCsv([cells]).slice(1, -2))).toEqual(cells);
      }),
    );
  });
});

describe('text in a page', () => {
  it('is escaped, so that it contains no tag', () => {
    expect(escapeHtml(`<img src=x onerror='a("b")'>&`)).toBe(
      '&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt;&amp;',
    );
  });
});
