import { beforeEach, vi } from 'vitest';

/** What the product logs during each test of the file, which then does not appear in the output. */
export const collectLogLines = (): string[] => {
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    const written = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      lines.push(String(text));
      return true;
    });
    return () => written.mockRestore();
  });
  return lines;
};
