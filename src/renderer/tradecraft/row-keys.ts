import type { KeyboardEvent } from 'react'
import { listSteps } from '#ui/list-keys'

/** Goes from one row of a list to the next by arrows, Page, Home and End. Answers whether the key was one of these. */
export function stepRows(event: KeyboardEvent<HTMLElement>): boolean {
  const rows = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[data-row]'))
  const step = event.key.length === 1 ? undefined : listSteps(rows.length)[event.key]
  const row = rowOf(event.target)
  if (step === undefined || row === null) return false
  event.preventDefault()
  rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(row) + step))]?.focus()
  return true
}

/** The row, itself a button, that has the keyboard or whose parts have it. */
export function rowOf(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null
  return target.closest<HTMLElement>('[data-row]') ?? target.closest('li')?.querySelector<HTMLElement>('[data-row]') ?? null
}
