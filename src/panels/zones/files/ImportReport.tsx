import { useEffect, useMemo, useRef, useState } from 'react'
import { listWords } from '../../../domain/words.ts'
import { problemSentence } from '../../../domain/result.ts'
import { zonesOf } from '../../../domain/zones/zones-of.ts'
import { zoneContent } from '../../../formats/zone-identity.ts'
import type { ImportPreview } from '../../../formats/import/import-preview.ts'
import { addZones } from '../../../state/actions/zones/add-zones.ts'
import { announce } from '../../../state/announcement.ts'
import { newRecordId } from '../../../state/new-record-id.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useCurrent } from '../../current.ts'
import { ImportedZoneRow } from './ImportedZoneRow.tsx'
import styles from './ImportDialog.module.css'

interface ImportReportProps {
  readonly preview: ImportPreview
  /** Name of the file, or what stands for it. */
  readonly from: string
  readonly onBack: () => void
  readonly onDone: () => void
}

/** More than anybody reads; the rest is counted. */
const MOST_PROBLEMS = 30

/** What would come of an import, zone by zone, and what would not; nothing has changed yet. */
export function ImportReport({ preview, from, onBack, onDone }: ImportReportProps) {
  const { area } = useCurrent()
  const workspace = useWorkspace((state) => state.workspace)
  const known = useMemo(
    () => new Set(zonesOf(workspace, area.manifest.id).map(zoneContent)),
    [workspace, area],
  )
  const { zones, remarks, notUnderstood } = preview
  const [left, setLeft] = useState(
    () => new Set(zones.flatMap((zone, i) => (known.has(zoneContent(zone)) ? [i] : []))),
  )
  const [refusal, setRefusal] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const chosen = zones.filter((_, i) => !left.has(i))
  const add = () => {
    const outcome = addZones({
      area,
      zones: chosen.map((zone) => ({ ...zone, id: newRecordId() })),
      from,
    })
    if (!outcome.done) {
      setRefusal(outcome.reason)
      return
    }
    announce(`Added ${listWords(chosen.map(({ name }) => name))} from ${from}.`)
    onDone()
  }
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.found}>
        {zones.length} {zones.length === 1 ? 'zone' : 'zones'} in {from} ({preview.format})
      </h3>
      {remarks.map((remark) => (
        <p key={remark} className={styles.lead}>
          {remark}
        </p>
      ))}
      <ul className={styles.zones}>
        {zones.map((zone, i) => (
          <ImportedZoneRow
            key={`${zone.where} ${String(i)}`}
            zone={zone}
            isKnown={known.has(zoneContent(zone))}
            isChosen={!left.has(i)}
            onToggle={() => {
              const next = new Set(left)
              if (!next.delete(i)) next.add(i)
              setLeft(next)
            }}
          />
        ))}
      </ul>
      {notUnderstood.length === 0 ? null : (
        <Disclosure
          startsOpen
          summary={`${notUnderstood.length} ${notUnderstood.length === 1 ? 'thing' : 'things'} left out`}
        >
          <ul className={styles.problems}>
            {notUnderstood.slice(0, MOST_PROBLEMS).map((problem, i) => (
              <li key={`${problem.where} ${String(i)}`}>{problemSentence(problem)}</li>
            ))}
            {notUnderstood.length > MOST_PROBLEMS ? (
              <li>… and {notUnderstood.length - MOST_PROBLEMS} more of the kind.</li>
            ) : null}
          </ul>
        </Disclosure>
      )}
      {refusal === null ? null : <Notice kind="failed" title={refusal} />}
      <div className={styles.row}>
        <Button kind="primary" disabled={chosen.length === 0} onClick={add}>
          Add {chosen.length} {chosen.length === 1 ? 'zone' : 'zones'}
        </Button>
        <Button onClick={onBack}>Another file</Button>
      </div>
    </>
  )
}
