import { ArrowMove20Regular } from '@fluentui/react-icons/svg/arrow-move'
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle'
import { DismissCircle20Regular } from '@fluentui/react-icons/svg/dismiss-circle'
import { Edit20Regular } from '@fluentui/react-icons/svg/edit'
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle'
import type { Anchor } from '#core/picks'

const icons = {
  exact: CheckmarkCircle20Regular,
  moved: ArrowMove20Regular,
  changed: Edit20Regular,
  ambiguous: QuestionCircle20Regular,
  missing: DismissCircle20Regular,
}

/** A verdict’s own picture; its words stand beside it. */
export function VerdictMark({ kind }: { readonly kind: Anchor['kind'] }) {
  const Icon = icons[kind]
  return <Icon className="verdict-mark" data-verdict={kind} aria-hidden="true" />
}
