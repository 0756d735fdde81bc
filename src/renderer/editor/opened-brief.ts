import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { Brief, BriefId } from '#core/brief'
import type { StoredBrief } from '#ipc/store-api'
import { type BriefDocument, BriefSaver, type DocumentProblem, documentToBrief, openBriefDocument } from './document/index.ts'

export type BriefOpening =
  | { readonly kind: 'opened'; readonly brief: OpenedBrief }
  | { readonly kind: 'problem'; readonly problem: DocumentProblem | { readonly kind: 'missing' } }

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
        snapshot: (sequence) => window.attache.saveSnapshot({ id: document.id, sequence, state: document.state(), brief: this.brief() }),
      },
      stored,
    )
    document.onUpdate((update) => this.saver.add(update))
  }

  static async open(id: BriefId): Promise<BriefOpening> {
    const stored = await window.attache.readBrief(id)
    if (stored === null) return { kind: 'problem', problem: { kind: 'missing' } }
    const opened = openBriefDocument(stored)
    if (!opened.ok) return { kind: 'problem', problem: opened.problem }
    return { kind: 'opened', brief: new OpenedBrief(opened.document, stored) }
  }

  /** The editor that is bound to the document, once there is one: reading the shared types themselves may change them (y-tiptap deletes what it cannot place). */
  follow(read: () => ProseMirrorNode): void {
    this.#read = read
  }

  /** The brief as it stands, as a plain value. Only while an editor is bound to it. */
  brief(): Brief {
    if (this.#read === null) throw new Error('no editor has been bound to this brief')
    return documentToBrief(this.#read(), { id: this.document.id, picks: this.document.picks() })
  }

  /** Writes everything that is pending; answers whether it is on disk. */
  async flush(): Promise<'saved' | 'failed'> {
    this.document.flush()
    const { kind } = await this.saver.flush()
    return kind === 'failed' ? 'failed' : 'saved'
  }

  async close(): Promise<void> {
    this.document.flush()
    await this.saver.close()
    this.document.close()
  }
}
