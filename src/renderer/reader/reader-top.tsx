import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
} from '@fluentui/react-components'
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left'
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right'
import { DocumentEdit20Regular } from '@fluentui/react-icons/svg/document-edit'
import { DocumentSearch20Regular } from '@fluentui/react-icons/svg/document-search'
import { Edit20Regular } from '@fluentui/react-icons/svg/edit'
import { FontDecrease20Regular } from '@fluentui/react-icons/svg/font-decrease'
import { FontIncrease20Regular } from '@fluentui/react-icons/svg/font-increase'
import { History20Regular } from '@fluentui/react-icons/svg/history'
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal'
import { Open20Regular } from '@fluentui/react-icons/svg/open'
import { Receipt20Regular } from '@fluentui/react-icons/svg/receipt'
import { TextFontSize20Regular } from '@fluentui/react-icons/svg/text-font-size'
import { memo } from 'react'
import type { Article } from '#core/article'
import { message } from '#messages'
import { PartsLine } from '#ui/parts-line'
import type { Neighbours, ReaderSize } from './reader-props.ts'

interface ReaderTopProps {
  readonly article: Article
  readonly neighbours: Neighbours | null
  readonly onStep: (direction: 'previous' | 'next') => void
  readonly size: ReaderSize
  readonly onFind: () => void
  readonly onEdit: (field: null) => void
  readonly onReceipt: () => void
  readonly onOriginal: () => void
  readonly onVersions: (() => void) | null
  readonly onCorrect: (() => void) | null
}

/** One line above the article: where it is from, the way to its neighbours, and what else can be done with it. */
export const ReaderTop = memo(function ReaderTop(props: ReaderTopProps) {
  const { article, neighbours } = props
  const { outlet, section } = article.metadata
  const counts = message('reader.counts', { paragraphs: article.paragraphs.length, words: article.receipt.wordsFound })
  return (
    <div className="reader-top">
      <span className="reader-top-source">
        <PartsLine parts={[outlet, section, counts].filter((part) => part !== null)} />
      </span>
      {neighbours !== null && <Steps neighbours={neighbours} onStep={props.onStep} />}
      <ReaderMenu {...props} />
    </div>
  )
})

function Steps({ neighbours, onStep }: Pick<ReaderTopProps, 'onStep'> & { readonly neighbours: Neighbours }) {
  const { position, total } = neighbours
  const step = (direction: 'previous' | 'next', name: string, key: string, icon: React.JSX.Element) => (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      disabledFocusable={neighbours[direction] === null}
      aria-label={name}
      title={message('find.withKey', { name, key })}
      onClick={() => onStep(direction)}
    />
  )
  return (
    <div className="reader-steps" role="group" aria-label={message('reader.steps')}>
      {step('previous', message('command.previousArticle'), 'Alt+PageUp', <ChevronLeft20Regular className="reader-arrow" />)}
      <Text size={200} dir="auto">
        {message('reader.position', { position, total })}
      </Text>
      {step('next', message('command.nextArticle'), 'Alt+PageDown', <ChevronRight20Regular className="reader-arrow" />)}
    </div>
  )
}

function ReaderMenu({ size, onFind, onEdit, onReceipt, onOriginal, onVersions, onCorrect }: ReaderTopProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={message('reader.more')}
          title={message('reader.more')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<DocumentSearch20Regular />} secondaryContent="Ctrl+F" onClick={onFind}>
            {message('command.find')}
          </MenuItem>
          <MenuItem icon={<Edit20Regular />} onClick={() => onEdit(null)}>
            {message('command.details')}
          </MenuItem>
          <MenuItem icon={<Receipt20Regular />} onClick={onReceipt}>
            {message('reader.receiptTitle')}
          </MenuItem>
          <MenuItem icon={<Open20Regular />} onClick={onOriginal}>
            {message('command.original')}
          </MenuItem>
          <MenuDivider />
          <MenuItem icon={<History20Regular />} disabled={onVersions === null} onClick={() => onVersions?.()}>
            {message('command.versions')}
          </MenuItem>
          <MenuItem icon={<DocumentEdit20Regular />} disabled={onCorrect === null} onClick={() => onCorrect?.()}>
            {message('command.correctText')}
          </MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{message('reader.size', { percent: size.percent })}</MenuGroupHeader>
            <MenuItem icon={<FontIncrease20Regular />} secondaryContent="Ctrl++" persistOnClick onClick={size.larger}>
              {message('command.larger')}
            </MenuItem>
            <MenuItem icon={<FontDecrease20Regular />} secondaryContent="Ctrl+-" persistOnClick onClick={size.smaller}>
              {message('command.smaller')}
            </MenuItem>
            <MenuItem icon={<TextFontSize20Regular />} secondaryContent="Ctrl+0" onClick={size.reset}>
              {message('command.normalSize')}
            </MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
