import { useNavigate, useSearch as useRouterSearch } from '@tanstack/react-router';

type Search = Readonly<Record<string, string | undefined>>;

/** The parameters of the address, which are the state of a screen. An empty value removes its parameter. */
export const useSearch = (): readonly [Search, (change: Search) => void] => {
  const search = useRouterSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const setSearch = (change: Search): void => {
    const merged = Object.entries({ ...search, ...change }).filter(([, value]) => value);
    void navigate({ to: '.', search: Object.fromEntries(merged) as never, replace: true });
  };
  return [search, setSearch];
};
