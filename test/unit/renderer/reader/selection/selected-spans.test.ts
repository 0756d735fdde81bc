// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest'
import { selectedSpans } from '#renderer/reader/selection/selected-spans.ts'

beforeEach(() => {
  document.body.innerHTML = `
    <ol>
      <li data-paragraph="0"><span>1</span><span class="paragraph-text"><span>They have </span><mark>run out</mark><span> of options.</span></span></li>
      <li data-paragraph="1"><span>2</span><span class="paragraph-text"><span>Nobody denies it.</span></span></li>
    </ol>
    <p>elsewhere</p>`
})

const texts = ['They have run out of options.', 'Nobody denies it.']

function root(): HTMLElement {
  return document.querySelector('ol')!
}

function textIn(selector: string): Node {
  return document.querySelector(selector)!.firstChild!
}

function select(from: readonly [string, number], to: readonly [string, number]): void {
  window.getSelection()!.setBaseAndExtent(textIn(from[0]), from[1], textIn(to[0]), to[1])
}

it('counts through marks, and leaves white space at the ends out', () => {
  select(['[data-paragraph="0"] .paragraph-text span', 4], ['mark', 4])
  expect(selectedSpans(root(), texts)).toEqual([{ paragraph: 0, from: 5, to: 13 }])
})

it('gives one span a paragraph', () => {
  select(['mark', 0], ['[data-paragraph="1"] .paragraph-text span', 6])
  expect(selectedSpans(root(), texts)).toEqual([
    { paragraph: 0, from: 10, to: 29 },
    { paragraph: 1, from: 0, to: 6 },
  ])
})

it('is empty for a caret, and for a selection elsewhere', () => {
  select(['mark', 2], ['mark', 2])
  expect(selectedSpans(root(), texts)).toEqual([])
  select(['p', 0], ['p', 4])
  expect(selectedSpans(root(), texts)).toEqual([])
})
