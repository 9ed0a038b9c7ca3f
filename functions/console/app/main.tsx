import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { api, expectData } from './data/api.ts';
import { useLive } from './data/live.ts';
import { MeContext } from './data/me.ts';
import { Content, Skeleton } from './parts/states.tsx';
import { createConsoleRouter } from './router.tsx';
import { completeSignIn, getSession, loadConfig, type Session } from './session/session.ts';
import { SignIn, type SignInState } from './session/sign-in.tsx';
import './style/console.css';
import './style/parts.css';
import './style/screens.css';
import './style/entries.css';
import { WordsProvider } from './words/words.tsx';

type State =
  | { readonly at: 'starting' }
  | { readonly at: SignInState }
  | { readonly at: 'in'; readonly session: Session };

const start = async (): Promise<State> => {
  if (!(await loadConfig())) return { at: 'unavailable' };
  if (location.pathname === '/console/signed-in') history.replaceState(null, '', await completeSignIn());
  const session = await getSession();
  return session ? { at: 'in', session } : { at: 'out' };
};

const SignedIn = ({ session }: { readonly session: Session }) => {
  const me = useLive(['me'], () => expectData(api.GET('/me')), 'rare');
  const router = useMemo(() => createConsoleRouter(session.name), [session.name]);
  return (
    <Content read={me}>
      {(data) => (
        <MeContext value={data}>
          <RouterProvider router={router} />
        </MeContext>
      )}
    </Content>
  );
};

const Console = () => {
  const [state, setState] = useState<State>({ at: 'starting' });
  useEffect(() => {
    start().then(setState, () => setState({ at: 'failed' }));
  }, []);
  if (state.at === 'starting') return <Skeleton />;
  return state.at === 'in' ? <SignedIn session={state.session} /> : <SignIn state={state.at} />;
};

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <WordsProvider>
          <Console />
        </WordsProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
