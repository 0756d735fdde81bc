// @vitest-environment happy-dom
import { FluentProvider, useArrowNavigationGroup, webLightTheme } from '@fluentui/react-components'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import { expect, it, onTestFinished, vi } from 'vitest'
import { passOverPages } from '#ui/focus'

/** A part of the window that the arrow keys go through, as Fluent’s own lists and toolbars are. */
function Toolbar() {
  return createElement('div', useArrowNavigationGroup())
}

/** How often tabster asks an element for its attribute that comes into the window inside one of this class. */
async function askedInside(className: string): Promise<number> {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  flushSync(() => root.render(createElement(FluentProvider, { theme: webLightTheme }, createElement(Toolbar))))
  // It begins to follow the window a turn later.
  await aTurn()
  const around = document.createElement('div')
  around.className = className
  const inside = around.appendChild(document.createElement('p'))
  const asked = vi.spyOn(inside, 'hasAttribute')
  document.body.append(around)
  await aTurn()
  onTestFinished(() => {
    root.unmount()
    place.remove()
    around.remove()
  })
  return asked.mock.calls.filter(([name]) => name === 'data-tabster').length
}

async function aTurn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
}

it('keeps tabster from looking through a page', async () => {
  passOverPages(window)
  // The second shows that it looks at all: where it does so no longer, there is nothing left to keep it from.
  expect([await askedInside('ProseMirror'), (await askedInside('window-part')) > 0]).toEqual([0, true])
})
