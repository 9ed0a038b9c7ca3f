import { assetPurposeLabels } from '#shared/contract/labels/files.ts';
import { labelOf } from '#shared/contract/labels/label.ts';
import { api, expectData, pageOf, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { labelColumn, textColumn, timeColumn } from '../parts/columns.tsx';
import type { ColumnSpec } from '../parts/data-table.tsx';
import { ListScreen } from '../parts/list-screen.tsx';
import { Content } from '../parts/states.tsx';
import { useWords } from '../words/words.tsx';
import { useDecisions } from './use-decisions.tsx';

type Asset = Schemas['Asset'];

/** A picture that waits, or a link to a document. */
const Preview = ({ asset: { id: assetId, fileName, picture, purpose } }: { readonly asset: Asset }) => {
  const { language } = useWords();
  const file = useLive(
    ['asset', assetId],
    () => expectData(api.GET('/assets/{assetId}/download', { params: { path: { assetId } } })),
    // A new address would load a picture again. A link must stay valid, which an address is for minutes.
    picture ? 'once' : 'rare',
  );
  return (
    <Content read={file} lines={1}>
      {({ url }) =>
        picture ? (
          <img
            className="preview"
            src={url}
            alt={`${labelOf(assetPurposeLabels, purpose, language)} ${fileName}`}
          />
        ) : (
          <a href={url}>{fileName}</a>
        )
      }
    </Content>
  );
};

/** Pictures and documents that wait for a reviewer, oldest first. */
export const AssetQueue = () => {
  const { words, language } = useWords();
  const { reviews, orders } = words;
  const decide = useDecisions();
  const columns: readonly ColumnSpec<Asset>[] = [
    { id: 'preview', name: reviews.preview, show: (asset) => <Preview asset={asset} /> },
    textColumn('file', reviews.file, ({ fileName }) => fileName),
    labelColumn('purpose', reviews.purpose, assetPurposeLabels, ({ purpose }) => purpose),
    textColumn('flags', reviews.flags, ({ reasons }) =>
      reasons
        .map(({ message, messageZh }) => (language === 'zh' ? (messageZh ?? message) : message))
        .join('; '),
    ),
    timeColumn('created', orders.since, ({ createdAt }) => createdAt),
    {
      id: 'decide',
      name: words.order.act,
      show: ({ id: assetId }) =>
        decide((body) =>
          api.POST('/reviews/assets/{assetId}/decision', { params: { path: { assetId } }, body }),
        ),
    },
  ];
  return (
    <ListScreen
      isPart
      title={reviews.assets}
      name="assets"
      read={(_, cursor) => expectData(api.GET('/reviews/assets', { params: { query: pageOf(cursor) } }))}
      columns={columns}
      idOf={({ id }) => id}
    />
  );
};
