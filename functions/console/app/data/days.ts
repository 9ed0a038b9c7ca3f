/**
 * The instant at which a day begins in the reader's zone, or one so many days later. An address can hold anything: what is
 * no day is left out.
 */
const startOfDay = (day: string | undefined, addedDays = 0): string | undefined => {
  const start = new Date(`${day}T00:00:00`);
  start.setDate(start.getDate() + addedDays);
  return Number.isNaN(start.getTime()) ? undefined : start.toISOString();
};

export const firstInstantOf = (day: string | undefined): string | undefined => startOfDay(day);

/** The first instant after a day: where a period ends that includes the day. */
export const endOf = (day: string | undefined): string | undefined => startOfDay(day, 1);

/** The last instant of a day. The present day has none yet. */
export const lastInstantOf = (day: string | undefined, now: number): string | undefined => {
  const [first, end] = [firstInstantOf(day), endOf(day)];
  if (first === undefined || end === undefined) return undefined;
  return Date.parse(first) <= now && now < Date.parse(end)
    ? undefined
    : new Date(Date.parse(end) - 1).toISOString();
};

type Instants<Name extends string> = { readonly [Key in Name]?: string };

/** The instants that there are. */
export const withoutGaps = <Name extends string>(
  instants: Readonly<Record<Name, string | undefined>>,
): Instants<Name> =>
  Object.fromEntries(Object.entries(instants).filter(([, at]) => at !== undefined)) as Instants<Name>;
