import type * as z from 'zod';

/** The type of a schema, read-only at every depth. An optional field is absent or has a value. */
export type TypeOf<Schema extends z.core.$ZodType> = Exact<z.output<Schema>>;

type Exact<T> = T extends object ? { readonly [K in keyof T]: Exact<Exclude<T[K], undefined>> } : T;
