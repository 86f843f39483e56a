import { useQueryClient } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import type { Zone } from '../../../domain/zones/zone.ts'
import { announce } from '../../../state/announcement.ts'
import { sayNotFetched } from '../../../state/notices.ts'
import { MenuButton } from '../../../ui/MenuButton.tsx'
import { useCurrent } from '../../current.ts'
import { downloadFile } from '../../download-file.ts'
import { EXPORT_FORMATS, type ExportFormat, exportFileName } from './export-formats.ts'

interface ZoneExportProps {
  /** One zone, or all of the area. */
  readonly zones: readonly Zone[]
  /** "Export", "Export all 3". */
  readonly words: string
}

/** Hands over zones as a file, in one of four formats. */
export function ZoneExport({ zones, words }: ZoneExportProps) {
  const { area } = useCurrent()
  const client = useQueryClient()
  const hand = async (format: ExportFormat) => {
    // The writers, and what an export is gathered by: nobody needs them before.
    const writers = await Promise.all([
      import('../../../data/gather-zone-export.ts'),
      format.load(),
    ]).catch(() => null)
    if (writers === null) {
      sayNotFetched('The export')
      return
    }
    const [{ gatherZoneExport }, write] = writers
    const text = write(await gatherZoneExport(client, area, zones))
    const name = exportFileName(zones, area.manifest.id, format)
    downloadFile({ name, type: format.type, text })
    announce(`Saved ${name}.`)
  }
  return (
    <MenuButton
      face={
        <>
          {words}
          <ChevronDown size={16} aria-hidden="true" />
        </>
      }
      buttonLabel={null}
      title={words}
      placement="bottom start"
      items={EXPORT_FORMATS.map((format) => ({
        id: format.id,
        label: format.label,
        current: null,
        onChoose: () => void hand(format),
      }))}
    />
  )
}
