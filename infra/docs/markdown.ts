import { Marked } from 'marked';
import { escapeHtml } from '#shared/domain/escape-html.ts';
import type { Html } from './html.ts';

/** The anchor of a heading, as GitHub makes it. */
export const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** Where a link of a Markdown page leads among the pages of the documentation. */
const toPageLink = (target: string): string => {
  const guide = /^([\w-]+)(\.zh-CN)?\.md(#.*)?$/.exec(target);
  return guide ? `/docs/${guide[2] ? 'zh' : 'guides'}/${guide[1]}${guide[3] ?? ''}` : target;
};

const marked = new Marked({
  gfm: true,
  renderer: {
    // Descriptions quote markup as text.
    html: ({ text }) => (text.startsWith('<!--') ? '' : escapeHtml(text)),
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${toAnchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      return `<a href="${escapeHtml(toPageLink(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    // Wide blocks scroll, and the keyboard must reach them.
    code: ({ text, lang }) =>
      `<pre tabindex="0"><code class="language-${escapeHtml(lang ?? 'text')}">${escapeHtml(text)}</code></pre>\n`,
  },
});

const rendered = new Map<string, Html>();

/** Blocks of Markdown. Most descriptions are on many pages. */
export const renderMarkdown = (text: string): Html => {
  const html = rendered.get(text) ?? { markup: marked.parse(text, { async: false }) };
  rendered.set(text, html);
  return html;
};

/** One line of Markdown, without a paragraph around it. */
export const renderLine = (text: string): Html => ({ markup: marked.parseInline(text, { async: false }) });
