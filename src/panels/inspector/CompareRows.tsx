import { Columns2, X } from 'lucide-react'
import { useMemo } from 'react'
import { compareRows } from '../../domain/compare-rows.ts'
import { formatNumber } from '../../domain/figure.ts'
import { arrangeIndicators } from '../../domain/indicator-choice.ts'
import { tableOf } from '../../domain/row-words.ts'
import { compareWith } from '../../state/actions/compare-with.ts'
import { announce } from '../../state/announcement.ts'
import { type RowTarget, useDraft } from '../../state/draft.ts'
import { Button } from '../../ui/Button.tsx'
import { useCurrent } from '../current.ts'
import styles from './CompareRows.module.css'

/** The way to set the selected row beside another, what to do next, and then both with their figures. */
export function CompareRows({ target }: { readonly target: RowTarget }) {
  const { area } = useCurrent()
  const compared = useDraft((draft) => draft.compared)
  const name = (row: RowTarget) => tableOf(area, row.level).names[row.row] ?? ''
  if (compared === null) {
    return (
      <p>
        <Button
          onClick={() => {
            compareWith(target)
            announce(`${name(target)} is kept. Whatever you select next stands beside it.`)
          }}
        >
          <Columns2 size={18} aria-hidden="true" />
          Compare with…
        </Button>
      </p>
    )
  }
  const isKept = compared.level === target.level && compared.row === target.row
  return (
    <section className={styles.compare} aria-label="Comparison">
      <div className={styles.head}>
        <h3>{isKept ? `Compare ${name(target)} with…` : `Beside ${name(compared)}`}</h3>
        <Button
          kind="quiet"
          onClick={() => {
            compareWith(null)
          }}
        >
          <X size={18} aria-hidden="true" />
          End comparison
        </Button>
      </div>
      {isKept ? (
        <p>Select another neighbourhood or ward: on the map, in the table or by searching.</p>
      ) : (
        <Figures one={target} other={compared} />
      )}
    </section>
  )
}

interface FiguresProps {
  readonly one: RowTarget
  readonly other: RowTarget
}

function Figures({ one, other }: FiguresProps) {
  const { area, indicators } = useCurrent()
  const figures = useMemo(() => {
    const { main, outcomes } = arrangeIndicators(indicators)
    return compareRows({ area, one, other, indicators: [...main, ...outcomes] })
  }, [area, indicators, one, other])
  const [here, there] = [one, other].map(({ level, row }) => ({
    name: tableOf(area, level).names[row] ?? '',
    residents: formatNumber(tableOf(area, level).residents[row] ?? 0),
  }))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          <th scope="col">{here?.name}</th>
          <th scope="col">{there?.name}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Residents</th>
          <td>{here?.residents}</td>
          <td>{there?.residents}</td>
        </tr>
        {figures.map(({ indicator, one: first, other: second, difference }) => (
          <tr key={indicator.id}>
            <th scope="row">{indicator.shortTitle}</th>
            <td>
              {first}{' '}
              {difference === null ? null : <span className={styles.difference}>{difference}</span>}
            </td>
            <td>{second}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
