import type * as z from 'zod';

/** The type that a schema describes: read-only at every depth; what is optional is absent or has a value. */
export type TypeOf<Schema extends z.core.$ZodType> = Exact<z.output<Schema>>;

type Exact<T> = T extends object ? { readonly [K in keyof T]: Exact<Exclude<T[K], undefined>> } : T;
