import { useState } from 'react'
import { classWords } from '../../domain/class-words.ts'
import { sentenceCase } from '../../domain/words.ts'
import { filterTable } from '../../state/actions/table/filter-table.ts'
import { useTable } from '../../state/table.ts'
import { Button } from '../../ui/Button.tsx'
import { useCurrent } from '../current.ts'
import styles from './TableTools.module.css'

/** Rows by ward, by class and by range of the mapped indicator. Each choice is in force at once. */
export function FilterForm({ onDone }: { readonly onDone: () => void }) {
  const { area, classification, indicator } = useCurrent()
  const filter = useTable((table) => table.filter)
  const wards = area.wards.names
    .map((name, row) => ({ name, code: area.wards.codes[row] ?? '' }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
  const { classCount } = classification
  return (
    <div className={styles.form}>
      <label className={styles.field}>
        Ward
        <select
          value={filter.ward ?? ''}
          onChange={({ currentTarget: { value } }) => {
            filterTable({ ward: value === '' ? null : value })
          }}
        >
          <option value="">All wards</option>
          {wards.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        Class on the map
        <select
          value={filter.classIndex ?? ''}
          onChange={({ currentTarget: { value } }) => {
            filterTable({
              classIndex: value === '' ? null : value === 'nothing' ? value : Number(value),
            })
          }}
        >
          <option value="">All classes</option>
          {Array.from({ length: classCount }, (_, at) => (
            <option key={at} value={at}>
              {sentenceCase(classWords(at, classCount))}
            </option>
          ))}
          <option value="nothing">Without a figure</option>
        </select>
      </label>
      <RangeFields key={indicator.id} />
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            filterTable()
          }}
        >
          Show all rows
        </Button>
        <Button kind="primary" onClick={onDone}>
          Done
        </Button>
      </div>
    </div>
  )
}

/** Figures are taken when a field is left or Enter is pressed, so that "4" is no filter on the way to "40". */
function RangeFields() {
  const { indicator } = useCurrent()
  const { low, high } = useTable((table) => table.filter)
  const [refusal, setRefusal] = useState<string | null>(null)
  const unit = indicator.unit === 'percent' ? ', %' : ''
  const field = (part: 'low' | 'high', label: string, value: number | null) => (
    <label className={styles.field}>
      {label}
      <input
        key={value}
        type="text"
        inputMode="decimal"
        defaultValue={value ?? ''}
        onBlur={({ currentTarget }) => {
          const outcome = take(part, currentTarget.value)
          setRefusal(outcome)
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') setRefusal(take(part, currentTarget.value))
        }}
      />
    </label>
  )
  return (
    <fieldset>
      <legend className={styles.legend}>
        {indicator.title}
        {unit}
      </legend>
      <div className={styles.range}>
        {field('low', 'From', low)}
        {field('high', 'Up to', high)}
      </div>
      <p role="alert" className={styles.refusal}>
        {refusal}
      </p>
    </fieldset>
  )
}

/** Why the text is no limit; null when it was taken. */
function take(part: 'low' | 'high', text: string): string | null {
  const plain = text.trim().replace(',', '.').replace('%', '').trim()
  const number = Number(plain)
  if (!Number.isFinite(number)) return `“${text}” is not a number.`
  const outcome = filterTable({ [part]: plain === '' ? null : number })
  return outcome.done ? null : outcome.reason
}
