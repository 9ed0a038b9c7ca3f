import { useQueryClient } from '@tanstack/react-query';
import { Button, Link } from 'react-aria-components';
import { api, expectData, pageOf } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { queueAct } from '../data/pending.ts';
import { useSearch } from '../data/search.ts';
import { useWords } from '../words/words.tsx';
import { ActButton } from './act-button.tsx';

/** The views that a person has saved for a screen, and a way to save this one. */
export const SavedViews = ({ page }: { readonly page: string }) => {
  const { views } = useWords().words;
  const [search] = useSearch();
  const client = useQueryClient();
  const read = useLive(
    ['views'],
    () => expectData(api.GET('/operations/views', { params: { query: pageOf(undefined) } })),
    'rare',
  );
  const query = new URLSearchParams(
    Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
  const saved = (read.data?.items ?? []).filter((view) => view.page === page);
  const remove = (viewId: string): void =>
    queueAct(views.remove, () => api.DELETE('/operations/views/{viewId}', { params: { path: { viewId } } }), {
      onDone: () => void client.invalidateQueries({ queryKey: ['views'] }),
    });
  return (
    <div className="row-acts">
      {saved.map((view) => (
        <span key={view.id}>
          <Link href={`/${view.page}?${view.query}`}>{view.name}</Link>
          <Button
            className="button plain"
            aria-label={`${views.remove}: ${view.name}`}
            onPress={() => remove(view.id)}
          >
            ✕
          </Button>
        </span>
      ))}
      <ActButton
        spec={{
          name: views.save,
          isSafe: true,
          fields: [{ name: 'name', label: views.name }],
          send: ({ name = '' }) => api.POST('/operations/views', { body: { name, page, query } }),
        }}
      />
    </div>
  );
};
