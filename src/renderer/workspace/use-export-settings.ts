import { useState } from 'react'
import type { BriefId } from '#core/brief'
import { type ExportSettings, firstSettings, type KeptTemplate, type TemplateChosen } from '#ipc/export-types'
import type { ExportModel } from '../export/index.ts'

interface Chosen {
  readonly settings: ExportSettings
  /** The template chosen last, be it used or not. */
  readonly known: KeptTemplate | null
  readonly isWanted: boolean
  readonly problem: Extract<TemplateChosen, { readonly kind: 'problem' }>['problem'] | null
  readonly missingStyles: readonly string[]
}

/** How a brief is to be exported: as it was last, until something else is chosen. */
export function useExportSettings() {
  const [chosen, setChosen] = useState<Chosen>(() => chosenOf(firstSettings('en-GB')))
  const change = (patch: Partial<Chosen>) => setChosen((now) => ({ ...now, ...patch }))
  const chooseTemplate = async () => {
    const answer = await window.attache.chooseTemplate()
    if (answer.kind === 'problem') change({ problem: answer.problem, missingStyles: [] })
    else if (answer.kind === 'chosen')
      change({ known: answer.template, isWanted: true, problem: null, missingStyles: answer.missingStyles })
  }
  const { known, isWanted, problem, missingStyles } = chosen
  const settings = { ...chosen.settings, template: isWanted ? known : null }
  const template: ExportModel['template'] = {
    known,
    isWanted,
    problem,
    missingStyles,
    onWanted: (wanted) => change({ isWanted: wanted }),
    onChoose: () => void chooseTemplate(),
    onRemove: () => change({ known: null, isWanted: false, problem: null, missingStyles: [] }),
  }
  return {
    settings,
    onSettings: (next: ExportSettings) => change({ settings: next }),
    template,
    /** Begins with what was chosen last for this brief, or for another. */
    begin: async (brief: BriefId, language: string) => {
      setChosen(chosenOf((await window.attache.readExportSettings(brief)) ?? firstSettings(language)))
    },
  }
}

function chosenOf(settings: ExportSettings): Chosen {
  return { settings, known: settings.template, isWanted: settings.template !== null, problem: null, missingStyles: [] }
}
