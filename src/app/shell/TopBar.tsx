import { Link2, Printer, Table2 } from 'lucide-react'
import type { Area } from '../../domain/area.ts'
import { toggleTable } from '../../state/actions/toggle-table.ts'
import { Button } from '../../ui/Button.tsx'
import { late } from '../../ui/late.tsx'
import type { Layout } from '../layout.ts'
import { AreaMenu } from './AreaMenu.tsx'
import brand from './brand.svg'
import { PhoneMenu } from './PhoneMenu.tsx'
import { ProjectorCommand } from './ProjectorCommand.tsx'
import styles from './TopBar.module.css'
import type { Share } from './use-share.ts'

/** After the first paint: its words and ways to find are not needed to see the map. */
const Search = late({
  name: 'The search',
  brief: true,
  fetchPart: async () => (await import('../../panels/search/Search.tsx')).Search,
})

interface TopBarProps {
  readonly area: Area
  readonly layout: Layout
  readonly tableOpen: boolean
  readonly share: Share
  readonly onPrint: () => void
}

/** Brand, area and the commands that hold in every room. */
export function TopBar({ area, layout, tableOpen, share, onPrint }: TopBarProps) {
  return (
    <header className={styles.bar} data-layout={layout}>
      <p className={styles.brand}>
        <img src={brand} alt="" width="28" height="28" />
        <span className={styles.brandName}>Zone Explorer</span>
      </p>
      {layout === 'phone' ? null : <AreaMenu area={area} />}
      <div className={styles.search}>
        <Search
          placeholder={
            layout === 'desk'
              ? 'Search a ward, neighbourhood, school or postcode'
              : `Search ${area.manifest.title}`
          }
        />
      </div>
      {layout === 'phone' ? (
        <PhoneMenu area={area} share={share} tableOpen={tableOpen} onPrint={onPrint} />
      ) : (
        <>
          <Button onClick={share.start}>
            <Link2 size={18} aria-hidden="true" />
            Share
          </Button>
          <Button
            aria-pressed={tableOpen}
            onClick={() => {
              toggleTable()
            }}
          >
            <Table2 size={18} aria-hidden="true" />
            Table
          </Button>
          <Button onClick={onPrint}>
            <Printer size={18} aria-hidden="true" />
            Print
          </Button>
          {layout === 'column' ? null : <ProjectorCommand />}
        </>
      )}
    </header>
  )
}
