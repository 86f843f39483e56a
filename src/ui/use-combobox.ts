import { type KeyboardEvent, useState } from 'react'
import type { SearchOption } from './search-option.ts'

interface ComboboxOptions {
  readonly options: readonly SearchOption[]
  /** Whether there is anything to open for. */
  readonly hasAnswer: boolean
  readonly onText: (text: string) => void
  readonly onChoose: (id: string) => void
}

/**
 * Keys and state of a field with options below it (WAI-ARIA Authoring Practices, "Editable combobox
 * with list autocomplete"): arrows mark, Enter chooses the marked one or else the first, Escape closes
 * and then empties.
 */
export function useCombobox({ options, hasAnswer, onText, onChoose }: ComboboxOptions) {
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState<string | null>(null)
  const shown = open && hasAnswer
  const at = options.findIndex(({ id }) => id === wanted)
  const mark = (place: number) => {
    if (shown) setWanted(options.at(place)?.id ?? null)
    setOpen(true)
  }
  const choose = (id: string) => {
    setOpen(false)
    setWanted(null)
    onChoose(id)
  }
  const write = (text: string) => {
    setOpen(true)
    setWanted(null)
    onText(text)
  }
  const chooseMarked = () => {
    const option = options[Math.max(0, at)]
    if (shown && option !== undefined) choose(option.id)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method is composing, its keys are its own.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') mark(at + 1 < options.length ? at + 1 : 0)
    else if (event.key === 'ArrowUp') mark(at <= 0 ? -1 : at - 1)
    else if (event.key === 'Enter') chooseMarked()
    else if (event.key === 'Escape' && shown) setOpen(false)
    else if (event.key === 'Escape') write('')
    else return
    event.preventDefault()
  }
  const marked = at >= 0 ? wanted : null
  return { shown, marked, setOpen, choose, write, onKeyDown }
}
