import type { Page } from 'playwright-core';
import { passUndoTime } from './tabs.ts';

/** Fills in the form of an act, and sends it without the time to undo it. */
export const sendAct = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  const dialog = page.getByRole('dialog');
  for (const [label, text] of Object.entries(fields))
    await dialog.getByRole('textbox', { name: label, exact: true }).fill(text);
  await dialog.getByRole('button', { name: 'Send' }).click();
  await passUndoTime(page);
};
