import type { MouseEvent } from 'react'
import type { Room } from '../../domain/view.ts'
import { goToRoom } from '../../state/actions/go-to-room.ts'
import { useView } from '../../state/view.ts'
import { viewAddress } from '../address.ts'
import type { Layout } from '../layout.ts'
import styles from './RoomNav.module.css'
import { ROOMS } from './rooms.ts'

/** The rail of the desk, the bottom bar of the phone. Links, so that a room opens in a new tab. */
export function RoomNav({ layout }: { readonly layout: Layout }) {
  const view = useView((state) => state.view)
  const rooms = layout === 'phone' ? ROOMS.filter((entry) => entry.onPhone) : ROOMS
  return (
    <nav aria-label="Rooms" className={styles.nav} data-layout={layout}>
      <ul className={styles.list}>
        {rooms.map(({ room, title, Icon }) => (
          <li key={room}>
            <a
              className={styles.entry}
              href={viewAddress({ ...view, room }, window.location.pathname)}
              aria-current={room === view.room ? 'page' : undefined}
              onClick={(event) => {
                follow(event, room)
              }}
            >
              <Icon size={22} strokeWidth={1.8} aria-hidden="true" />
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function follow(event: MouseEvent, room: Room): void {
  const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (elsewhere || event.button !== 0) return
  event.preventDefault()
  goToRoom(room)
}
