import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { DocumentRemarks } from '#ipc/export-types'
import { message } from '#messages'
import { listedCharacters } from '#ui/listed-characters'
import { missingStylesMessage } from './design-choice.tsx'

/** Without a sign for a character its text is broken too. */
const ofGlyphs = new Set(['missing-glyph'])

/** What is not as it should be in a document that was saved all the same. */
export function ExportRemarks({ remarks: { missingStyles, notesAstray, missingGlyphs, claim } }: { readonly remarks: DocumentRemarks }) {
  const said = [
    missingStyles.length === 0 ? null : missingStylesMessage(missingStyles),
    notesAstray.length === 0 ? null : message('export.notesAstray', { count: notesAstray.length, notes: listed(notesAstray.map(String)) }),
    missingGlyphs.length === 0
      ? null
      : message('export.missingGlyphs', { count: missingGlyphs.length, characters: listedCharacters(missingGlyphs) }),
    claim?.kind === 'none' ? unclaimed(claim.rules) : null,
  ].filter((sentence) => sentence !== null)
  return said.map((sentence) => (
    <MessageBar key={sentence} intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  ))
}

/** Why a file claims nothing. */
function unclaimed(rules: readonly string[]): string {
  return rules.every((rule) => ofGlyphs.has(rule))
    ? message('export.claim.glyphs')
    : message('export.claim.none', { count: rules.length, rules: listed(rules) })
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words)
}
