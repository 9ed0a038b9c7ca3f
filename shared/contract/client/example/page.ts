import { createClient, ProblemError, type Schemas, startUpload, watch } from '@astrolabe/client';
import { UserManager } from 'oidc-client-ts';

/** The address of the platform, and its issuer: from the outputs of the deployment, or from `npm start`. */
type Settings = { readonly baseUrl: string; readonly authority: string; readonly clientId: string };

const statusNames: Readonly<Record<string, string>> = {
  producing: '制作中',
  screening: '自动检查中',
  in_review: '平台审核中',
  revising: '修改中',
  advertiser_review: '广告主审核中',
  approved: '待发布',
  published: '已发布',
  settled: '已结算',
};

const settings: Settings = await (await fetch('/settings.json')).json();
const users = new UserManager({
  authority: settings.authority,
  client_id: settings.clientId,
  redirect_uri: `${location.origin}/signed-in`,
  scope: 'openid email',
});
const client = createClient({
  baseUrl: settings.baseUrl,
  getToken: async () => (await users.getUser())?.access_token,
  language: 'zh-CN',
});

const main = document.querySelector('main') as HTMLElement;
const alert = document.querySelector('[role=alert]') as HTMLElement;

/** An element with its text and its children. */
const create = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** A button that does something, and says what went wrong. */
const createButton = (textContent: string, act: () => unknown): HTMLButtonElement =>
  create('button', {
    textContent,
    onclick: async () => {
      alert.textContent = '';
      try {
        await act();
      } catch (error) {
        const { message } = error instanceof Error ? error : { message: String(error) };
        alert.textContent =
          error instanceof ProblemError ? `${message}（${error.requestId ?? ''}）` : message;
      }
    },
  });

const yuan = ({ amount, currency }: Schemas['Money']): string =>
  new Intl.NumberFormat('zh-CN', { style: 'currency', currency }).format(amount / 100);

const showTasks = async (): Promise<void> => {
  const list = create('ul');
  for await (const task of client.list('/tasks', { params: { query: { limit: 20 } } })) {
    const take = async (): Promise<void> => {
      const path = { taskId: task.id };
      const order = await client.post('/tasks/{taskId}/claims', { params: { path } });
      location.hash = order.id;
    };
    const words = create('span', { textContent: `${task.title}　${yuan(task.reward)}　` });
    list.append(create('li', {}, words, createButton('接单', take)));
  }
  main.replaceChildren(create('h1', { textContent: '任务大厅' }), list);
};

/** The controls of an upload. It continues after a reload, when the same file is chosen again. */
const createUploader = (orderId: string): HTMLElement => {
  const key = `upload of ${orderId}`;
  const progress = create('progress', { max: 1, value: 0 });
  const input = create('input', { type: 'file', accept: 'video/*' });
  const place = create('section', {}, create('label', { textContent: '作品 ' }, input), progress);
  input.onchange = async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const uploadId = localStorage.getItem(key);
    const upload = startUpload(client, {
      orderId,
      file,
      ...(uploadId !== null && { uploadId }),
      onDeclared: (id) => localStorage.setItem(key, id),
      onProgress: (sent, all) => {
        progress.value = sent / all;
      },
    });
    place.append(createButton('暂停', upload.pause), createButton('继续', upload.resume));
    await upload.done;
    const submit = async (): Promise<void> => {
      const body = {
        uploadIds: [localStorage.getItem(key) ?? ''],
        title: '夏天的第一口',
        description: '#AuroraTea cold-brew',
        hashtags: ['AuroraTea'],
      };
      await client.post('/orders/{orderId}/submissions', { params: { path: { orderId } }, body });
      localStorage.removeItem(key);
    };
    place.replaceChildren(createButton('提交', submit));
  };
  return place;
};

const showOrder = async (orderId: string): Promise<void> => {
  const status = create('output');
  const uploader = createUploader(orderId);
  main.replaceChildren(create('h1', { textContent: '订单' }), status, uploader);
  for await (const order of watch(client, '/orders/{orderId}', { params: { path: { orderId } } })) {
    status.textContent = statusNames[order.status] ?? order.status;
    uploader.hidden = !['producing', 'revising'].includes(order.status);
  }
};

const show = async (): Promise<void> => {
  if (location.pathname === '/signed-in') {
    await users.signinCallback();
    history.replaceState(undefined, '', '/');
  }
  if (!(await users.getUser())) main.replaceChildren(createButton('登录', () => users.signinRedirect()));
  else if (location.hash) await showOrder(location.hash.slice(1));
  else await showTasks();
};

addEventListener('hashchange', () => void show());
await show();
