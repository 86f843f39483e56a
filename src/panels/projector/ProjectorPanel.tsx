import { finding } from '../../domain/projector/finding.ts'
import { rowSentence } from '../../domain/row-words.ts'
import { useCurrent } from '../current.ts'
import styles from './Projector.module.css'
import { ProjectorLegend } from './ProjectorLegend.tsx'
import { SourceWords } from './SourceWords.tsx'

/** What a room reads beside the map: place, finding, legend, source. Nothing to press. */
export function ProjectorPanel() {
  const current = useCurrent()
  const { area, classification, indicator, selected } = current
  const { place, subject, headline, detail } = finding(current)
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <p className={styles.place}>{place}</p>
        <h1 className={styles.headline}>{headline}</h1>
        <p className={styles.subject}>{subject}</p>
      </header>
      {selected === null ? (
        <div className={styles.detail}>
          {detail.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ) : (
        <p className={styles.selected}>
          {rowSentence({ area, target: selected, classification, style: indicator })}
        </p>
      )}
      <ProjectorLegend />
      <p className={styles.source}>
        <SourceWords />
      </p>
    </div>
  )
}
