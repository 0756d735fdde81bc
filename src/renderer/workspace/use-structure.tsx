import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import * as v from 'valibot'
import { type Template, templateOf } from '#core/brief'
import type { Templates } from '#ipc/api'
import { languageTagSchema } from '#ipc/language-tag'
import { message } from '#messages'
import { newId } from '../editor/document/index.ts'
import { SaveTemplateDialog, TemplatesDialog } from '../templates/index.ts'
import type { OpenedBrief } from '../editor/index.ts'
import type { StructureActions } from './commands/index.ts'
import { KeptList, withPutBack } from './kept-list.ts'
import { LanguageDialog } from './language-dialog.tsx'
import { setLanguage } from './text-settings.ts'
import type { useBriefFiles } from './use-brief-files.ts'
import type { useNotices } from './use-notices.tsx'
import type { useWriting } from './use-writing.ts'

type Asking =
  | { readonly kind: 'new'; readonly templates: Templates }
  /** Of the brief that was open when it was asked for. */
  | { readonly kind: 'save'; readonly templates: Templates; readonly brief: OpenedBrief | null }
  | { readonly kind: 'language' }

/** Templates and the brief’s language: what the commands do, and the dialogs that they open. */
export function useStructure(
  writing: ReturnType<typeof useWriting>,
  { newBriefFrom }: Pick<ReturnType<typeof useBriefFiles>, 'newBriefFrom'>,
  { tell, offer }: ReturnType<typeof useNotices>,
) {
  const { brief, text, find } = writing
  const [asking, setAsking] = useState<Asking | null>(null)
  const close = () => setAsking(null)
  useSpelling(text?.language ?? null)
  const actions = useMemo((): StructureActions => {
    const askWith = (asked: (templates: Templates) => Asking) => () => void window.attache.readTemplates().then(asked).then(setAsking)
    return {
      find,
      newFromTemplate: askWith((templates) => ({ kind: 'new', templates })),
      saveTemplate: askWith((templates) => ({ kind: 'save', templates, brief })),
      language: () => setAsking({ kind: 'language' }),
    }
  }, [find, brief])
  const [kept] = useState(
    () => new KeptList({ read: async () => (await window.attache.readTemplates()).own, write: window.attache.writeTemplates }),
  )
  /** Changes what is the user’s own, and shows it where it is being chosen from. */
  const change = async (to: Parameters<typeof kept.change>[0]) => {
    const own = await kept.change(to)
    setAsking((now) => (now?.kind === 'new' ? { ...now, templates: { ...now.templates, own } } : now))
  }
  const remove = async (item: Template, { own }: Templates) => {
    const index = own.indexOf(item)
    await change((now) => now.filter(({ id }) => id !== item.id))
    const putBack = () => void change((now) => withPutBack(now, { item, index }))
    offer(message('template.deleted', { name: item.name }), message('template.undo'), putBack)
  }
  const save = async (template: Template) => {
    close()
    await change((now) => [...now, template])
    tell(message('template.saved', { name: template.name }))
  }
  const surfaces = (
    <>
      {asking?.kind === 'new' && (
        <TemplatesDialog
          templates={asking.templates}
          onCreate={(template) => {
            // The dialog has let go of the keyboard by then: what is typed next is for the new brief.
            flushSync(close)
            newBriefFrom(template)
          }}
          onRename={(template, name) => void change((now) => now.map((one) => (one.id === template.id ? { ...one, name } : one)))}
          onDelete={(template) => void remove(template, asking.templates)}
          onClose={close}
        />
      )}
      {asking?.kind === 'save' && <SaveQuestion {...asking} writing={writing} onSave={(template) => void save(template)} onClose={close} />}
      {asking?.kind === 'language' && <LanguageQuestion writing={writing} onClose={close} />}
    </>
  )
  return { actions, surfaces }
}

interface SaveQuestionProps {
  readonly templates: Templates
  readonly brief: OpenedBrief | null
  readonly writing: ReturnType<typeof useWriting>
  readonly onSave: (template: Template) => void
  readonly onClose: () => void
}

/** Asked of one brief: where another has been opened meanwhile, its shape is not meant. */
function SaveQuestion({ templates: { shipped, own }, brief, writing, onSave, onClose }: SaveQuestionProps) {
  if (brief === null || brief !== writing.brief || writing.editor === null) return null
  return (
    <SaveTemplateDialog
      template={templateOf(brief.brief(), { id: 'new', name: writing.text?.title.trim().slice(0, 100) ?? '' })}
      taken={[...shipped, ...own].map(({ name }) => name)}
      onSave={(name) => onSave(templateOf(brief.brief(), { id: newId(), name }))}
      onClose={onClose}
    />
  )
}

function LanguageQuestion({
  writing: { editor, text },
  onClose,
}: {
  readonly writing: ReturnType<typeof useWriting>
  readonly onClose: () => void
}) {
  if (text === null) return null
  const choose = (language: string) => {
    onClose()
    setLanguage(editor, language)
  }
  return <LanguageDialog language={text.language} onChoose={choose} onClose={onClose} />
}

/** Words are checked in the language of the brief that is open. */
function useSpelling(language: string | null): void {
  useEffect(() => {
    if (v.is(languageTagSchema, language)) void window.attache.spellIn(language)
  }, [language])
}
