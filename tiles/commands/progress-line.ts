/** Where progress is written: a terminal rewrites one line, anything else gets plain lines. */
export interface Terminal {
  readonly isTty: boolean
  readonly columns: number
  readonly write: (text: string) => void
}

export interface ProgressLine {
  /** The detail is for a terminal only: it changes far too often for a log. */
  readonly show: (message: string, fraction: number | null, detail?: string) => void
  /** Clears the line, so that what follows stands alone. */
  readonly end: () => void
}

/** A steady fraction would fill a log: without a terminal only new messages are written. */
export function progressLine(terminal: Terminal): ProgressLine {
  let last = ''
  return {
    show: (message, fraction, detail = '') => {
      const percent = fraction === null ? '' : ` ${Math.floor(100 * fraction)}%`
      const text = terminal.isTty ? `${message}${percent}${detail}` : message
      if (text === last) return
      last = text
      if (terminal.isTty) terminal.write(`\r\u001b[K${text.slice(0, terminal.columns - 1)}`)
      else terminal.write(`${text}\n`)
    },
    end: () => {
      if (terminal.isTty && last !== '') terminal.write('\r\u001b[K')
      last = ''
    },
  }
}
