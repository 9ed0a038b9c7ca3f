import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
} from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useMe } from './data/me.ts';
import { Shell } from './parts/shell.tsx';
import { screensFor } from './screens/screens.ts';
import { useWords } from './words/words.tsx';

/** The first screen that a person may see. */
const Home = () => {
  const me = useMe();
  const [first] = screensFor(me.permissions);
  return first && <Navigate to={first.path} replace />;
};

/** What somebody sees if a screen fails. The other screens stay in reach. */
const Broken = ({ reset }: { readonly reset: () => void }) => {
  const { words } = useWords();
  return (
    <div className="failed" role="alert">
      <h1>{words.states.broken}</h1>
      <Button className="button" onPress={reset}>
        {words.states.retry}
      </Button>
    </div>
  );
};

type Load = Parameters<typeof lazyRouteComponent>[0];

/** The addresses of the console below `/console`. Each screen is loaded when it is opened. */
export const createConsoleRouter = (name: string) => {
  const root = createRootRoute({ component: () => <Shell name={name} />, notFoundComponent: Home });
  const screen = (path: string, load: Load) =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: lazyRouteComponent(load),
      validateSearch: (search: Record<string, unknown>): Record<string, string> =>
        Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)])),
    });
  const routeTree = root.addChildren([
    createRoute({ getParentRoute: () => root, path: '/', component: Home }),
    screen('/now', () => import('./screens/now.tsx')),
    screen('/work', () => import('./screens/work.tsx')),
    screen('/policy', () => import('./screens/policy.tsx')),
    screen('/orders', () => import('./screens/orders.tsx')),
    screen('/orders/$orderId', () => import('./screens/order.tsx')),
    screen('/orders/$orderId/review', () => import('./screens/review-room.tsx')),
    screen('/reviews', () => import('./screens/reviews.tsx')),
    screen('/parties/$partyId', () => import('./screens/party.tsx')),
    screen('/money', () => import('./screens/money.tsx')),
    screen('/holds', () => import('./screens/holds.tsx')),
    screen('/acts', () => import('./screens/acts.tsx')),
    screen('/health', () => import('./screens/health.tsx')),
  ]);
  return createRouter({
    routeTree,
    basepath: '/console',
    defaultPreload: false,
    defaultErrorComponent: Broken,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString();
      return text === '' ? '' : `?${text}`;
    },
  });
};
