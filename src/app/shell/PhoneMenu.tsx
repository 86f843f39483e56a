import { useQuery } from '@tanstack/react-query'
import { Menu } from 'lucide-react'
import { areasIndexQuery } from '../../data/areas-index.ts'
import type { Area } from '../../domain/area.ts'
import { goToRoom } from '../../state/actions/go-to-room.ts'
import { switchArea } from '../../state/actions/switch-area.ts'
import { toggleTable } from '../../state/actions/toggle-table.ts'
import { MenuButton } from '../../ui/MenuButton.tsx'
import type { Share } from './use-share.ts'

interface PhoneMenuProps {
  readonly area: Area
  readonly share: Share
  readonly tableOpen: boolean
  readonly onPrint: () => void
}

/** What the desk shows beside the area and at the end of the rail. */
export function PhoneMenu({ area, share, tableOpen, onPrint }: PhoneMenuProps) {
  const { data } = useQuery(areasIndexQuery)
  const areas = data?.ok ? data.value : []
  return (
    <MenuButton
      face={
        <>
          <Menu size={18} aria-hidden="true" />
          Menu
        </>
      }
      buttonLabel={null}
      title="Menu"
      placement="bottom end"
      items={[
        {
          id: 'table',
          label: tableOpen ? 'Close the table' : 'Table',
          current: null,
          onChoose: () => {
            toggleTable()
          },
        },
        {
          id: 'data',
          label: 'Data: where the figures come from',
          current: null,
          onChoose: () => {
            goToRoom('data')
          },
        },
        { id: 'share', label: 'Share: copy the address', current: null, onChoose: share.start },
        { id: 'print', label: 'Print this view', current: null, onChoose: onPrint },
        ...areas.map(({ id, title }) => ({
          id: `area-${id}`,
          label: `Area: ${title}`,
          current: id === area.manifest.id,
          onChoose: () => {
            switchArea(id)
          },
        })),
      ]}
    />
  )
}
