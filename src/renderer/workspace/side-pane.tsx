import { Tab, TabList } from '@fluentui/react-components'
import { memo, type ReactNode } from 'react'
import { message } from '#messages'

export type SideTab = 'articles' | 'picks'

interface SidePaneProps {
  readonly tab: SideTab
  readonly onTab: (tab: SideTab) => void
  /** How many picks the open brief has. */
  readonly picks: number
  readonly articlesPane: ReactNode
  readonly picksPane: ReactNode
}

/** What stands on the left: the library, or all picks. The library stays as it is while it is not shown. */
export function SidePane({ tab, onTab, picks, articlesPane, picksPane }: SidePaneProps) {
  return (
    <div className="side-pane">
      <Tabs tab={tab} onTab={onTab} picks={picks} />
      <div className="side-body" hidden={tab !== 'articles'}>
        {articlesPane}
      </div>
      {tab === 'picks' && <div className="side-body">{picksPane}</div>}
    </div>
  )
}

const Tabs = memo(function Tabs({ tab, onTab, picks }: Pick<SidePaneProps, 'tab' | 'onTab' | 'picks'>): ReactNode {
  return (
    <TabList
      className="side-tabs"
      size="small"
      aria-label={message('side.title')}
      selectedValue={tab}
      onTabSelect={(_, { value }) => onTab(value === 'picks' ? 'picks' : 'articles')}
    >
      <Tab value="articles">{message('side.articles')}</Tab>
      <Tab value="picks">
        {message('side.picks')} {picks > 0 && <span className="side-tab-count">{picks}</span>}
      </Tab>
    </TabList>
  )
})
