import { Menu } from 'lucide-react'
import { goToRoom } from '../../state/actions/go-to-room.ts'
import { toggleTable } from '../../state/actions/toggle-table.ts'
import { MenuButton } from '../../ui/MenuButton.tsx'
import type { Share } from './use-share.ts'

interface PhoneMenuProps {
  readonly share: Share
  readonly tableOpen: boolean
}

/** What the desk shows beside the area and at the end of the rail. */
export function PhoneMenu({ share, tableOpen }: PhoneMenuProps) {
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
      ]}
    />
  )
}
