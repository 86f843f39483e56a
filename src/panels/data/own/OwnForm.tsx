import { useMemo, useState } from 'react'
import type { Direction } from '../../../domain/classification.ts'
import { levelWords } from '../../../domain/words.ts'
import type { OwnIndicatorWords } from '../../../domain/workspace/own-indicator.ts'
import { matchOwnFigures, type OwnTable } from '../../../formats/import/own-indicator-csv.ts'
import { bringOwnIndicator } from '../../../state/actions/own-indicators/bring-own-indicator.ts'
import { Button } from '../../../ui/Button.tsx'
import { useCurrent } from '../../current.ts'
import styles from '../DataPanel.module.css'
import own from './Own.module.css'
import { OwnPreview } from './OwnPreview.tsx'
import { ChoiceField, TextField } from './own-fields.tsx'

interface OwnFormProps {
  readonly table: OwnTable
  readonly fileName: string
  readonly onBack: () => void
  readonly onDone: () => void
}

const NO_WEIGHT = 'none'

/** Which columns, and what the figures are: asked before anything is kept. */
export function OwnForm({ table, fileName, onBack, onDone }: OwnFormProps) {
  const { area } = useCurrent()
  const [columns, setColumns] = useState({ value: table.valueColumn, weight: table.weightColumn })
  const [words, setWords] = useState<OwnIndicatorWords>({
    title: /^Column \d/.test(table.headings[columns.value] ?? '')
      ? ''
      : (table.headings[columns.value] ?? ''),
    direction: 'higher-is-worse',
    unit: 'percent',
    decimals: 1,
    denominatorWords: '',
    source: '',
    year: '',
    averaged: true,
  })
  const [refused, setRefused] = useState<string | null>(null)
  const matched = useMemo(() => matchOwnFigures(table, columns, area), [table, columns, area])
  const others = table.headings.flatMap((title, column) =>
    column === table.codeColumn ? [] : [{ value: String(column), title }],
  )
  const usable = matched.figures.some(({ value }) => value !== null)
  return (
    <form
      className={own.box}
      aria-label="What are these figures?"
      onSubmit={(event) => {
        event.preventDefault()
        const { level, figures } = matched
        const outcome = bringOwnIndicator({ area, words, level, figures })
        if (outcome.done) onDone()
        else setRefused(outcome.reason)
      }}
    >
      <p className={styles.quiet}>
        {fileName}: codes of {levelWords(table.level)} in “{table.headings[table.codeColumn]}”.
      </p>
      <div className={own.fields}>
        <ChoiceField
          label="Column of the figures"
          value={String(columns.value)}
          options={others}
          onChange={(value) => {
            setColumns({ ...columns, value: Number(value) })
          }}
        />
        <ChoiceField
          label="How many people each speaks for"
          value={columns.weight === null ? NO_WEIGHT : String(columns.weight)}
          options={[{ value: NO_WEIGHT, title: 'not in the file: residents' }, ...others]}
          onChange={(value) => {
            setColumns({ ...columns, weight: value === NO_WEIGHT ? null : Number(value) })
          }}
        />
        <WordsFields words={words} onChange={setWords} />
      </div>
      <OwnPreview matched={matched} words={words} />
      {refused === null ? null : <p role="alert">{refused}</p>}
      <p className={own.actions}>
        <Button kind="primary" submits disabled={!usable || words.title.trim() === ''}>
          Add these figures
        </Button>
        <Button kind="quiet" onClick={onBack}>
          Choose another file
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Cancel
        </Button>
      </p>
    </form>
  )
}

interface WordsFieldsProps {
  readonly words: OwnIndicatorWords
  readonly onChange: (words: OwnIndicatorWords) => void
}

function WordsFields({ words, onChange }: WordsFieldsProps) {
  const set = (patch: Partial<OwnIndicatorWords>) => {
    onChange({ ...words, ...patch })
  }
  return (
    <>
      <TextField
        label="Title"
        required
        value={words.title}
        onChange={(title) => {
          set({ title })
        }}
      />
      <TextField
        label="Whom they speak for"
        hint="of children aged 0 to 15"
        value={words.denominatorWords}
        onChange={(denominatorWords) => {
          set({ denominatorWords })
        }}
      />
      <ChoiceField
        label="What kind of figure"
        value={words.averaged ? words.unit : 'unaveraged'}
        options={KINDS}
        onChange={(kind) => {
          set({ unit: kind === 'percent' ? 'percent' : 'score', averaged: kind !== 'unaveraged' })
        }}
      />
      <ChoiceField
        label="Which end is disadvantage"
        value={words.direction}
        options={DIRECTIONS}
        onChange={(value) => {
          set({ direction: value === 'lower-is-worse' ? value : 'higher-is-worse' })
        }}
      />
      <TextField
        label="Source"
        hint="who counted them"
        value={words.source}
        onChange={(source) => {
          set({ source })
        }}
      />
      <TextField
        label="Year"
        value={words.year}
        onChange={(year) => {
          set({ year })
        }}
      />
    </>
  )
}

/** Plain words for what may be averaged: nobody should have to know the rule to keep it. */
const KINDS = [
  { value: 'percent', title: 'a share of people, in per cent' },
  { value: 'score', title: 'a score, or an average for each person' },
  { value: 'unaveraged', title: 'a rank, decile or median: never averaged' },
]

const DIRECTIONS: readonly { value: Direction; title: string }[] = [
  { value: 'higher-is-worse', title: 'higher is worse' },
  { value: 'lower-is-worse', title: 'lower is worse' },
]
