// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { CurrentContext, useCurrent } from '../../panels/current.ts'
import { currentOf } from '../../panels/current-fixture.tsx'
import { useDraft } from '../../state/draft.ts'
import { SettledCurrent } from './SettledCurrent.tsx'

afterEach(() => {
  cleanup()
  useDraft.setState({ movedBreaks: null })
})

function Counts() {
  return <p>{useCurrent().classification.counts.join(' ')}</p>
}

function Page({ breaks }: { readonly breaks: readonly number[] }) {
  const ownBreaks = { indicator: 'imd', breaks }
  return (
    <CurrentContext value={currentOf({ frame: 'own', ownBreaks })}>
      <SettledCurrent>
        <Counts />
      </SettledCurrent>
    </CurrentContext>
  )
}

const move = (movedBreaks: { indicator: string; breaks: number[] } | null) => {
  act(() => {
    useDraft.setState({ movedBreaks })
  })
}

test('it keeps still while a break is moved, and catches up when it is let go', () => {
  const { rerender } = render(<Page breaks={[20, 40]} />)
  const shown = () => screen.getByRole('paragraph').textContent
  expect(shown()).toBe('2 3 3')
  move({ indicator: 'imd', breaks: [20, 50] })
  rerender(<Page breaks={[20, 50]} />)
  expect(shown()).toBe('2 3 3')
  move(null)
  expect(shown()).toBe('2 4 2')
})
