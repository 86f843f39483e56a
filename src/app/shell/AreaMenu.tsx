import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { areasIndexQuery } from '../../data/areas-index.ts'
import type { Area } from '../../domain/area.ts'
import { switchArea } from '../../state/actions/switch-area.ts'
import { MenuButton } from '../../ui/MenuButton.tsx'
import styles from './TopBar.module.css'

/** Which area is loaded, and the way to another one. */
export function AreaMenu({ area }: { readonly area: Area }) {
  const { data } = useQuery(areasIndexQuery)
  const { id, title } = area.manifest
  const areas = data?.ok ? data.value : []
  return (
    <MenuButton
      face={
        <>
          <span className={styles.areaTitle}>{title}</span>
          <ChevronDown size={18} aria-hidden="true" />
        </>
      }
      buttonLabel={`Area: ${title}`}
      title="Choose an area"
      placement="bottom start"
      items={areas.map((listing) => ({
        id: listing.id,
        label: listing.title,
        current: listing.id === id,
        onChoose: () => {
          switchArea(listing.id)
        },
      }))}
    />
  )
}
