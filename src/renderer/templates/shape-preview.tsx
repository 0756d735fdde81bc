import type { Template } from '#core/brief'
import { message } from '#messages'
import { SectionMark } from '#ui/section-mark'

type Item = Template['sections'][number]['content'][number]

/** A small picture of what a new brief would look like. */
export function ShapePreview({ template }: { readonly template: Template }) {
  return (
    // A region of its own, so that its length can be scrolled by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="shape" role="region" tabIndex={0} aria-label={message('template.preview', { name: template.name })}>
      <p className="shape-title">{message('brief.hint.title')}</p>
      <Items items={template.summary} />
      {template.sections.map(({ kind, title, content }, index) => (
        // Sections of a template have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <section key={index} data-section={kind}>
          <h3>
            <SectionMark kind={kind} />
            <span dir="auto">{title === '' ? message(`section.${kind}`) : title}</span>
          </h3>
          <Items items={content} />
        </section>
      ))}
    </div>
  )
}

function Items({ items }: { readonly items: readonly Item[] }) {
  return items.map((item, index) => (
    // Nor have the lines in them.
    // oxlint-disable-next-line react/no-array-index-key
    <ShapeItem key={index} item={item} />
  ))
}

function ShapeItem({ item }: { readonly item: Item }) {
  switch (item.kind) {
    case 'heading':
      return (
        <p className="shape-heading" data-level={item.level} dir="auto">
          {item.text}
        </p>
      )
    case 'guidance':
      return (
        <p className="shape-guidance" dir="auto">
          {item.text}
        </p>
      )
    case 'actor':
    case 'claim':
    case 'question':
      return (
        <div className="shape-entry">
          <p>{message(`template.entries.${item.kind}`)}</p>
          <Items items={item.content} />
        </div>
      )
  }
}
