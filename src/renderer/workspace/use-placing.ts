import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import * as v from 'valibot'
import type { Article } from '#core/article'
import { makePick, type Pick, pickIdSchema, type Span } from '#core/picks'
import { message, sectionTitles } from '#messages'
import type { Destination } from '#ui/section-mark'
import {
  type Landing,
  languageOf,
  newId,
  noteNumber,
  picksInDocument,
  type Placed,
  placePick,
  placePickAt,
  placePickAtCaret,
  placePickInSection,
} from '../editor/document/index.ts'
import { asOneUndoStep, type OpenedBrief } from '../editor/index.ts'
import { showPlace } from './show-place.ts'
import type { Desk } from './use-coming-brief.ts'

/** Where passages go: to the end of a section of some kind, to the caret, or to where they were dropped. */
export type PlacingTarget = Destination | 'caret' | Landing

interface Placing {
  readonly editor: Editor | null
  readonly brief: OpenedBrief | null
  readonly article: Article | null
  readonly announce: (sentence: string) => void
  /** For what is sent while the brief is still on its way. */
  readonly whenThere: (run: (desk: Desk) => void) => void
}

/** Sends passages of the article into the brief: each becomes a quotation with its note, all of them one step of undo. Or keeps them for later, with no place in the text. */
export function usePlacing({ editor, brief, article, announce, whenThere }: Placing) {
  return useMemo(() => {
    /** As one step of undo; the answer tells whether something was placed. */
    const placeOn = (desk: Desk, source: Article, spans: readonly Span[], target: PlacingTarget): boolean => {
      const last = placeAll(desk, { article: source, picks: () => spans.map((span) => pickAt(desk, source, span)) }, target)
      if (last === null) return false
      showPlace(desk.editor.view, last.id)
      announce(sentence(target, spans.length, noteNumber(desk.editor.state, last.note) ?? 0))
      return true
    }
    return {
      place: (spans: readonly Span[], target: PlacingTarget) => {
        if (article !== null) whenThere((desk) => placeOn(desk, article, spans, target))
      },
      placeFrom: (source: Article, spans: readonly Span[], target: PlacingTarget) =>
        editor !== null && brief !== null && placeOn({ editor, brief }, source, spans, target),
      /** Sends a pick that the brief has already. */
      placePick: (source: Article, pick: Pick, target: Destination) => {
        if (editor === null || brief === null) return
        const last = placeAll({ editor, brief }, { article: source, picks: () => [pick] }, target)
        if (last === null) return
        showPlace(editor.view, last.id)
        announce(sentence(target, 1, noteNumber(editor.state, last.note) ?? 0))
      },
      keep: (spans: readonly Span[]) => {
        if (article === null) return
        whenThere((desk) => {
          const kept = keepForLater(desk, article, spans)
          announce(kept === 0 ? message('placed.again') : message('placed.later', { count: kept }))
        })
      },
    }
  }, [editor, brief, article, announce, whenThere])
}

/** How many of them the brief did not have yet. */
function keepForLater({ editor, brief }: Desk, article: Article, spans: readonly Span[]): number {
  const fresh = spans.filter((span) => !brief.document.picks().some((pick) => isAt(pick, article, span)))
  asOneUndoStep(
    () => editor.state,
    () => {
      for (const span of fresh) brief.document.addPick(makePick(article, span, v.parse(pickIdSchema, newId())))
    },
  )
  return fresh.length
}

interface Source {
  readonly article: Article
  readonly picks: () => readonly Pick[]
}

/** What was placed last; `null` for nothing. */
function placeAll({ editor, brief }: Desk, { article, picks }: Source, target: PlacingTarget): Placed | null {
  const all: Placed[] = []
  asOneUndoStep(
    () => editor.state,
    () => {
      for (const pick of picks()) {
        brief.document.addPick(pick)
        // Each goes behind the one before it, where the caret then is.
        const isFirst = all.length === 0 || typeof target === 'string' || target.kind === 'section'
        const made = placed(editor, { pick, article }, isFirst ? target : 'caret')
        if (made === null) continue
        editor.view.dispatch(made.transaction)
        all.push(made)
      }
    },
  )
  return all.at(-1) ?? null
}

function placed(editor: Editor, toPlace: { readonly pick: Pick; readonly article: Article }, target: PlacingTarget): Placed | null {
  const { state } = editor
  if (target === 'caret') return placePickAtCaret(state, toPlace)
  if (typeof target === 'string') return placePick(state, { ...toPlace, section: target, title: sectionTitles(languageOf(state))[target] })
  return target.kind === 'section' ? placePickInSection(state, toPlace, target.id) : placePickAt(state, toPlace, target)
}

/** A pick that was kept for later at this very place, with what is written about it, or a new one. A pick that is quoted stays with its quotation: the same words twice are two picks. */
function pickAt({ editor, brief }: Desk, article: Article, span: Span): Pick {
  const quoted = new Set<string>(picksInDocument(editor.state).map(({ pick }) => pick))
  const kept = brief.document.picks().find((pick) => !quoted.has(pick.id) && isAt(pick, article, span))
  return kept ?? makePick(article, span, v.parse(pickIdSchema, newId()))
}

function isAt(pick: Pick, article: Article, span: Span): boolean {
  return pick.article === article.id && pick.span.paragraph === span.paragraph && pick.span.from === span.from && pick.span.to === span.to
}

function sentence(target: PlacingTarget, count: number, note: number): string {
  if (target === 'caret') return message('placed.caret', { note })
  if (typeof target !== 'string') return message('placed.dropped', { count })
  const section = message(`section.${target}`)
  return count === 1 ? message('placed.one', { section, note }) : message('placed.many', { count, section })
}
