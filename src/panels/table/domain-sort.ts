import type { Indicator } from '../../catalogue/indicator.ts'
import type { TableColumn, TableSort as DomainSort } from '../../domain/table-rows.ts'
import type { TableSort } from '../../ui/SortHeader.tsx'

/** Column ids beside those of indicators. */
const NAME_COLUMNS = ['name', 'ward', 'residents', 'children'] as const
export const CLASS_COLUMN = 'class'

/**
 * The order asked for in the head of the table, in the terms of the domain. Classes follow from the
 * mapped values, so ordering by class is ordering by value, turned where lower is worse.
 */
export function domainSort(
  { column, descending }: TableSort,
  mapped: Pick<Indicator, 'id' | 'direction'>,
): DomainSort {
  const turned = column === CLASS_COLUMN && mapped.direction === 'lower-is-worse'
  return {
    column: domainColumn(column === CLASS_COLUMN ? mapped.id : column),
    order: descending === turned ? 'ascending' : 'descending',
  }
}

function domainColumn(id: string): TableColumn {
  const kind = NAME_COLUMNS.find((name) => name === id)
  return kind === undefined ? { kind: 'indicator', id } : { kind }
}
