import { array, assert, constantFrom, nat, property, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { parseTree } from '../../../../src/import/tree/index.ts'

const tree = () => parseTree('<html><body><div>a<p>b<i>c</i></p></div><ul><li>d</li><li>e<b>f</b></li></ul>g</body></html>').body

/** An element’s text by its HTML: the tree keeps the text of every element, and this one is not kept. */
const textIn = (html: string): string => html.replaceAll(/<[^>]*>/g, '')

it('keeps the links between nodes and the text of every element right, wherever nodes are moved', () => {
  const moves = array(tuple(nat(6), nat(6), constantFrom('append', 'before', 'remove', 'replace')), { maxLength: 12 })
  assert(
    property(moves, (list) => {
      const body = tree()
      const elements = body.querySelectorAll('*')
      for (const [from, to, kind] of list) {
        const [moved, place] = [elements[from], elements[to]]
        if (moved === undefined || place === undefined || moved.contains(place)) continue
        const parent = place.parentElement
        if (kind === 'append') place.appendChild(moved)
        else if (kind === 'remove') moved.remove()
        else if (kind === 'before') parent?.insertBefore(moved, place)
        else parent?.replaceChild(moved, place)
        for (const element of [body, ...elements]) {
          expect(element.textContent).toBe(textIn(element.innerHTML))
          const children = element.childNodes
          const linked = children.every(
            (child, at) =>
              child.parentNode === element &&
              child.previousSibling === (children[at - 1] ?? null) &&
              child.nextSibling === (children[at + 1] ?? null),
          )
          expect([linked, element.lastChild === (children.at(-1) ?? null)]).toEqual([true, true])
        }
      }
    }),
  )
})

it('loses no child that is put before itself or replaces itself', () => {
  const body = tree()
  for (const child of body.children) {
    body.insertBefore(child, child)
    body.replaceChild(child, child)
  }
  expect(body.textContent).toBe('abcdefg')
})
