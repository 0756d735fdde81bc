export { type Block, blocksOf } from './blocks-of.ts'
export { decodeHtml } from './decode-html.ts'
export { collapse, isElement, linkShare, type Page, type PageElement, type PageNode, parsePage, textOf } from './dom.ts'
export { paragraphsOfHtml } from './paragraphs-of-html.ts'
