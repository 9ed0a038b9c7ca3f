import * as z from 'zod';
import type { LocalizedText } from '../screening/localized-text.ts';
import type { TypeOf } from '../type-of.ts';

/**
 * One kind of notification: the values of its text, and the text in both languages. Without a title here, the title is
 * that of a task or the name of a file.
 */
export type NotificationRow<Shape extends z.ZodRawShape = z.ZodRawShape> = {
  readonly params: z.ZodObject<Shape>;
  readonly text: (params: TypeOf<z.ZodObject<Shape>>) => LocalizedText;
  readonly title?: LocalizedText;
};

/** Defines a kind with values. */
export const defineRow = <Shape extends z.ZodRawShape>(
  shape: Shape,
  text: NotificationRow<Shape>['text'],
  title?: LocalizedText,
): NotificationRow<Shape> => ({ params: z.object(shape), text, ...(title && { title }) });

/** Defines a kind whose text is always the same. */
export const defineText = (text: LocalizedText, title?: LocalizedText) => defineRow({}, () => text, title);

/** Defines a kind about a task, whose title ends the text. */
export const defineTaskText = (text: LocalizedText) =>
  defineRow({ title: z.string() }, ({ title }) => ({
    en: `${text.en}: ${title}`,
    zh: `${text.zh}：${title}`,
  }));
