/** What a problem means and what a client does about it. The texts are Markdown. */
export type Advice = { readonly meaning: string; readonly remedy: string };
