import type { Line } from './sqlite-text.ts';

/** A value as the table stores it, such as `{"S": "text"}` or `{"M": {…}}`. */
export type Stored = Readonly<Record<string, unknown>>;

/** An item of the table, and the position of its partition in the engine. */
export type StoredItem = { readonly hash: string; readonly item: Readonly<Record<string, Stored>> };

/** A file of the home folder: JSON in plain text, or bytes by their SHA-256. */
export type HomeFile =
  | { readonly path: string; readonly json: unknown }
  | { readonly path: string; readonly sha256: string };

/** All state of one platform, frozen: the content of a home folder, as data. */
export type Release = {
  readonly version: string;
  /** The commit of the code that wrote it. */
  readonly commit: string;
  /** The platform's time. */
  readonly moment: string;
  /** The policy of the platform, in the format of the `POLICY` setting. */
  readonly policy: Readonly<Record<string, unknown>>;
  /** Every account, with its roles. */
  readonly accounts: Readonly<Record<string, readonly string[]>>;
  /** The table's items, sorted by key. */
  readonly items: readonly StoredItem[];
  /** The rest of the table engine's file: schemas, settings of the tables, stream records. */
  readonly engine: readonly Line[];
  /** State machines: definitions, executions, histories. */
  readonly executions: readonly Line[];
  /** Events: positions in the stream, pending invocations, dead letters, schedules. */
  readonly events: readonly Line[];
  readonly files: readonly HomeFile[];
  readonly blobs: ReadonlyMap<string, Buffer>;
};

/** The key of an item as text. */
export const keyOf = ({ item }: StoredItem): string => `${item.pk?.S} ${item.sk?.S}`;
