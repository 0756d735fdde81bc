import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inRepository } from '#setup/repository'
import { darkTheme, lightTheme } from '#renderer/ui/theme/themes.ts'

const sheets = styleSheets()

function styleSheets() {
  const folder = inRepository('src', 'renderer')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
  return files.map((file) => ({ file, css: readFileSync(join(folder, file), 'utf8') }))
}

it('styles name colours by token only, so that every theme reaches everything', () => {
  const loose = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/giu)].map(([colour]) => `${file}: ${colour}`),
  )
  expect(sheets.length).toBeGreaterThan(5)
  expect(loose).toEqual([])
})

it('every token a style names is in both themes', () => {
  const named = new Set(
    sheets.flatMap(({ css }) => [...css.matchAll(/var\(--((?:color|font|line|border|shadow)[A-Za-z0-9]+)\)/gu)].map(([, name]) => name!)),
  )
  expect([...named].filter((name) => !(name in lightTheme) || !(name in darkTheme))).toEqual([])
})

/** WCAG 2.2, 1.4.3: contrast of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

it.each([
  ['light', lightTheme],
  ['dark', darkTheme],
] as const)('in the %s theme each section’s colour has a contrast of 4.5 on its own background, the page and the panes', (_, theme) => {
  const sections = ['Situation', 'Actors', 'Claims', 'OpenQuestions', 'Free'] as const
  const weak = sections.flatMap((name) =>
    [theme[`color${name}Background`], theme.colorPage, theme.colorPane]
      .map((background) => contrast(theme[`color${name}`], background))
      .filter((ratio) => ratio < 4.5)
      .map((ratio) => `${name}: ${ratio.toFixed(2)}`),
  )
  expect([...weak, ...(contrast(theme.colorMissing, theme.colorCurrent) < 4.5 ? ['missing on current'] : [])]).toEqual([])
})
