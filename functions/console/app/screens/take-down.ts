import { api } from '../data/api.ts';
import type { ActAnswer } from '../data/pending.ts';
import type { ActSpec } from '../parts/act-button.tsx';
import type { Catalogue } from '../words/en.ts';
import { reasonFields, toReasons } from './order-acts.ts';

type Body = { readonly reasons: ReturnType<typeof toReasons> };

/** Sends a takedown of what an id names, by the kinds of its one or two parts. */
const senders: Readonly<Record<string, (body: Body, first: string, second: string) => Promise<ActAnswer>>> = {
  tsk: (body, taskId) =>
    api.POST('/operations/tasks/{taskId}/takedown', { params: { path: { taskId } }, body }),
  crt: (body, creatorId) =>
    api.POST('/operations/creators/{creatorId}/takedown', { params: { path: { creatorId } }, body }),
  adv: (body, advertiserId) =>
    api.POST('/operations/advertisers/{advertiserId}/takedown', { params: { path: { advertiserId } }, body }),
  ast: (body, assetId) =>
    api.POST('/operations/assets/{assetId}/takedown', { params: { path: { assetId } }, body }),
  'tsk qst': (body, taskId, questionId) =>
    api.POST('/operations/tasks/{taskId}/questions/{questionId}/takedown', {
      params: { path: { taskId, questionId } },
      body,
    }),
  'ord upl': (body, orderId, uploadId) =>
    api.POST('/operations/orders/{orderId}/uploads/{uploadId}/takedown', {
      params: { path: { orderId, uploadId } },
      body,
    }),
};

const senderOf = (id: string) => {
  const parts = id.trim().split('/');
  return senders[parts.map((part) => part.split('_')[0]).join(' ')];
};

/** Whether an id names something that can be taken down. */
export const canTakeDown = (id: string): boolean =>
  /^[a-z]{3}_\w+(\/[a-z]{3}_\w+)?$/.test(id.trim()) && senderOf(id) !== undefined;

const sendTakedown = (id: string, body: Body): Promise<ActAnswer> => {
  const [first = '', second = ''] = id.trim().split('/');
  const send = senderOf(id);
  if (!send) throw new Error(`nothing can be taken down by the id ${id}`);
  return send(body, first, second);
};

/** The form that takes something down: what `id` names, or else what its reader enters. */
export const takedownAct = (words: Catalogue, id?: string, name = words.holds.takeDownProfile): ActSpec => {
  const { holds } = words;
  const entry = {
    name: 'id',
    label: holds.takeDownId,
    hint: holds.takeDownHint,
    faultOf: (value: string) => (canTakeDown(value) ? undefined : holds.unknownId),
  };
  return {
    name: id === undefined ? holds.takeDown : name,
    fields: [...(id === undefined ? [entry] : []), ...reasonFields(words, 'illegal_content')],
    send: (values) => sendTakedown(id ?? values.id ?? '', { reasons: toReasons(values) }),
  };
};
