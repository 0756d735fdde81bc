import type { MakeRule } from '../rule.ts'

const number = /^-?\d+$/u
const natural = /^\d+$/u
const onOff = /^(?:true|false|on|off|0|1)$/u
const oneOf = (words: string): RegExp => new RegExp(`^(?:${words.replaceAll(' ', '|')})$`, 'u')

/** By element and attribute: what a value may be (ISO/IEC 29500-1, 17.18), of those that a brief’s document uses. Word refuses a document with an unknown one. */
const allowedValues: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'w:jc': { 'w:val': oneOf('left right center both start end distribute mediumKashida highKashida lowKashida thaiDistribute numTab') },
  'w:lvlJc': { 'w:val': oneOf('left right center start end both') },
  'w:vAlign': { 'w:val': oneOf('top center bottom both') },
  'w:vertAlign': { 'w:val': oneOf('baseline superscript subscript') },
  'w:br': { 'w:type': oneOf('page column textWrapping'), 'w:clear': oneOf('none left right all') },
  'w:vMerge': { 'w:val': oneOf('restart continue') },
  'w:fldChar': { 'w:fldCharType': oneOf('begin separate end') },
  'w:headerReference': { 'w:type': oneOf('default first even') },
  'w:footerReference': { 'w:type': oneOf('default first even') },
  'w:footnote': { 'w:type': oneOf('normal separator continuationSeparator continuationNotice'), 'w:id': number },
  'w:footnoteReference': { 'w:id': number },
  'w:comment': { 'w:id': number, 'w:date': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/u },
  'w:bookmarkStart': { 'w:id': number },
  'w:tblLayout': { 'w:type': oneOf('fixed autofit') },
  'w:tblW': { 'w:type': oneOf('dxa pct auto nil'), 'w:w': /^-?\d+%?$/u },
  'w:tcW': { 'w:type': oneOf('dxa pct auto nil'), 'w:w': /^-?\d+%?$/u },
  'w:gridCol': { 'w:w': natural },
  'w:gridSpan': { 'w:val': natural },
  'w:ilvl': { 'w:val': natural },
  'w:numId': { 'w:val': number },
  'w:outlineLvl': { 'w:val': /^\d$/u },
  'w:sz': { 'w:val': natural },
  'w:color': { 'w:val': /^(?:auto|[\dA-F]{6})$/iu },
  'w:shd': { 'w:fill': /^(?:auto|[\dA-F]{6})$/iu },
  'w:spacing': { 'w:before': number, 'w:after': number, 'w:line': number, 'w:lineRule': oneOf('auto exact atLeast') },
  'w:ind': { 'w:left': number, 'w:right': number, 'w:firstLine': natural, 'w:hanging': natural, 'w:start': number, 'w:end': number },
  'w:tab': { 'w:val': oneOf('clear left center right decimal bar num start end'), 'w:pos': number },
  'w:pgSz': { 'w:w': natural, 'w:h': natural, 'w:orient': oneOf('portrait landscape') },
  'w:lang': { 'w:val': /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/u, 'w:bidi': /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/u },
  'w:style': { 'w:type': oneOf('paragraph character table numbering') },
  ...Object.fromEntries(
    [
      'b',
      'bCs',
      'i',
      'iCs',
      'smallCaps',
      'rtl',
      'bidi',
      'keepNext',
      'keepLines',
      'cantSplit',
      'tblHeader',
      'titlePg',
      'contextualSpacing',
    ].map((name) => [`w:${name}`, { 'w:val': onOff }]),
  ),
}

/** By element: attributes that it cannot be without. */
const required: Readonly<Record<string, readonly string[]>> = {
  'w:ins': ['w:id', 'w:author'],
  'w:del': ['w:id', 'w:author'],
  'w:comment': ['w:id', 'w:author'],
  'w:bookmarkStart': ['w:id', 'w:name'],
  'w:bookmarkEnd': ['w:id'],
  'w:footnoteReference': ['w:id'],
  'w:fldChar': ['w:fldCharType'],
  'w:pStyle': ['w:val'],
  'w:rStyle': ['w:val'],
  'w:tblStyle': ['w:val'],
}

/** Values are those that their schema knows. */
export const values: MakeRule = (report) => ({
  open: Object.fromEntries(
    [...new Set([...Object.keys(allowedValues), ...Object.keys(required)])].map((name) => [
      name,
      ({ attributes }, place) => {
        for (const key of required[name] ?? []) if (attributes[key] === undefined) report(place, `${name} without ${key}`)
        for (const [key, allowed] of Object.entries(allowedValues[name] ?? {})) {
          const value = attributes[key]
          if (value !== undefined && !allowed.test(value)) report(place, `${name} with ${key} “${value}”`)
        }
      },
    ]),
  ),
})
