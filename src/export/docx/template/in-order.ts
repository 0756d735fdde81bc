import type { Element } from '@xmldom/xmldom'
import type { Property } from './property.ts'
import { children } from './xml.ts'

/** The order of what stands in properties (ISO/IEC 29500-1): CT_PPr 17.3.1.26, CT_RPr 17.3.2.28, CT_TblPr 17.4.60, CT_Settings 17.15.1.78 from its notes on, CT_SectPr 17.6.18. */
const orders = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  settings:
    'footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator docId conflictMode discardImageEditingData defaultImageDpi chartTrackingRefBased',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
} as const

type Group = keyof typeof orders

const ranks = new Map(Object.entries(orders).map(([group, order]) => [group, new Map(order.split(' ').map((name, rank) => [name, rank]))]))

/** Where a name stands among properties. What the group’s list does not name comes before what it names. */
function rankOf(group: Group, name: string | null): number {
  return ranks.get(group)?.get(name ?? '') ?? -1
}

/** Puts an element among properties where the schema has it. */
export function putInOrder(group: Group, properties: Element, added: Element): void {
  const own = rankOf(group, added.localName)
  const next = children(properties).find((each) => rankOf(group, each.localName) > own)
  properties.insertBefore(added, next ?? null)
}

/** Properties as text, in the order of the schema. */
export function inOrder(group: Group, properties: readonly Property[]): string {
  return properties
    .toSorted((one, other) => rankOf(group, one.name) - rankOf(group, other.name))
    .map(({ xml }) => xml)
    .join('')
}
