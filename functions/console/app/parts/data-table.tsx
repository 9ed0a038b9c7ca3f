import type { ReactNode } from 'react';
import {
  Cell,
  Checkbox,
  Column,
  Row,
  type Selection,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components';
import { useWords } from '../words/words.tsx';

export type ColumnSpec<Item> = {
  readonly id: string;
  readonly name: string;
  readonly show: (item: Item) => ReactNode;
  /** The value in a CSV file. Without it, the column is not in the file. */
  readonly text?: (item: Item) => string;
  readonly isNumber?: boolean;
};

type DataTableProps<Item> = {
  readonly label: string;
  readonly columns: readonly ColumnSpec<Item>[];
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  readonly hrefOf?: ((item: Item) => string | undefined) | undefined;
  /** The chosen rows, if rows can be chosen. */
  readonly chosen?: ReadonlySet<string> | undefined;
  readonly onChoose?: ((chosen: ReadonlySet<string>) => void) | undefined;
};

const Tick = ({ label }: { readonly label: string }) => (
  <Checkbox slot="selection" className="tick" aria-label={label}>
    {({ isSelected, isIndeterminate }) => (
      <span aria-hidden="true">{isIndeterminate ? '▣' : isSelected ? '☑' : '☐'}</span>
    )}
  </Checkbox>
);

/** A table with one tab stop and arrow keys inside. Enter opens a row, and space chooses it. */
export const DataTable = <Item extends object>({
  label,
  columns,
  items,
  idOf,
  hrefOf,
  chosen,
  onChoose,
}: DataTableProps<Item>) => {
  const { list } = useWords().words;
  const choose = (selection: Selection): void =>
    onChoose?.(new Set(selection === 'all' ? items.map(idOf) : [...selection].map(String)));
  return (
    <div className="table-frame">
      <Table
        aria-label={label}
        className="table"
        {...(chosen && {
          selectionMode: 'multiple' as const,
          selectedKeys: chosen,
          onSelectionChange: choose,
        })}
      >
        <TableHeader>
          {chosen && (
            <Column id="chosen" className="tick-cell">
              <Tick label={list.chooseAll} />
            </Column>
          )}
          {columns.map(({ id, name, isNumber }, place) => (
            <Column key={id} id={id} isRowHeader={place === 0} className={isNumber ? 'numeric' : ''}>
              {name}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {items.map((item) => (
            <Row key={idOf(item)} id={idOf(item)} href={hrefOf?.(item)} textValue={idOf(item)}>
              {chosen && (
                <Cell className="tick-cell">
                  <Tick label={list.choose} />
                </Cell>
              )}
              {columns.map(({ id, show, isNumber }) => (
                <Cell key={id} className={isNumber ? 'numeric' : ''}>
                  {show(item)}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
