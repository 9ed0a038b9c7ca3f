import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Button, Link, RouterProvider } from 'react-aria-components';
import { useSessionEnded } from '../data/api.ts';
import { useMe } from '../data/me.ts';
import { type ScreenName, screensFor } from '../screens/screens.ts';
import { signIn, signOut } from '../session/session.ts';
import { useWords } from '../words/words.tsx';
import { Find } from './find.tsx';
import { PendingActs } from './pending-acts.tsx';
import { Empty } from './states.tsx';

const NavigationLink = ({ name, path }: { readonly name: ScreenName; readonly path: string }) => {
  const { words } = useWords();
  const { pathname } = useLocation();
  const isCurrent = path === '/' ? pathname === '/' : pathname.startsWith(path);
  return (
    <li>
      <Link href={path} {...(isCurrent && { 'aria-current': 'page' as const })}>
        {words.screens[name]}
      </Link>
    </li>
  );
};

/** Names the open screen in the title of the page, so that tabs and the history of the browser differ. */
const useTitle = (): void => {
  const { words } = useWords();
  const [, name = '', id = ''] = useLocation().pathname.split('/');
  const screen = name === 'parties' ? words.holds.party : (words.screens[name as ScreenName] ?? '');
  const title = [id.slice(-6), screen, words.product].filter((part) => part !== '').join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
};

/** Puts the focus on the content when a link in it opens a screen, because what had the focus is gone. */
const useFocus = (): void => {
  const { pathname } = useLocation();
  const earlier = useRef(pathname);
  useEffect(() => {
    if (earlier.current === pathname) return;
    earlier.current = pathname;
    const main = document.getElementById('content');
    const { activeElement } = document;
    if (activeElement === document.body || main?.contains(activeElement))
      main?.focus({ preventScroll: true });
  }, [pathname]);
};

/** The frame of every screen: what a person may see, the language, and the way out. */
export const Shell = ({ name }: { readonly name: string }) => {
  const { words, language, locale, setLanguage } = useWords();
  const hasEnded = useSessionEnded();
  useTitle();
  useFocus();
  const navigate = useNavigate();
  const screens = screensFor(useMe().permissions);
  return (
    <RouterProvider
      navigate={(to) => void navigate({ to: to as string })}
      useHref={(href) => `/console${href}`}
    >
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="top">
        <strong>{words.product}</strong>
        <nav aria-label={words.product}>
          <ul>
            {screens.map((screen) => (
              <NavigationLink key={screen.name} {...screen} />
            ))}
          </ul>
        </nav>
        <Find />
        <div className="who">
          <span className="quiet">{words.signIn.as(name)}</span>
          <Button className="button plain" onPress={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
            {words.otherLanguage}
          </Button>
          <Button className="button plain" onPress={() => void signOut()}>
            {words.signIn.out}
          </Button>
        </div>
      </header>
      {hasEnded && (
        <div className="warning" role="alert">
          ▲ {words.signIn.ended}{' '}
          <Button className="button" onPress={() => void signIn(locale)}>
            {words.signIn.action}
          </Button>
        </div>
      )}
      <main id="content" tabIndex={-1}>
        {screens.length > 0 ? <Outlet /> : <Empty>{words.signIn.noRole}</Empty>}
      </main>
      <PendingActs />
    </RouterProvider>
  );
};
