import { Cron } from 'croner';

/** When a schedule runs next. */
export type Schedule = {
  /** The first run after a moment, for a schedule that began at `anchor`; undefined when there is none (epoch ms). */
  next(after: number, anchor: number): number | undefined;
};

const unitMs = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

const parseRate = (count: number, unit: keyof typeof unitMs): Schedule => {
  const everyMs = count * unitMs[unit];
  return {
    next: (after, anchor) => anchor + Math.max(1, Math.floor((after - anchor) / everyMs) + 1) * everyMs,
  };
};

const parseCron = (expression: string, fields: string, timeZone: string): Schedule => {
  const parts = fields.trim().split(/\s+/);
  const [, , dayOfMonth, , dayOfWeek] = parts;
  if (parts.length !== 6 || (dayOfMonth === '?') === (dayOfWeek === '?')) {
    throw new Error(
      `The schedule ${expression} needs six fields, with a question mark for either the day of month or of week.`,
    );
  }
  // AWS writes the last Friday as 6L and the days of a week as 1 (Sunday) to 7; croner calls that 6#L and Quartz.
  const days = dayOfWeek?.replaceAll(/(\w)L\b/g, '$1#L');
  const pattern = ['0', ...parts.slice(0, 4), days, parts[5]].join(' ').replaceAll('?', '*');
  const job = new Cron(pattern, {
    mode: '7-part',
    timezone: timeZone,
    alternativeWeekdays: true,
    // AWS writes 5/20 for every twentieth minute from the fifth on.
    sloppyRanges: true,
    paused: true,
  });
  return { next: (after) => job.nextRun(new Date(after))?.getTime() };
};

const parseAt = (expression: string, moment: string): Schedule => {
  const time = Date.parse(`${moment}Z`);
  if (Number.isNaN(time)) throw new Error(`The schedule ${expression} names no moment.`);
  return { next: (after) => (time > after ? time : undefined) };
};

/**
 * Reads `rate(5 minutes)`, `cron(0 8 ? * MON-FRI *)` or `at(2026-12-01T00:00:00)`; times are in UTC, cron also in
 * another IANA zone. Throws a sentence for anything else.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
 */
export const readSchedule = (expression: string, timeZone = 'UTC'): Schedule => {
  const [, kind, inner = ''] = /^(rate|cron|at)\((.+)\)$/.exec(expression) ?? [];
  if (kind === 'cron') {
    try {
      return parseCron(expression, inner, timeZone);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`The schedule ${expression} cannot be read: ${reason}`, { cause });
    }
  }
  if (kind === 'at' && timeZone === 'UTC') return parseAt(expression, inner);
  const [, count, unit] = /^(\d+) (minute|hour|day)s?$/.exec(kind === 'rate' ? inner : '') ?? [];
  if ((unit === 'minute' || unit === 'hour' || unit === 'day') && Number(count) > 0)
    return parseRate(Number(count), unit);
  throw new Error(
    `The schedule ${expression} is not one that can run here: use rate(…), cron(…), or at(…) in UTC.`,
  );
};
