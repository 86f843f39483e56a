import { arrangeIndicators } from '../../domain/indicator-choice.ts'
import { formatFigure, formatNumber } from '../../domain/figure.ts'
import { inspectorFacts } from '../../domain/inspector-facts.ts'
import { rowTitle } from '../../domain/row-words.ts'
import { useCurrent } from '../../panels/current.ts'
import styles from './PrintSheet.module.css'

/** The selected neighbourhood or ward with its figures beside those of area and country. */
export function PrintSelected() {
  const { area, indicators, selected } = useCurrent()
  if (selected === null) return null
  const { main, outcomes } = arrangeIndicators(indicators)
  const facts = inspectorFacts({ area, ...selected, main, shown: [...main, ...outcomes] })
  const { title, countryName } = area.manifest
  return (
    <section className={styles.selected} aria-label="What is selected">
      <h2>{rowTitle(area, selected)}</h2>
      <p>{formatNumber(facts.residents)} residents</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col">Here</th>
            <th scope="col">{title}</th>
            <th scope="col">{countryName}</th>
          </tr>
        </thead>
        <tbody>
          {facts.strips.map(({ indicator, figure, areaMean, countryMean }) => (
            <tr key={indicator.id}>
              <th scope="row">{indicator.title}</th>
              <td>{figure}</td>
              <td>{areaMean === null ? '–' : formatFigure(areaMean, indicator)}</td>
              <td>
                {countryMean === null ? 'not available' : formatFigure(countryMean, indicator)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
