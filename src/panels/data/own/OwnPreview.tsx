import { formatFigure, formatNumber } from '../../../domain/figure.ts'
import { levelWords, listWords } from '../../../domain/words.ts'
import type { OwnIndicatorWords } from '../../../domain/workspace/own-indicator.ts'
import type { OddCell, OwnMatch } from '../../../formats/import/own-indicator-csv.ts'
import { useCurrent } from '../../current.ts'
import own from './Own.module.css'

interface OwnPreviewProps {
  readonly matched: OwnMatch
  readonly words: Pick<OwnIndicatorWords, 'unit' | 'decimals'>
}

/** What the file comes to: what was matched, and everything that could not be used, with its line. */
export function OwnPreview({ matched, words }: OwnPreviewProps) {
  const { level, figures, unmatched, repeated, notNumbers, absent } = matched
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]))
  const missing = figures.length - values.length - notNumbers.length
  const beyond = words.unit === 'percent' ? values.filter((v) => v < 0 || v > 100).length : 0
  const gaps = [
    ...(missing > 0 ? [`${formatNumber(missing)} marked as without a figure`] : []),
    ...(absent > 0 ? [`${formatNumber(absent)} not in the file`] : []),
  ]
  return (
    <div className={own.preview} role="status">
      <p>
        <strong>
          {formatNumber(values.length)} {levelWords(level, values.length)} with a figure
        </strong>
        {values.length === 0
          ? ''
          : `, from ${formatFigure(
              values.reduce((a, b) => Math.min(a, b)),
              words,
            )} to ${formatFigure(
              values.reduce((a, b) => Math.max(a, b)),
              words,
            )}`}
        .{gaps.length === 0 ? '' : ` Without: ${listWords(gaps)}.`}
      </p>
      {beyond > 0 ? (
        <p>{formatNumber(beyond)} lie outside of 0 to 100. Are they per cent?</p>
      ) : null}
      <OddCells title="Not a code of this area" cells={unmatched} />
      <OddCells title="More than once: the first counts" cells={repeated} />
      <OddCells title="Text where a number belongs: left without a figure" cells={notNumbers} />
      <Sample matched={matched} words={words} />
    </div>
  )
}

/** Enough to recognise what is wrong; the count says how much of it. */
const MOST_SHOWN = 8

function OddCells({
  title,
  cells,
}: {
  readonly title: string
  readonly cells: readonly OddCell[]
}) {
  if (cells.length === 0) return null
  const more = cells.length - MOST_SHOWN
  return (
    <details>
      <summary>
        {title} ({formatNumber(cells.length)})
      </summary>
      <ul className={own.odd}>
        {cells.slice(0, MOST_SHOWN).map(({ line, text }) => (
          <li key={line}>
            Line {formatNumber(line)}: {text === '' ? 'nothing' : `“${text}”`}
          </li>
        ))}
        {more > 0 ? <li>and {formatNumber(more)} more</li> : null}
      </ul>
    </details>
  )
}

function Sample({ matched, words }: OwnPreviewProps) {
  const { area } = useCurrent()
  const table = matched.level === 'ward' ? area.wards : area.neighbourhoods
  const rows = matched.figures.filter(({ value }) => value !== null).slice(0, 3)
  if (rows.length === 0) return null
  return (
    <ul className={own.odd} aria-label="The first figures">
      {rows.map(({ code, value }) => (
        <li key={code}>
          {table.names[table.codes.indexOf(code)]}: {formatFigure(value ?? Number.NaN, words)}
        </li>
      ))}
    </ul>
  )
}
