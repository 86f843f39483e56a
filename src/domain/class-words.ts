const COUNT_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
const SHARE_WORDS = ['', 'whole', 'halves', 'thirds', 'quarters', 'fifths', 'sixths', 'sevenths']
const ORDINALS = ['', 'second ', 'third ', 'fourth ']

/**
 * A class in words, so that it is never carried by colour alone: "darkest of five", "second lightest
 * of five", "middle of five". `classIndex` counts from the least disadvantaged, which is lightest.
 */
export function classWords(classIndex: number, classCount: number): string {
  if (classCount === 1) return 'the only class'
  return `${shadeWords(classIndex, classCount)} of ${countWords(classCount)}`
}

/** The shade of a class among others: "darkest", "second lightest", "middle". */
export function shadeWords(classIndex: number, classCount: number): string {
  const fromDark = classCount - 1 - classIndex
  if (classIndex === fromDark) return 'middle'
  return classIndex < fromDark
    ? `${ORDINALS[classIndex] ?? ''}lightest`
    : `${ORDINALS[fromDark] ?? ''}darkest`
}

/** "five"; figures above seven. */
export function countWords(count: number): string {
  return COUNT_WORDS[count] ?? String(count)
}

/** "fifths", "quarters"; "classes" above seven. */
export function shareWords(classCount: number): string {
  return SHARE_WORDS[classCount] ?? 'classes'
}
