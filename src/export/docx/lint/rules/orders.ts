/** Names that may stand directly in an element, in the order that its type asks for (ISO/IEC 29500-1, annex A.1), each once but for those in `repeated`. Names without a prefix are WordprocessingML’s. */
const sequences: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rPr: 'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  numPr: 'ilvl numId numberingChange ins',
  pBdr: 'top left start bottom right end between bar',
  tblBorders: 'top left start bottom right end insideH insideV',
  tcBorders: 'top left start bottom right end insideH insideV tl2br tr2bl',
  tblCellMar: 'top left start bottom right end',
  tcMar: 'top left start bottom right end',
  numbering: 'numPicBullet abstractNum num numIdMacAtCleanup',
  abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  num: 'abstractNumId lvlOverride',
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  styles: 'docDefaults latentStyles style',
  style:
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  settings:
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator',
  tbl: 'tblPr tblGrid tr',
  tr: 'tblPrEx trPr tc',
  document: 'background body',
}

/** Those of the above that may come several times. */
const repeated =
  'headerReference footerReference lvl lvlOverride numPicBullet abstractNum num style tblStylePr activeWritingStyle attachedSchema smartTagType tr tc footnote endnote'

export const repeatable: ReadonlySet<string> = new Set(repeated.split(' ').map(withPrefix))

/** By element: the place of each name that may stand in it. */
export const orders: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(sequences).map(([name, names]) => [
    withPrefix(name),
    new Map(names.split(' ').map((child, index) => [withPrefix(child), index])),
  ]),
)

const markers =
  'bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd proofErr permStart permEnd ins del moveFrom moveTo customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd'
const story = `p tbl sdt customXml altChunk ${markers}`
const inline = `r hyperlink fldSimple sdt smartTag customXml subDoc dir bdo ${markers}`

/** What may stand in an element in any order. */
const choices: Readonly<Record<string, string>> = {
  body: `${story} sectPr`,
  tc: `tcPr ${story}`,
  footnote: story,
  endnote: story,
  comment: story,
  hdr: story,
  ftr: story,
  p: `pPr ${inline}`,
  hyperlink: inline,
  r: 'rPr t tab br cr sym footnoteReference endnoteReference commentReference footnoteRef endnoteRef annotationRef separator continuationSeparator fldChar instrText delText delInstrText drawing pict object noBreakHyphen softHyphen ptab lastRenderedPageBreak pgNum ruby dayShort dayLong monthShort monthLong yearShort yearLong',
  trPr: 'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange',
}

/** By element: what else may stand in it, anywhere. A table and a row may hold markers and wrappers too. */
export const anyOrder: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ ...choices, tbl: `sdt customXml ${markers}`, tr: `sdt customXml ${markers}` }).map(([name, names]) => [
    withPrefix(name),
    new Set(names.split(' ').map(withPrefix)),
  ]),
)

/** What comes first in its element or not at all. */
export const firstOnly: ReadonlyMap<string, string> = new Map([
  ['w:pPr', 'w:p'],
  ['w:rPr', 'w:r'],
  ['w:tcPr', 'w:tc'],
])

function withPrefix(name: string): string {
  return `w:${name}`
}
