import type * as z from 'zod';
import type { LocalizedText } from '../screening/localized-text.ts';
import type { Notification } from './notification.ts';
import type { NotificationRow } from './notification-row.ts';
import { orderNotificationRows } from './order-notification-texts.ts';
import { partyNotificationRows } from './party-notification-texts.ts';
import { takedownNotificationRows } from './takedown-notification-texts.ts';
import { taskNotificationRows } from './task-notification-texts.ts';
import { walletNotificationRows } from './wallet-notification-texts.ts';

/** Every kind of notification, with the values of its text and the text in both languages. */
export const notificationRows = {
  ...orderNotificationRows,
  ...partyNotificationRows,
  ...takedownNotificationRows,
  ...taskNotificationRows,
  ...walletNotificationRows,
} as const;

export type NotificationKind = keyof typeof notificationRows;

export const notificationKinds = Object.keys(notificationRows) as readonly NotificationKind[];

/** Whether this release knows a kind. A later release may have stored others. */
export const isNotificationKind = (kind: string): kind is NotificationKind =>
  Object.hasOwn(notificationRows, kind);

/** The values of the text of a kind. */
export type NotificationParams<Kind extends NotificationKind> = z.input<
  (typeof notificationRows)[Kind]['params']
>;

type Content = Omit<Notification, 'kind' | 'params' | 'title' | 'message'> & {
  /** The title of the task or the name of the file that it is about. */
  readonly title?: string;
};

/** A notification of a kind. It is stored with its text in English, which earlier releases show. */
export const createNotification = <Kind extends NotificationKind>(
  kind: Kind,
  params: NotificationParams<Kind>,
  { title, ...content }: Content,
): Notification => {
  const row: Row = notificationRows[kind];
  const message = row.text(params as never).en;
  return { ...content, kind, title: title ?? row.title?.en ?? '', message, params: { ...params } };
};

/** A row without the values of its kind. */
type Row = Pick<NotificationRow, 'title' | 'params'> & { readonly text: (given: never) => LocalizedText };

type Language = keyof LocalizedText;

/**
 * The title and the text of a notification in a language. One without values is of an earlier release, and one of an
 * unknown kind of a later one: they have the text that is stored.
 */
export const describeNotification = (
  { kind, title, message, params }: Pick<Notification, 'kind' | 'title' | 'message' | 'params'>,
  language: Language,
): { readonly title: string; readonly text: string } => {
  const row: Row | undefined = isNotificationKind(kind) ? notificationRows[kind] : undefined;
  const read = params && row?.params.safeParse(params);
  return {
    title: row?.title && row.title.en === title ? row.title[language] : title,
    text: row && read?.success ? row.text(read.data as never)[language] : message,
  };
};
