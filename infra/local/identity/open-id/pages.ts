import { labelOf } from '#shared/contract/labels/label.ts';
import { roleLabels } from '#shared/contract/labels/parties.ts';
import { roleNames } from '#shared/contract/roles.ts';
import { escapeHtml } from '#shared/domain/escape-html.ts';
import type { GatewayResponse } from '../../gateway/response.ts';
import { samplePeople } from '../sample-people.ts';
import type { OpenIdRequest } from './request.ts';

const texts = {
  en: {
    lang: 'en',
    title: 'Sign in on this machine',
    people: 'Sample people',
    other: 'Somebody else',
    name: 'Name',
    roles: 'Roles',
    password: 'Without a second factor (staff then have no role)',
    submit: 'Sign in',
    missing: 'Choose a person, or enter a name of 1 to 128 characters.',
    otherLanguage: '中文',
    unknownClient: 'The client is unknown. npm start prints the id of the client of this machine.',
    unknownCallback:
      'This redirect_uri is not one of the client’s callback URLs. On this machine any port is allowed, but the path must be the same:',
    unknownLogout:
      'This post_logout_redirect_uri is not one of the client’s logout URLs. On this machine any port is allowed, but the path must be the same:',
    signedOut: 'You are signed out.',
  },
  zh: {
    lang: 'zh-CN',
    title: '在本机登录',
    people: '示例人员',
    other: '其他人',
    name: '名称',
    roles: '角色',
    password: '不用第二重验证（工作人员因此没有角色）',
    submit: '登录',
    missing: '请选择人员，或输入 1 至 128 个字符的名称。',
    otherLanguage: 'English',
    unknownClient: '客户端未知。npm start 会显示本机的客户端编号。',
    unknownCallback: '此 redirect_uri 不在该客户端的回调地址之中。在本机端口可以不同，但路径必须一致：',
    unknownLogout:
      '此 post_logout_redirect_uri 不在该客户端的退出地址之中。在本机端口可以不同，但路径必须一致：',
    signedOut: '已退出登录。',
  },
} as const;

type Language = keyof typeof texts;
type Message = 'unknownClient' | 'unknownCallback' | 'unknownLogout' | 'signedOut';

/** The language that the client asks for, else the browser's first of the two. */
export const readLanguage = (parameters: URLSearchParams, headers: OpenIdRequest['headers']): Language => {
  const requested = `${parameters.get('ui_locales') ?? ''},${headers['accept-language'] ?? ''}`.toLowerCase();
  const [first] = /\b(?:zh|en)\b/.exec(requested) ?? [];
  return first === 'zh' ? 'zh' : 'en';
};

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem}' +
  'button{font:inherit;padding:.5rem 1rem;margin:.25rem .25rem .25rem 0}fieldset{margin:1rem 0;border:1px solid #888}' +
  'label{display:block;margin:.25rem 0}[role=alert]{color:#a00}@media(prefers-color-scheme:dark){:root{color-scheme:dark}[role=alert]{color:#f99}}';

const createPage = (
  language: Language,
  content: string,
  { status = 200, redirectOrigin = '' }: { readonly status?: number; readonly redirectOrigin?: string } = {},
): GatewayResponse => {
  const { lang, title } = texts[language];
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      // With `no-referrer`, browsers hide the origin of the form, which sign-in checks.
      'referrer-policy': 'same-origin',
      // Browsers apply `form-action` to redirects after the form, too.
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${redirectOrigin}; frame-ancestors 'none'; base-uri 'none'`,
    },
    body:
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
      `<title>${title}</title><style>${style}</style><main><h1>${title}</h1>${content}</main></html>`,
  };
};

/** A page with one sentence, and the addresses that it names. */
export const createMessagePage = (
  language: Language,
  message: Message,
  status = 200,
  addresses: readonly string[] = [],
): GatewayResponse => {
  const items = addresses.map((address) => `<li><code>${escapeHtml(address)}</code></li>`).join('');
  const list = items === '' ? '' : `<ul>${items}</ul>`;
  return createPage(language, `<p>${texts[language][message]}</p>${list}`, { status });
};

/** The page on which somebody chooses who they are. It needs no script. */
export const createSignInPage = (
  { parameters, headers, issuer }: OpenIdRequest,
  redirectOrigin: string,
  isIncomplete = false,
): GatewayResponse => {
  const language = readLanguage(parameters, headers);
  const text = texts[language];
  const others = new URLSearchParams(parameters);
  others.set('ui_locales', language === 'zh' ? 'en' : 'zh-CN');
  const nameRole = (role: string): string => labelOf(roleLabels, role, language);
  const people = samplePeople.map(
    ({ sub, name, groups }) =>
      `<button name="person" value="${escapeHtml(sub)}">${escapeHtml(name)} <small>(${groups.map(nameRole).join(', ')})</small></button>`,
  );
  const roles = roleNames.map(
    (role) => `<label><input type="checkbox" name="role" value="${role}"> ${nameRole(role)}</label>`,
  );
  const form = (content: string): string =>
    `<form method="post" action="${escapeHtml(issuer)}/sign-in"><input type="hidden" name="authorization" value="${escapeHtml(String(parameters))}">${content}</form>`;
  const content =
    (isIncomplete ? `<p role="alert">${text.missing}</p>` : '') +
    form(`<fieldset><legend>${text.people}</legend>${people.join('')}</fieldset>`) +
    form(
      `<fieldset><legend>${text.other}</legend><label>${text.name} <input name="name" maxlength="128" required autocomplete="off"></label>` +
        `<fieldset><legend>${text.roles}</legend>${roles.join('')}</fieldset>` +
        `<label><input type="checkbox" name="factor" value="password"> ${text.password}</label><button>${text.submit}</button></fieldset>`,
    ) +
    `<p><a href="${escapeHtml(`${issuer}/authorize?${others}`)}">${text.otherLanguage}</a></p>`;
  return createPage(language, content, { redirectOrigin, status: isIncomplete ? 400 : 200 });
};
