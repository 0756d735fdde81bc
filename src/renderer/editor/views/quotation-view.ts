import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { NodeViewConstructor } from '@tiptap/pm/view'
import * as v from 'valibot'
import { quotesFaithfully } from '#core/check'
import { type PickId, pickIdSchema } from '#core/picks'
import { message } from '#messages'
import { attributeWriter } from './attribute-writer.ts'
import type { BriefViewContext } from './brief-view-context.ts'
import { element } from './element.ts'
import { shownWords } from './shown-words.ts'

/** A block quotation with its source beneath it, and whether its words are still the source’s. */
export function quotationView(context: BriefViewContext): NodeViewConstructor {
  return (node, view, getPos) => {
    const contentDOM = element('p', { class: 'quotation-words', dir: 'auto', spellcheck: 'false' })
    const source = element('button', { type: 'button', class: 'source-chip' })
    const verdict = element('span', { class: 'source-verdict' })
    let pick: PickId | null = null
    source.addEventListener('click', () => pick !== null && context.onShowSource(pick))
    const place = placeOfSource(() => pick !== null && context.onRestoreSource(pick))
    const stance = stanceButton(attributeWriter(view, getPos))
    const link = element(
      'button',
      { type: 'button', class: 'source-link', title: message('linking.toClaimTip') },
      message('linking.toClaim'),
    )
    link.addEventListener('click', () => pick !== null && context.entries.onLinkPick(pick))
    const foot = element(
      'footer',
      { class: 'quotation-source', contenteditable: 'false' },
      source,
      verdict,
      ...place.parts,
      stance.dom,
      link,
    )
    const dom = element('blockquote', { class: 'quotation' }, contentDOM, foot)
    const show = (now: ProseMirrorNode) => {
      pick = v.parse(pickIdSchema, now.attrs['pick'])
      const known = context.source(pick)
      dom.dataset['id'] = now.attrs['id']
      source.textContent = known?.label ?? message('quotation.sourceMissing')
      // With nothing to look at, even the same words are not known to be those of the source.
      const isGone = known === null || known.isGone
      source.disabled = isGone
      link.hidden = isGone
      place.show(isGone ? 'gone' : known.isTrashed ? 'trashed' : 'kept')
      source.title = message(isGone ? 'finding.source-missing' : 'quotation.show')
      const fidelity = isGone ? 'gone' : fidelityOf(shownWords(now), known.pick.words)
      verdict.dataset['verdict'] = fidelity
      verdict.textContent = message(`quotation.${fidelity}`)
      stance.show(now.attrs['stance'])
    }
    let shown = node
    show(node)
    const stop = context.onSourcesChange(() => show(shown))
    return {
      dom,
      contentDOM,
      update: (now) => {
        if (now.type !== node.type) return false
        shown = now
        show(now)
        return true
      },
      destroy: stop,
      stopEvent: (event) => event.target instanceof HTMLElement && foot.contains(event.target),
      ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    }
  }
}

/** `abridged` is what a careful writer may do to a quotation: leave words out “[…]” or put some in, in brackets. The check before an export decides by the same rule. */
function fidelityOf(quoted: string, words: string): 'exact' | 'abridged' | 'changed' {
  if (quoted === words) return 'exact'
  return quotesFaithfully(quoted, words) ? 'abridged' : 'changed'
}

/** Says that the source is in the trash, with the way back, or that the words are safe though it is gone. */
function placeOfSource(onRestore: () => void) {
  const trashed = element(
    'button',
    { type: 'button', class: 'source-trashed', title: message('picks.state.trashed') },
    message('quotation.trashed'),
  )
  trashed.addEventListener('click', onRestore)
  const safe = element('span', { class: 'source-safe' }, message('quotation.goneSafe'))
  return {
    parts: [trashed, safe],
    show: (place: 'kept' | 'trashed' | 'gone') => {
      trashed.hidden = place !== 'trashed'
      safe.hidden = place !== 'gone'
    },
  }
}

function stanceButton(write: (name: string, value: string | null) => void) {
  const dom = element('button', { type: 'button', class: 'source-stance' })
  let now: unknown = null
  dom.addEventListener('click', () => write('stance', now === 'contrary' ? 'supporting' : 'contrary'))
  return {
    dom,
    show: (stance: unknown) => {
      now = stance
      dom.hidden = stance === null
      dom.textContent = message(stance === 'contrary' ? 'quotation.contrary' : 'quotation.supporting')
      dom.title = message('quotation.turnStance')
      dom.dataset['stance'] = String(stance)
    },
  }
}
