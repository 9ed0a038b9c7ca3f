import type { ReactNode } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';

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
};

/** A table with one tab stop and arrow keys inside. Enter opens a row. */
export const DataTable = <Item extends object>({
  label,
  columns,
  items,
  idOf,
  hrefOf,
}: DataTableProps<Item>) => (
  <div className="table-frame">
    <Table aria-label={label} className="table">
      <TableHeader>
        {columns.map(({ id, name, isNumber }, place) => (
          <Column key={id} id={id} isRowHeader={place === 0} className={isNumber ? 'numeric' : ''}>
            {name}
          </Column>
        ))}
      </TableHeader>
      <TableBody>
        {items.map((item) => (
          <Row key={idOf(item)} id={idOf(item)} href={hrefOf?.(item)} textValue={idOf(item)}>
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
