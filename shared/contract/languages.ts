/** The languages of texts for people, as `Content-Language` names them. The first is the default. */
export const responseLanguages = ['en', 'zh-CN'] as const;

export type ResponseLanguage = (typeof responseLanguages)[number];

/** The language of a table of labels that a response language reads. */
export const textLanguages = { en: 'en', 'zh-CN': 'zh' } as const satisfies Readonly<
  Record<ResponseLanguage, string>
>;
