import { useState } from 'react'
import { problemSentence } from '../../../domain/result.ts'
import { decodeText } from '../../../formats/import/decode-text.ts'
import { tooLargeFile } from '../../../formats/import/limits.ts'
import { type OwnTable, readOwnTable } from '../../../formats/import/own-indicator-csv.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useCurrent } from '../../current.ts'
import own from './Own.module.css'
import { OwnForm } from './OwnForm.tsx'

/** Choose a file or paste its text; then say what the figures are. */
export function BringFigures({ onDone }: { readonly onDone: () => void }) {
  const { area } = useCurrent()
  const [problem, setProblem] = useState<string | null>(null)
  const [table, setTable] = useState<{ name: string; value: OwnTable } | null>(null)
  const [pasted, setPasted] = useState('')
  const take = (text: string | null, fileName: string) => {
    const read = text === null ? null : readOwnTable(text, { fileName, area })
    if (read === null) setProblem(`${fileName} is no text. Save the table as CSV and choose that.`)
    else if (read.ok) setTable({ name: fileName, value: read.value })
    else setProblem(problemSentence(read.problem))
    if (read?.ok === true) setProblem(null)
  }
  const takeFile = async (file: File) => {
    const large = tooLargeFile(file.name, file.size)
    if (large !== null) {
      setProblem(problemSentence(large))
      return
    }
    take(decodeText(new Uint8Array(await file.arrayBuffer())), file.name)
  }
  if (table !== null) {
    return (
      <OwnForm
        table={table.value}
        fileName={table.name}
        onBack={() => {
          setTable(null)
        }}
        onDone={onDone}
      />
    )
  }
  return (
    <div className={own.box}>
      <label className={own.field}>
        <span>A CSV file</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file !== undefined) void takeFile(file)
          }}
        />
      </label>
      <label className={own.field}>
        <span>or its text, pasted</span>
        <textarea
          rows={5}
          className={own.text}
          value={pasted}
          placeholder={`code,figure\n${area.neighbourhoods.codes[0] ?? ''},12.5`}
          onChange={(event) => {
            setPasted(event.currentTarget.value)
          }}
        />
      </label>
      {problem === null ? null : (
        <Notice kind="failed" title="These figures could not be read">
          {problem}
        </Notice>
      )}
      <p className={own.actions}>
        <Button
          kind="primary"
          disabled={pasted.trim() === ''}
          onClick={() => {
            take(pasted, 'The pasted text')
          }}
        >
          Read the text
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Cancel
        </Button>
      </p>
    </div>
  )
}
