import { api, expectData, type Schemas } from '../data/api.ts';
import { useLive } from '../data/live.ts';
import { textColumn } from '../parts/columns.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Panel } from '../parts/panel.tsx';
import { Content, Empty, Freshness } from '../parts/states.tsx';
import { useWords } from '../words/words.tsx';

const toText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

type Difference = Schemas['Policy']['differences'][number];
type Setting = { readonly path: string; readonly value: string };

/** Every setting of the policy by its path. */
const listSettings = (value: unknown, path = ''): readonly Setting[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, inner]) =>
        listSettings(inner, path === '' ? name : `${path}.${name}`),
      )
    : [{ path, value: toText(value) }];

/** The policy in force, and what differs from the defaults. */
const PolicyScreen = () => {
  const { words } = useWords();
  const { policy } = words;
  const read = useLive(['policy'], () => expectData(api.GET('/policy')), 'rare');
  return (
    <>
      <header className="screen-head">
        <h1>{words.screens.policy}</h1>
        <Freshness read={read} />
      </header>
      <Content read={read} lines={12}>
        {(data) => (
          <>
            <Panel title={policy.differences}>
              {data.differences.length === 0 ? (
                <Empty>{policy.none}</Empty>
              ) : (
                <DataTable
                  label={policy.differences}
                  columns={[
                    textColumn('path', policy.setting, ({ path }: Difference) => path),
                    textColumn('value', policy.value, ({ value }: Difference) => toText(value)),
                    textColumn('default', policy.defaultValue, ({ defaultValue }: Difference) =>
                      toText(defaultValue),
                    ),
                  ]}
                  items={data.differences}
                  idOf={({ path }) => path}
                />
              )}
            </Panel>
            <DataTable
              label={words.screens.policy}
              columns={[
                textColumn('path', policy.setting, ({ path }: Setting) => path),
                textColumn('value', policy.value, ({ value }: Setting) => value),
              ]}
              items={listSettings(data.policy)}
              idOf={({ path }) => path}
            />
          </>
        )}
      </Content>
    </>
  );
};

export default PolicyScreen;
