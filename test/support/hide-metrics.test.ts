import { expect, test, vi } from 'vitest';
import { writeMeasures } from '#shared/adapters/metrics.ts';
import { countOf } from '#shared/domain/service-levels/measure.ts';
import { toInstant } from '#shared/domain/time.ts';
import { hideMetrics } from './hide-metrics.ts';

test('a process that hides metrics has none of the product in its output', () => {
  const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const measure = () => writeMeasures([countOf('StaffActs', toInstant(0))]);
  const showMetrics = hideMetrics();
  measure();
  process.stdout.write('one order\n');
  expect(written.mock.calls).toEqual([['one order\n']]);
  showMetrics();
  measure();
  expect(written).toHaveBeenCalledTimes(2);
  written.mockRestore();
});
