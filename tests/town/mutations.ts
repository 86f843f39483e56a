/** A stream of numbers from 0 up to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number

const TOKENS = [
  '"',
  ',',
  '\n',
  '\r\n',
  '\0',
  '%',
  '-',
  '-1',
  '0',
  '1e999',
  '99999999999',
  'NaN',
  'null',
  'c',
  '..',
  'SUPP',
  '{',
  '}',
  ']',
  '[',
  '<html>',
  '\uFEFF',
  'E01004142',
  'E00000001',
  'E09000033',
  '1,234',
  ' ',
  '\t',
  ';',
] as const

function below(random: Random, size: number): number {
  return Math.floor(random() * size)
}

type Mutation = (text: string, random: Random) => string

/** A stretch of the text taken out, in the middle or to the end. */
const cut: Mutation = (text, random) => {
  const at = below(random, text.length + 1)
  return random() < 0.3 ? text.slice(0, at) : text.slice(0, at) + text.slice(at + below(random, 60))
}

const insert: Mutation = (text, random) => {
  const at = below(random, text.length + 1)
  return text.slice(0, at) + (TOKENS[below(random, TOKENS.length)] ?? '') + text.slice(at)
}

const repeat: Mutation = (text, random) => {
  const at = below(random, text.length + 1)
  return text.slice(0, at) + text.slice(at, at + below(random, 200)) + text.slice(at)
}

/** One letter or digit becomes another. */
const replace: Mutation = (text, random) => {
  const at = below(random, text.length)
  const letter = text[at] ?? ''
  const other = /\d/.test(letter)
    ? String(below(random, 10))
    : String.fromCharCode(32 + below(random, 95))
  return text.slice(0, at) + other + text.slice(at + 1)
}

function onLines(change: (lines: string[], random: Random) => string[]): Mutation {
  return (text, random) => change(text.split('\n'), random).join('\n')
}

const dropLine = onLines((lines, random) => {
  const at = below(random, lines.length)
  return lines.filter((_, index) => index !== at)
})

const doubleLine = onLines((lines, random) => {
  const at = below(random, lines.length)
  return [...lines.slice(0, at + 1), ...lines.slice(at)]
})

const swapLines = onLines((lines, random) => {
  const [one, other] = [below(random, lines.length), below(random, lines.length)]
  const swapped = [...lines]
  ;[swapped[one], swapped[other]] = [lines[other] ?? '', lines[one] ?? '']
  return swapped
})

/** Two cells of one row change places, as x and y might. */
const swapCells = onLines((lines, random) => {
  const at = below(random, lines.length)
  const cells = (lines[at] ?? '').split(',')
  const first = below(random, cells.length - 1)
  const swapped = [...cells]
  ;[swapped[first], swapped[first + 1]] = [cells[first + 1] ?? '', cells[first] ?? '']
  return lines.map((line, index) => (index === at ? swapped.join(',') : line))
})

const MUTATIONS = [
  cut,
  insert,
  repeat,
  replace,
  replace,
  dropLine,
  doubleLine,
  swapLines,
  swapCells,
]

/** A text damaged in one to three places. */
export function mutate(text: string, random: Random): string {
  let damaged = text
  for (let times = 1 + below(random, 3); times > 0; times--) {
    damaged = (MUTATIONS[below(random, MUTATIONS.length)] ?? cut)(damaged, random)
  }
  return damaged
}
