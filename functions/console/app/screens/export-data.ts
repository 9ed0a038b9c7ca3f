import { api } from '../data/api.ts';
import { type ActAnswer, reportPart } from '../data/pending.ts';
import type { ActSpec } from '../parts/act-button.tsx';
import { saveFile } from '../parts/csv.ts';
import type { Catalogue } from '../words/en.ts';

/** Maximum pages of one file. */
const maxPages = 500;

/** Records the export with its reason, and saves all its pages as one file of JSON lines. */
const exportData = async (partyId: string, reason: string, name: string): Promise<ActAnswer> => {
  const path = { partyId };
  const granted = await api.POST('/operations/accounts/{partyId}/exports', {
    params: { path },
    body: { reason },
  });
  if (!granted.data) return granted;
  const lines: string[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const page = await api.GET('/operations/accounts/{partyId}/export', {
      params: { path, query: { grant: granted.data.grant, limit: 100, ...(cursor && { cursor }) } },
    });
    if (!page.data) return page;
    lines.push(...page.data.items.map((item) => JSON.stringify(item)));
    cursor = page.data.nextCursor;
    if (cursor === undefined) break;
  }
  if (cursor !== undefined) reportPart(name, lines.length);
  saveFile(`${partyId}.jsonl`, `${lines.join('\n')}\n`, 'application/jsonl');
  return granted;
};

/** Exports the data of a person who cannot sign in, on request. */
export const exportAct = (partyId: string, words: Catalogue): ActSpec => ({
  name: words.holds.exportData,
  isSafe: true,
  fields: [{ name: 'reason', label: words.acts.reasonMessage, hint: words.holds.exportHint, kind: 'long' }],
  send: ({ reason = '' }) => exportData(partyId, reason, words.holds.exportData),
});
