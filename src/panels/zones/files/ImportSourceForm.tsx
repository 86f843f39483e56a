import { FileUp } from 'lucide-react'
import { useState } from 'react'
import type { Area } from '../../../domain/area.ts'
import { Button } from '../../../ui/Button.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import type { ImportSource } from './read-import.ts'
import styles from './ImportDialog.module.css'

interface ImportSourceFormProps {
  readonly area: Area
  readonly onSource: (source: ImportSource) => void
}

/** A file chosen or dropped, or text pasted. */
export function ImportSourceForm({ area, onSource }: ImportSourceFormProps) {
  const [text, setText] = useState('')
  const [over, setOver] = useState(false)
  return (
    <>
      <p className={styles.lead}>
        GeoJSON, KML or KMZ with outlines in {area.manifest.title}, or a list of postcodes or codes
        of neighbourhoods or wards (CSV or text). It is read on this device and goes nowhere.
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is one way more: the input inside is the one for keys and screen readers */}
      <label
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => {
          setOver(false)
        }}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const file = event.dataTransfer.files.item(0)
          if (file !== null) onSource({ kind: 'file', file })
        }}
      >
        <VisuallyHidden>
          <input
            type="file"
            accept=".geojson,.json,.kml,.kmz,.csv,.txt,.tsv"
            onChange={(event) => {
              const file = event.currentTarget.files?.item(0)
              // So that the same file, mended, can be chosen again.
              event.currentTarget.value = ''
              if (file) onSource({ kind: 'file', file })
            }}
          />
        </VisuallyHidden>
        <FileUp size={22} aria-hidden="true" />
        <span>
          <strong>Choose a file</strong> or drop it here
        </span>
      </label>
      <label className={styles.paste}>
        <span>Or paste text</span>
        <textarea
          rows={4}
          value={text}
          placeholder={`${area.neighbourhoods.codes.slice(0, 2).join(', ')} …`}
          onChange={(event) => {
            setText(event.currentTarget.value)
          }}
        />
      </label>
      <div className={styles.row}>
        <Button
          disabled={text.trim() === ''}
          onClick={() => {
            onSource({ kind: 'text', text })
          }}
        >
          Read the text
        </Button>
      </div>
    </>
  )
}
