import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useMe } from '../data/me.ts';
import { useSearch } from '../data/search.ts';
import { useWords } from '../words/words.tsx';

export type Tab = {
  readonly id: string;
  readonly name: string;
  readonly permission?: string;
  readonly content: ReactNode;
};

type TabsProps = { readonly title: string; readonly path: string; readonly tabs: readonly Tab[] };

/** Parts of a screen. The address names the open one, and only parts with the permission of the person are shown. */
export const Tabs = ({ title, path, tabs }: TabsProps) => {
  const { words } = useWords();
  const me = useMe();
  const [search] = useSearch();
  const allowed = tabs.filter(
    ({ permission }) => permission === undefined || me.permissions.includes(permission),
  );
  const wanted = tabs.find(({ id }) => id === search.tab);
  const open = wanted && !allowed.includes(wanted) ? undefined : (wanted ?? allowed[0]);
  return (
    <>
      <h1>{title}</h1>
      <nav aria-label={title} className="tabs">
        {allowed.map(({ id, name }) => (
          <Link
            key={id}
            href={`${path}?tab=${id}`}
            {...(id === open?.id && { 'aria-current': 'page' as const })}
          >
            {name}
          </Link>
        ))}
      </nav>
      {open ? (
        <Fragment key={open.id}>{open.content}</Fragment>
      ) : (
        <p>{words.states.needsPermission((wanted ?? tabs[0])?.permission ?? '')}</p>
      )}
    </>
  );
};
