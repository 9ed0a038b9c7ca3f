import type { Guide } from './guides.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { renderMarkdown } from './markdown.ts';

/** The page of a guide. */
export const guidePage = ({ name, title, text }: Guide): Page => ({
  name: `guides/${name}`,
  title,
  content: html`<p class="trail"><a href="/docs">Documentation</a> › <a href="/docs#guides">Guides</a></p>
${renderMarkdown(text)}`,
});
