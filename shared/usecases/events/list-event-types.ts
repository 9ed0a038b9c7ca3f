import { eventTypeLabels } from '../../contract/labels/events.ts';
import { labelOf } from '../../contract/labels/label.ts';
import type { listEventKinds as route } from '../../contract/routes/events.ts';
import { eventKinds } from '../../domain/events/event-kinds.ts';
import type { UseCase } from '../use-case.ts';

/** Lists the event types. In Chinese, the summary is their label. */
export const listEventTypes: UseCase<typeof route> = async ({ language }) => ({
  response: {
    items: eventKinds.map(({ type, version, description }) => ({
      ...{ type, version },
      summary: language === 'zh-CN' ? labelOf(eventTypeLabels, type, 'zh') : description,
    })),
  },
});
