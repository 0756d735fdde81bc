import { Button, Checkbox, Spinner, Text } from '@fluentui/react-components'
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle'
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right'
import { type ReactNode, useId, useState } from 'react'
import type { Finding } from '#core/check'
import { message, messageOrNull } from '#messages'

interface ExportFindingsProps {
  readonly findings: readonly Finding[] | null
  readonly despite: ReadonlySet<string>
  readonly onDespite: (rule: string, isTicked: boolean) => void
  readonly renderFindings: (findings: readonly Finding[]) => ReactNode
  readonly wasStopped: boolean
}

/** What would be untrue in the document stands first, kind by kind, and each kind is settled or answered for by name. What is only worth a look is counted and folded. */
export function ExportFindings({ findings, despite, onDespite, renderFindings, wasStopped }: ExportFindingsProps) {
  const untrue = findings?.filter(({ severity }) => severity === 'untrue') ?? []
  const incomplete = findings?.filter(({ severity }) => severity === 'incomplete') ?? []
  const rules = [...new Set(untrue.map(({ rule }) => rule))]
  return (
    <section className="export-findings" aria-label={message('findings.title')}>
      <div role="status" className="export-standing">
        {wasStopped && <Text block>{message('export.stopped')}</Text>}
        {findings === null ? (
          <Spinner size="tiny" label={message('export.checking')} />
        ) : (
          <Standing untrue={untrue.length} all={findings.length} />
        )}
      </div>
      {rules.map((rule) => (
        <div key={rule} className="export-untrue">
          {renderFindings(untrue.filter((finding) => finding.rule === rule))}
          <Checkbox
            label={despiteLabel(rule)}
            checked={despite.has(rule)}
            onChange={(_, { checked }) => onDespite(rule, checked === true)}
          />
        </div>
      ))}
      {incomplete.length > 0 && (
        <Folded title={message('export.incomplete', { count: incomplete.length })}>{renderFindings(incomplete)}</Folded>
      )}
    </section>
  )
}

function Standing({ untrue, all }: { readonly untrue: number; readonly all: number }) {
  if (untrue > 0) return <Text weight="semibold">{message('export.untrue', { count: untrue })}</Text>
  return (
    <span className="export-clear">
      <CheckmarkCircle20Regular />
      <Text>{message(all === 0 ? 'export.nothing' : 'export.noneUntrue')}</Text>
    </span>
  )
}

function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className="export-fold"
        aria-expanded={isOpen}
        aria-controls={id}
        icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular className="export-fold-closed" />}
        onClick={() => setIsOpen(!isOpen)}
      >
        {title}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  )
}

function despiteLabel(rule: string): string {
  const name = messageOrNull(`finding.name.${rule}`)
  return name === null ? message('export.despiteOther') : message('export.despite', { name })
}
