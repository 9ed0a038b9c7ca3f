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
    unknownClient: 'The client is unknown, or this redirect address is not one of its callback URLs.',
    unknownLogout: 'The client is unknown, or this address is not one of its logout URLs.',
    signedOut: 'You are signed out.',
  },
  zh: {
    lang: 'zh-CN',
    title: '在本机登录',
    people: '示例人员',
    other: '其他人',
    name: '名称',
    roles: '角色',
    password: '不用第二重验证（员工因此没有角色）',
    submit: '登录',
    missing: '请选择人员，或输入 1 至 128 个字符的名称。',
    otherLanguage: 'English',
    unknownClient: '客户端未知，或此跳转地址不在其回调地址之中。',
    unknownLogout: '客户端未知，或此地址不在其退出地址之中。',
    signedOut: '已退出登录。',
  },
} as const;

type Language = keyof typeof texts;
type Message = 'unknownClient' | 'unknownLogout' | 'signedOut';

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

/** A page with one sentence. */
export const createMessagePage = (language: Language, message: Message, status = 200): GatewayResponse =>
  createPage(language, `<p>${texts[language][message]}</p>`, { status });

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
  const people = samplePeople.map(
    ({ sub, name, groups }) =>
      `<button name="person" value="${escapeHtml(sub)}">${escapeHtml(name)} <small>(${groups.join(', ')})</small></button>`,
  );
  const roles = roleNames.map(
    (role) => `<label><input type="checkbox" name="role" value="${role}"> ${role}</label>`,
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
