import { problemSentence } from '../../../src/domain/result.ts'
import { readZoneFile } from '../../../src/formats/import/read-zone-file.ts'
import { madeArea } from '../../made-areas.ts'
import { readArea } from '../../read-area.ts'
import { type BenchCase, type Sampled, sample } from '../bench-case.ts'
import { hostileFiles } from '../hostile-files.ts'

/** Every hostile file is answered, rightly, within two seconds with plenty of room. */
export const importCases: BenchCase = async ({ runs }) => {
  const area = readArea(await madeArea('town'))
  const results: Sampled[] = []
  for (const { id, title, fileName, bytes, answer } of hostileFiles(area)) {
    const samples = await sample(runs, () => {
      const read = readZoneFile(bytes, { fileName, area, swapped: false })
      const words = read.ok ? `${read.value.zones.length} zones` : problemSentence(read.problem)
      if (!answer.test(words)) throw new Error(`Of ${title} it was said: ${words}`)
    })
    results.push({
      id: `import-${id}`,
      title: `import ${title}`,
      per: 'loop',
      samples,
      tell: (ms) => `${(ms / 1000).toFixed(2)} s, aim 2 s`,
    })
  }
  return results
}
