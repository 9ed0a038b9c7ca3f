import type * as z from 'zod';
import type { ValuesOf } from '../fields.ts';
import type { EventAccount } from './domain-event.ts';

/** One event type: everything but the text of its notification. */
export type EventRow = {
  readonly description: string;
  /** The published data: ids, states, times and amounts. */
  readonly data: z.ZodRawShape;
  /** Data for the inbox that is never published, such as text that a person wrote. */
  readonly internal?: z.ZodRawShape;
  /** Values of the example in the API document that differ from those of other events. */
  readonly example?: Readonly<Record<string, unknown>>;
};

type InternalOf<Row> = Row extends { readonly internal: infer Fields extends z.ZodRawShape }
  ? Fields
  : Record<never, never>;

/** The stored data of an event. */
export type AboutOf<Row extends EventRow> = ValuesOf<Row['data'] & InternalOf<Row>>;

/** The data of an event with the accounts that receive it. */
export const defineData = <Data extends z.ZodRawShape>(
  data: Data,
  audience: (data: ValuesOf<Data>) => readonly EventAccount[],
) => ({ data, audience });

/** The published part of the stored data. */
export const publishedPartOf = ({ data }: EventRow, about: object) =>
  Object.fromEntries(Object.entries(about).filter(([name]) => Object.hasOwn(data, name)));
