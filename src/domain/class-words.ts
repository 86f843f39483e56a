const COUNT_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
const SHARE_WORDS = ['', 'whole', 'halves', 'thirds', 'quarters', 'fifths', 'sixths', 'sevenths']
const ORDINALS = ['', 'second ', 'third ', 'fourth ']

/**
 * A class in words, so that it is never carried by colour alone: "darkest of five", "second lightest
 * of five", "middle of five". `classIndex` counts from the least disadvantaged, which is lightest.
 */
export function classWords(classIndex: number, classCount: number): string {
  const of = `of ${countWords(classCount)}`
  const fromDark = classCount - 1 - classIndex
  if (classCount === 1) return 'the only class'
  if (classIndex === fromDark) return `middle ${of}`
  return classIndex < fromDark
    ? `${ORDINALS[classIndex] ?? ''}lightest ${of}`
    : `${ORDINALS[fromDark] ?? ''}darkest ${of}`
}

/** "five"; figures above seven. */
export function countWords(count: number): string {
  return COUNT_WORDS[count] ?? String(count)
}

/** "fifths", "quarters"; "classes" above seven. */
export function shareWords(classCount: number): string {
  return SHARE_WORDS[classCount] ?? 'classes'
}
