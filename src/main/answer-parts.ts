import type { BriefPages } from './brief-pages.ts'
import type { Documents } from './documents.ts'
import type { BriefExporter } from './export-briefs.ts'
import type { FilePlaces } from './file-places.ts'
import type { Importer } from './import-files.ts'
import type { KeptFonts } from './kept-fonts.ts'
import type { KillableWorker } from './killable-worker.ts'
import type { Library } from './library.ts'
import type { MainWindow } from './main-window.ts'
import type { appMenu } from './menu.ts'
import type { OriginalFiles } from './original-files.ts'
import type { ReadableFiles } from './readable-files.ts'
import type { StoreProcess } from './store-process.ts'

/** What the answers are made with. */
export interface AnswerParts {
  readonly main: MainWindow
  readonly menu: ReturnType<typeof appMenu>
  readonly library: Library
  readonly store: StoreProcess
  readonly importer: Importer
  readonly documents: Documents
  readonly exporter: BriefExporter
  readonly fonts: KeptFonts
  readonly pages: BriefPages
  readonly places: FilePlaces
  readonly originals: OriginalFiles
  readonly writer: KillableWorker
  readonly readable: ReadableFiles
}
