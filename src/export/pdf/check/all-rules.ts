import type { Rule } from './rule.ts'
import { actions } from './rules/actions.ts'
import { annotationTags } from './rules/annotation-tags.ts'
import { annotations } from './rules/annotations.ts'
import { claims } from './rules/claims.ts'
import { embeddedFiles } from './rules/embedded-files.ts'
import { encryption } from './rules/encryption.ts'
import { figureText } from './rules/figure-text.ts'
import { fileId } from './rules/file-id.ts'
import { fontKinds } from './rules/font-kinds.ts'
import { fontsEmbedded } from './rules/fonts-embedded.ts'
import { forms } from './rules/forms.ts'
import { graphicsStates } from './rules/graphics-states.ts'
import { header } from './rules/header.ts'
import { headings } from './rules/headings.ts'
import { information } from './rules/information.ts'
import { language } from './rules/language.ts'
import { limits } from './rules/limits.ts'
import { linkContents } from './rules/link-contents.ts'
import { linkPlaces } from './rules/link-places.ts'
import { marked } from './rules/marked.ts'
import { metadata } from './rules/metadata.ts'
import { missingGlyph } from './rules/missing-glyph.ts'
import { nesting } from './rules/nesting.ts'
import { noteIds } from './rules/note-ids.ts'
import { operators } from './rules/operators.ts'
import { outline } from './rules/outline.ts'
import { outputIntent } from './rules/output-intent.ts'
import { parentTree } from './rules/parent-tree.ts'
import { pictures } from './rules/pictures.ts'
import { roles } from './rules/roles.ts'
import { streams } from './rules/streams.ts'
import { tabOrder } from './rules/tab-order.ts'
import { tableScope } from './rules/table-scope.ts'
import { tableShape } from './rules/table-shape.ts'
import { taggedContent } from './rules/tagged-content.ts'
import { title } from './rules/title.ts'
import { toUnicode } from './rules/to-unicode.ts'

/** What a PDF is held to, by the name under which it reports: the file, its looks, what it says of itself, its structure. */
export const allRules = {
  header,
  'file-id': fileId,
  encryption,
  streams,
  limits,
  operators,
  'fonts-embedded': fontsEmbedded,
  'font-kinds': fontKinds,
  'to-unicode': toUnicode,
  'missing-glyph': missingGlyph,
  'output-intent': outputIntent,
  'graphics-states': graphicsStates,
  pictures,
  annotations,
  forms,
  actions,
  metadata,
  claims,
  information,
  'embedded-files': embeddedFiles,
  marked,
  roles,
  nesting,
  'parent-tree': parentTree,
  'tagged-content': taggedContent,
  language,
  title,
  headings,
  'figure-text': figureText,
  'table-scope': tableScope,
  'table-shape': tableShape,
  'note-ids': noteIds,
  'tab-order': tabOrder,
  'link-contents': linkContents,
  'link-places': linkPlaces,
  'annotation-tags': annotationTags,
  outline,
} satisfies Readonly<Record<string, Rule>>
