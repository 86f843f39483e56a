/** Words that stay in capitals though they can be spoken. */
const INITIALS = new Set(['NHS', 'GP', 'UK', 'CVPCC', 'II', 'III', 'IV', 'LLP', 'PMS', 'HMP'])
/** Short words without a vowel that are no initials. */
const SHORT = new Set(['ST', 'DR', 'DRS', 'MR', 'MRS', 'MS', 'RD', 'LTD', 'CTR', 'MY', 'BY'])

/**
 * Text that a register keeps in capitals, as a person writes it: "ST ANNE'S SURGERY" becomes "St Anne's
 * Surgery". Text with small letters in it stays as it is.
 */
export function capitalised(text: string): string {
  if (/[a-z]/.test(text)) return text
  return text.replace(/[A-Z][A-Z']*/g, (word) => {
    const isInitials = INITIALS.has(word) || (!/[AEIOUY]/.test(word) && !SHORT.has(word))
    return isInitials ? word : word.charAt(0) + word.slice(1).toLowerCase()
  })
}
