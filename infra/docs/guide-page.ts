import { type Guide, guideAddress, type Language } from './guides.ts';
import { html } from './html.ts';
import type { Page, Site } from './layout.ts';
import { renderLine, renderMarkdown } from './markdown.ts';

const other: Readonly<Record<Language, Language>> = { en: 'zh', zh: 'en' };

const guidePage = (guide: Guide): Page => {
  const { name, language, title, text } = guide;
  const trail =
    language === 'zh'
      ? html`<a href="/docs/zh">指南</a>`
      : html`<a href="/docs">Documentation</a> › <a href="/docs#guides">Guides</a>`;
  return {
    name: guideAddress(guide).slice('/docs/'.length),
    title,
    language,
    translation: guideAddress({ name, language: other[language] }),
    content: html`<p class="trail">${trail}</p>
${renderMarkdown(text)}`,
  };
};

/** The guides in both languages, and the list of the Chinese ones. */
export const guidePages = ({ guides }: Pick<Site, 'guides'>): readonly Page[] => [
  ...guides.en.map(guidePage),
  ...guides.zh.map(guidePage),
  {
    name: 'zh',
    title: '指南',
    language: 'zh',
    translation: '/docs',
    content: html`<h1>指南</h1>
<p>接口、事件、问题和数据结构见<a href="/docs">接口参考</a>（英文）。</p>
<ul class="operations">${guides.zh.map(
      (
        guide,
      ) => html`<li><a href="${guideAddress(guide)}">${guide.title}</a><br>${renderLine(guide.lead)}</li>
`,
    )}</ul>`,
  },
];
