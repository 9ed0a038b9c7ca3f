import { Cron } from 'croner';

/** Computes the runs of a schedule. */
export type Schedule = {
  /** The first run after a time, for a schedule that started at `anchor`, in epoch milliseconds. Undefined if none. */
  next(after: number, anchor: number): number | undefined;
};

const unitMs = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

const parseRate = (count: number, unit: keyof typeof unitMs): Schedule => {
  const everyMs = count * unitMs[unit];
  return {
    next: (after, anchor) => anchor + Math.max(1, Math.floor((after - anchor) / everyMs) + 1) * everyMs,
  };
};

const parseCron = (expression: string, fields: string): Schedule => {
  const parts = fields.trim().split(/\s+/);
  const [, , dayOfMonth, , dayOfWeek] = parts;
  if (parts.length !== 6 || (dayOfMonth === '?') === (dayOfWeek === '?')) {
    throw new Error(
      `The schedule ${expression} needs six fields, with a question mark for the day of month or the day of week.`,
    );
  }
  // On AWS, the last Friday is 6L, and the days of a week are 1 (Sunday) to 7. In croner, these are 6#L and Quartz mode.
  const days = dayOfWeek?.replaceAll(/(\w)L\b/g, '$1#L');
  const pattern = ['0', ...parts.slice(0, 4), days, parts[5]].join(' ').replaceAll('?', '*');
  const job = new Cron(pattern, {
    mode: '7-part',
    timezone: 'UTC',
    alternativeWeekdays: true,
    // On AWS, 5/20 means every twentieth minute from the fifth.
    sloppyRanges: true,
    paused: true,
  });
  return { next: (after) => job.nextRun(new Date(after))?.getTime() };
};

/**
 * Parses `rate(5 minutes)` or `cron(0 8 ? * MON-FRI *)`, in UTC. Throws an Error for any other expression.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export const readSchedule = (expression: string): Schedule => {
  const [, kind, inner = ''] = /^(rate|cron)\((.+)\)$/.exec(expression) ?? [];
  if (kind === 'cron') {
    try {
      return parseCron(expression, inner);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The schedule ${expression} cannot be read: ${reason}`, { cause });
    }
  }
  const [, count, unit] = /^(\d+) (minute|hour|day)s?$/.exec(kind === 'rate' ? inner : '') ?? [];
  if ((unit === 'minute' || unit === 'hour' || unit === 'day') && Number(count) > 0)
    return parseRate(Number(count), unit);
  throw new Error(`The schedule ${expression} is not supported. Use rate(…) or cron(…).`);
};
