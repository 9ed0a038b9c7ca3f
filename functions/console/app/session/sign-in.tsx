import { Button } from 'react-aria-components';
import { useWords } from '../words/words.tsx';
import { signIn } from './session.ts';

export type SignInState = 'out' | 'failed' | 'unavailable';

/** What somebody sees who is not signed in. */
export const SignIn = ({ state }: { readonly state: SignInState }) => {
  const { words, language, locale, setLanguage } = useWords();
  const texts = {
    out: words.signIn.signedOut,
    failed: words.signIn.failed,
    unavailable: words.signIn.unavailable,
  };
  return (
    <main className="sign-in">
      <h1>{words.product}</h1>
      <p>{texts[state]}</p>
      {state !== 'unavailable' && (
        <Button className="button primary" onPress={() => void signIn(locale)}>
          {words.signIn.action}
        </Button>
      )}
      <Button className="button plain" onPress={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
        {words.otherLanguage}
      </Button>
    </main>
  );
};
