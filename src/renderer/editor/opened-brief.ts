import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { Brief, BriefId } from '#core/brief'
import type { BriefText } from '#ipc/brief-text'
import type { StoredBrief } from '#ipc/store-api'
import {
  type BriefDocument,
  BriefSaver,
  briefText,
  countsOf,
  type DocumentProblem,
  documentToBrief,
  openBriefDocument,
  writtenAhead,
} from './document/index.ts'

export type BriefOpening =
  | { readonly kind: 'opened'; readonly brief: OpenedBrief }
  | { readonly kind: 'problem'; readonly problem: DocumentProblem | { readonly kind: 'missing' } }

/** A brief as it stood at some time. */
export interface HeldBrief {
  readonly text: () => BriefText
  readonly words: () => number
}

/** A brief that is open in this window: its document, and the saver that writes each edit into the store as it is made. */
export class OpenedBrief {
  readonly document: BriefDocument
  readonly saver: BriefSaver
  #read: (() => ProseMirrorNode) | null = null

  private constructor(document: BriefDocument, stored: StoredBrief) {
    this.document = document
    this.saver = new BriefSaver(
      {
        append: async (update) => {
          const appended = await window.attache.appendUpdate({ id: document.id, update })
          if (!appended.ok) throw new Error(appended.problem.kind)
          return appended.sequence
        },
        snapshot: (sequence) => window.attache.saveSnapshot({ id: document.id, sequence, state: document.state(), brief: this.text() }),
      },
      stored,
    )
    document.onUpdate((update) => this.saver.add(update))
  }

  /** `rest` is what was written in this brief before and is not on disk yet. */
  static async open(id: BriefId, rest: Uint8Array | null): Promise<BriefOpening> {
    const stored = await window.attache.readBrief(id)
    if (stored === null) return { kind: 'problem', problem: { kind: 'missing' } }
    const opened = openBriefDocument(rest === null ? stored : { ...stored, updates: [...stored.updates, rest] })
    if (!opened.ok) return { kind: 'problem', problem: opened.problem }
    const brief = new OpenedBrief(opened.document, stored)
    if (rest !== null) brief.saver.add(rest)
    return { kind: 'opened', brief }
  }

  /** The editor that is bound to the document, once there is one: reading the shared types themselves may change them (y-tiptap deletes what it cannot place). */
  follow(read: () => ProseMirrorNode): void {
    this.#read = read
  }

  /** The brief as it stands, as a plain value. Only while an editor is bound to it. */
  brief(): Brief {
    return documentToBrief(this.#now(), this.#beside())
  }

  /** The same as JSON, to be sent. */
  text(): BriefText {
    return briefText(this.#now(), this.#beside())
  }

  /** Does a part of what `text` takes its time with at each step: hundreds of pages at once would keep the window. */
  textAhead(): Iterator<void> {
    return writtenAhead(this.#now())
  }

  /** A part of it, as a brief without comments: the document that `selectedDocument` took out of the editor's. */
  partText(part: ProseMirrorNode): BriefText {
    return briefText(part, { id: this.document.id, picks: this.document.picks() })
  }

  /** The brief as it stands now, to be asked for later: a document never changes, so holding it costs nothing until somebody wants the value. `words` are those of its text. */
  held(): HeldBrief {
    const now = this.#read?.() ?? null
    const beside = this.#beside()
    return { text: () => briefText(now ?? this.#now(), beside), words: () => countsOf(now ?? this.#now()).words }
  }

  #now(): ProseMirrorNode {
    if (this.#read === null) throw new Error('no editor has been bound to this brief')
    return this.#read()
  }

  #beside() {
    return { id: this.document.id, picks: this.document.picks(), comments: this.document.comments() }
  }

  /** Writes everything that is pending; answers whether it is on disk. */
  async flush(): Promise<'saved' | 'failed'> {
    this.document.flush()
    const { kind } = await this.saver.flush()
    return kind === 'failed' ? 'failed' : 'saved'
  }

  /** What is not on disk, for whoever opens the brief next; nothing more is written from here. */
  async handOver(): Promise<Uint8Array | null> {
    this.document.flush()
    return await this.saver.handOver()
  }

  /** Resolves once everything is on disk; where that fails, it is tried again until it does not. */
  async written(): Promise<void> {
    if ((await this.flush()) === 'saved') return
    await new Promise<void>((resolve) => {
      const stop = this.saver.onChange(() => {
        if (this.saver.state.kind !== 'saved') return
        stop()
        resolve()
      })
    })
  }

  async close(): Promise<void> {
    this.document.flush()
    await this.saver.close()
    this.document.close()
  }
}
