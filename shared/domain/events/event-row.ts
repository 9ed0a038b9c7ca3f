import type * as z from 'zod';
import type { ValuesOf } from '../fields.ts';
import type { EventAccount } from './domain-event.ts';

/** One event type: everything that the product says about it, but the text of its notification. */
export type EventRow = {
  readonly description: string;
  /** What is published: ids, states, times and amounts. */
  readonly data: z.ZodRawShape;
  /** What is stored for the inbox and never published, such as text that a person wrote. */
  readonly internal?: z.ZodRawShape;
  /** The values of an example in the document that differ from those of other events. */
  readonly example?: Readonly<Record<string, unknown>>;
};

type InternalOf<Row> = Row extends { readonly internal: infer Fields extends z.ZodRawShape }
  ? Fields
  : Record<never, never>;

/** What is stored of an event. */
export type AboutOf<Row extends EventRow> = ValuesOf<Row['data'] & InternalOf<Row>>;

/** The data of an event with the accounts that receive it. */
export const defineData = <Data extends z.ZodRawShape>(
  data: Data,
  audience: (data: ValuesOf<Data>) => readonly EventAccount[],
) => ({ data, audience });

/** The published part of what is stored of an event. */
export const publishedPartOf = ({ data }: EventRow, about: object) =>
  Object.fromEntries(Object.entries(about).filter(([name]) => Object.hasOwn(data, name)));
