import { Spotlight } from 'lucide-react'
import type { Indicator } from '../../catalogue/indicator.ts'
import { childrenWords } from '../../domain/children.ts'
import { formatNumber } from '../../domain/figure.ts'
import type { InspectorFacts } from '../../domain/inspector-facts.ts'
import { wardName } from '../../domain/row-words.ts'
import { lightWard } from '../../state/actions/light-ward.ts'
import { selectRow } from '../../state/actions/select-row.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { useCurrent } from '../current.ts'
import { InspectorHead } from './InspectorHead.tsx'
import styles from './Inspector.module.css'

/** Name, ward, residents, children, and what stands out, in words. */
export function RowHead({ facts }: { readonly facts: InspectorFacts<Indicator> }) {
  const { children, name, residents, ward } = facts
  return (
    <InspectorHead eyebrow={ward === null ? 'Ward' : <InWard ward={ward.row} />} name={name}>
      <p className={styles.people}>
        {formatNumber(residents)} residents
        {children === null
          ? ''
          : ` · ${formatNumber(children.residents)} ${childrenWords(children)}`}
      </p>
      {children !== null && children.bands.length > 1 ? (
        <p className={styles.bands}>
          {children.bands
            .map((band) => `${formatNumber(band.residents)} aged ${band.from}–${band.to}`)
            .join(' · ')}
        </p>
      ) : null}
      <Chips facts={facts} />
      {facts.level === 'ward' ? <SpotlightButton ward={facts.row} /> : null}
    </InspectorHead>
  )
}

function InWard({ ward }: { readonly ward: number }) {
  const { area } = useCurrent()
  return (
    <>
      Neighbourhood in{' '}
      <Button
        kind="link"
        className={styles.eyebrowLink}
        onClick={() => {
          selectRow(area, { level: 'ward', row: ward })
        }}
      >
        {wardName(area, ward)}
      </Button>
    </>
  )
}

/** On the map all but this ward steps back, so that a room can talk about it. */
function SpotlightButton({ ward }: { readonly ward: number }) {
  const { area, spotlight } = useCurrent()
  const lit = spotlight === ward
  return (
    <p className={styles.actions}>
      <Button
        aria-pressed={lit}
        onClick={() => {
          lightWard(area, lit ? null : ward)
        }}
      >
        <Spotlight size={18} aria-hidden="true" />
        Spotlight
      </Button>
    </p>
  )
}

function Chips({ facts }: { readonly facts: InspectorFacts<Indicator> }) {
  const { worseWords, unlikeWardWords } = facts
  if (worseWords === null && unlikeWardWords === null) return null
  return (
    <p className={styles.chips}>
      {worseWords === null ? null : (
        <Chip tone={worseWords.startsWith('0 ') ? 'better' : 'worse'}>{worseWords}</Chip>
      )}
      {unlikeWardWords === null ? null : <Chip tone="neutral">{unlikeWardWords}</Chip>}
    </p>
  )
}
