import {
  Button,
  Combobox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Option,
} from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { message } from '#messages'
import { useReturnFocus } from '#ui/focus'

const common = [
  'en-GB',
  'en-US',
  'fr-FR',
  'de-DE',
  'es-ES',
  'it-IT',
  'nl-NL',
  'pl-PL',
  'pt-PT',
  'pt-BR',
  'sv-SE',
  'da-DK',
  'nb-NO',
  'fi-FI',
  'cs-CZ',
  'ro-RO',
  'el-GR',
  'uk-UA',
  'ru-RU',
  'tr-TR',
  'ar',
  'he-IL',
  'fa-IR',
  'hi-IN',
  'zh-CN',
  'ja-JP',
  'ko-KR',
]
const names = new Intl.DisplayNames('en-GB', { type: 'language' })

interface LanguageDialogProps {
  readonly language: string
  readonly onChoose: (language: string) => void
  readonly onClose: () => void
}

/** Asks for the language that the brief is written in: one of the common ones by name, or any by its tag. */
export function LanguageDialog({ language, onChoose, onClose }: LanguageDialogProps) {
  useReturnFocus()
  const [typed, setTyped] = useState(labelOf(language))
  const [isWrong, setIsWrong] = useState(false)
  const choose = (event: FormEvent) => {
    event.preventDefault()
    const tag = tagOf(typed)
    if (tag === null) setIsWrong(true)
    else onChoose(tag)
  }
  const isUntouched = typed === labelOf(language)
  const shown = isUntouched ? common : common.filter((tag) => labelOf(tag).toLowerCase().includes(typed.trim().toLowerCase()))
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? null : onClose())}>
      <DialogSurface>
        <form onSubmit={choose}>
          <DialogBody>
            <DialogTitle>{message('language.title')}</DialogTitle>
            <DialogContent>
              <Field
                label={message('language.field')}
                hint={message('language.hint')}
                validationMessage={isWrong ? message('language.wrong') : null}
              >
                <Combobox
                  freeform
                  value={typed}
                  selectedOptions={[language]}
                  onChange={(event) => {
                    setTyped(event.target.value)
                    setIsWrong(false)
                  }}
                  onOptionSelect={(_, { optionValue }) => {
                    if (optionValue !== undefined) setTyped(labelOf(optionValue))
                    setIsWrong(false)
                  }}
                >
                  {shown.map((tag) => (
                    <Option key={tag} value={tag}>
                      {labelOf(tag)}
                    </Option>
                  ))}
                </Combobox>
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{message('action.cancel')}</Button>
              <Button appearance="primary" type="submit">
                {message('language.set')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}

function labelOf(tag: string): string {
  const name = names.of(tag)
  return name === undefined || name === tag ? tag : message('language.option', { name, tag })
}

/** What was chosen or typed, as the tag is written; `null` where it names no language that is known. */
function tagOf(typed: string): string | null {
  const chosen = common.find((tag) => labelOf(tag) === typed || names.of(tag)?.toLowerCase() === typed.trim().toLowerCase())
  if (chosen !== undefined) return chosen
  const written = /\((?<tag>[A-Za-z0-9-]+)\)$/u.exec(typed.trim())?.groups?.['tag'] ?? typed.trim()
  try {
    const [tag] = Intl.getCanonicalLocales(written)
    return tag !== undefined && names.of(tag) !== tag ? tag : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
