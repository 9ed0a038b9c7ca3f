import type { Item } from '#shared/store/table.ts';

const isEvent = (item: Item): boolean =>
  /^(EVENT|TASK_EVENT|PARTY_EVENT|ENTRY|DELIVERY|INSPECTION_REQUEST)#|^TASK$/.test(String(item.sk));

type EventFields = Readonly<Record<'command' | 'type' | 'to', unknown>>;

/** One item of each kind of event. */
export const eachEventKind = (items: readonly Item[]): readonly Item[] => {
  const kindOf = ({ sk, event, taskEvent, partyEvent, entry }: Item): string => {
    const { command, type, to } = (event ?? taskEvent ?? partyEvent ?? {}) as EventFields;
    const { cause } = (entry ?? {}) as { readonly cause?: { readonly kind: string } };
    return [String(sk).split('#')[0], command, type, to, cause?.kind].join(' ');
  };
  return [...new Map(items.filter(isEvent).map((item) => [kindOf(item), item])).values()];
};
