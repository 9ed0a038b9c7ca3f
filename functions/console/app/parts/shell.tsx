import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Button, Link, RouterProvider } from 'react-aria-components';
import { useMe } from '../data/me.ts';
import { type ScreenName, screensFor } from '../screens/screens.ts';
import { signOut } from '../session/session.ts';
import { useWords } from '../words/words.tsx';
import { Find } from './find.tsx';
import { PendingActs } from './pending-acts.tsx';

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

/** The frame of every screen: what a person may see, the language, and the way out. */
export const Shell = ({ name }: { readonly name: string }) => {
  const { words, language, setLanguage } = useWords();
  const navigate = useNavigate();
  const me = useMe();
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
            {screensFor(me.permissions).map((screen) => (
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
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <PendingActs />
    </RouterProvider>
  );
};
