import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { type Catalogue, en } from './en.ts';
import type { Language } from './language.ts';
import { zh } from './zh.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en };
const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
const storageKey = 'astrolabe.language';

const readLanguage = (): Language => {
  const chosen = localStorage.getItem(storageKey);
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
};

type Words = {
  readonly words: Catalogue;
  readonly language: Language;
  readonly locale: string;
  readonly setLanguage: (language: Language) => void;
};

const Context = createContext<Words | undefined>(undefined);

/** The texts, the language and the locale of the reader. */
export const useWords = (): Words => {
  const words = use(Context);
  if (!words) throw new Error('There are no words here.');
  return words;
};

export const WordsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(readLanguage);
  const locale = locales[language];
  useEffect(() => {
    document.documentElement.lang = locale;
    localStorage.setItem(storageKey, language);
  }, [language, locale]);
  return (
    <Context value={{ words: catalogues[language], language, locale, setLanguage }}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </Context>
  );
};
