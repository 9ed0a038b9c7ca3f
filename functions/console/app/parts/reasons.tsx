import type { Schemas } from '../data/api.ts';
import { useWords } from '../words/words.tsx';

/** Reasons in the language of the reader, where the platform wrote them. */
export const Reasons = ({ reasons }: { readonly reasons: readonly Schemas['Reason'][] }) => {
  const { language } = useWords();
  return (
    <ul className="reasons">
      {reasons.map(({ code, message, messageZh, atSecond }) => (
        <li key={`${code} ${message} ${atSecond}`}>
          <code>{code}</code> {language === 'zh' ? (messageZh ?? message) : message}
          {atSecond !== undefined && <span className="quiet"> @ {atSecond} s</span>}
        </li>
      ))}
    </ul>
  );
};
