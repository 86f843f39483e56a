import type { Step } from '../publishers/desk.ts'

const BAR_LENGTH = 20
const MEGABYTE = 1024 * 1024

/** A bar, per cent and amount of a download: ` [##########          ] 50% 4.1 of 8.2 MB`. */
export function stepDetail({ done, total, unit }: Step): string {
  const inWords = (amount: number) =>
    unit === 'bytes' ? (amount / MEGABYTE).toFixed(1) : amount.toLocaleString('en-GB')
  const word = unit === 'bytes' ? 'MB' : 'rows'
  if (total === null || total === 0) return ` ${inWords(done)} ${word}`
  const share = Math.min(1, done / total)
  const bar = '#'.repeat(Math.floor(share * BAR_LENGTH)).padEnd(BAR_LENGTH)
  return ` [${bar}] ${Math.floor(100 * share)}% ${inWords(done)} of ${inWords(total)} ${word}`
}
