import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { message } from '#messages'

/** Says above the panes that nothing here is kept. */
export function ReadOnlyBar() {
  return (
    <MessageBar intent="warning" className="read-only-bar">
      <MessageBarBody>{message('rescue.banner')}</MessageBarBody>
    </MessageBar>
  )
}
