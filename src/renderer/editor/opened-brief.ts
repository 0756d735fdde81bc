import { yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import type { Brief, BriefId } from '#core/brief'
import type { StoredBrief } from '#ipc/store-api'
import {
  type BriefDocument,
  BriefSaver,
  documentField,
  type DocumentProblem,
  documentToBrief,
  openBriefDocument,
} from './document/index.ts'
import { briefNodes } from './document/schema/schema-extensions.ts'

export type BriefOpening =
  | { readonly kind: 'opened'; readonly brief: OpenedBrief }
  | { readonly kind: 'problem'; readonly problem: DocumentProblem | { readonly kind: 'missing' } }

/** A brief that is open in this window: its document, and the saver that writes each edit into the store as it is made. */
export class OpenedBrief {
  readonly document: BriefDocument
  readonly saver: BriefSaver

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

  /** The brief as it stands, as a plain value. */
  brief(): Brief {
    const { shared, id } = this.document
    const root = yXmlFragmentToProseMirrorRootNode(shared.getXmlFragment(documentField), briefNodes)
    return documentToBrief(root, { id, picks: this.document.picks() })
  }

  /** Writes everything that is pending. */
  async flush(): Promise<void> {
    this.document.flush()
    await this.saver.flush()
  }

  async close(): Promise<void> {
    this.document.flush()
    await this.saver.close()
    this.document.close()
  }
}
