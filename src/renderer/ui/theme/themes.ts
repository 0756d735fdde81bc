import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components'

/** One ink-blue accent, from almost black to almost white. Step 80 is the accent in light, steps 110–130 in dark. */
const ink: BrandVariants = {
  10: '#040a11',
  20: '#0b1a2a',
  30: '#0f2943',
  40: '#123454',
  50: '#163e64',
  60: '#19446b',
  70: '#1c4972',
  80: '#1f4e79',
  90: '#315f8a',
  100: '#44729f',
  110: '#5a89b8',
  120: '#72a1cf',
  130: '#8ab8e6',
  140: '#a8caee',
  150: '#c6dcf5',
  160: '#e5eef7',
}

/** What this product adds to Fluent’s tokens: the desk and its page, and a colour for each destination of a pick. Every colour of a section has a contrast of 4.5 or more on its own background, on the page and on a pane. */
interface OwnTokens {
  readonly fontFamilyPage: string
  readonly colorDesk: string
  readonly colorPage: string
  readonly colorPane: string
  readonly colorFrame: string
  readonly colorCurrent: string
  readonly colorSearchHit: string
  readonly colorMissing: string
  readonly colorSituation: string
  readonly colorSituationBackground: string
  readonly colorActors: string
  readonly colorActorsBackground: string
  readonly colorClaims: string
  readonly colorClaimsBackground: string
  readonly colorOpenQuestions: string
  readonly colorOpenQuestionsBackground: string
  readonly colorFree: string
  readonly colorFreeBackground: string
  readonly colorTlpBackground: string
  readonly colorTlpRed: string
  readonly colorTlpAmber: string
  readonly colorTlpGreen: string
  readonly colorTlpClear: string
}

export type AttacheTheme = Theme & OwnTokens

const fonts = {
  fontFamilyPage: '"Source Serif 4", Cambria, Georgia, "Noto Serif", serif',
  fontFamilyBase: '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Noto Sans", "Liberation Sans", sans-serif',
}

/** TLP 2.0 fixes these, whatever the theme (FIRST, August 2022, “TLP color-coding in RGB”). */
const trafficLight = {
  colorTlpBackground: '#000000',
  colorTlpRed: '#ff2b2b',
  colorTlpAmber: '#ffc000',
  colorTlpGreen: '#33ff00',
  colorTlpClear: '#ffffff',
}

export const lightTheme: AttacheTheme = {
  ...createLightTheme(ink),
  ...fonts,
  ...trafficLight,
  colorDesk: '#e8e6e3',
  colorPage: '#ffffff',
  colorPane: '#faf9f8',
  colorFrame: '#f3f2f1',
  colorCurrent: '#e5eef7',
  colorSearchHit: '#ffeeb0',
  colorMissing: '#8a5200',
  colorSituation: '#3b5b83',
  colorSituationBackground: '#e3ebf6',
  colorActors: '#2a6641',
  colorActorsBackground: '#dff0e5',
  colorClaims: '#8a5200',
  colorClaimsBackground: '#fdefd8',
  colorOpenQuestions: '#6b3fa0',
  colorOpenQuestionsBackground: '#efe6fa',
  colorFree: '#55524f',
  colorFreeBackground: '#edebe9',
}

export const darkTheme: AttacheTheme = {
  ...createDarkTheme(ink),
  ...fonts,
  ...trafficLight,
  colorBrandForeground1: ink[130],
  colorBrandForeground2: ink[140],
  colorBrandForegroundLink: ink[130],
  colorBrandForegroundLinkHover: ink[140],
  colorBrandForegroundLinkPressed: ink[120],
  colorBrandStroke1: ink[130],
  colorCompoundBrandForeground1: ink[130],
  colorCompoundBrandForeground1Hover: ink[140],
  colorCompoundBrandForeground1Pressed: ink[120],
  colorCompoundBrandStroke: ink[130],
  colorCompoundBrandStrokeHover: ink[140],
  colorBrandBackground: ink[80],
  colorBrandBackgroundHover: ink[90],
  colorBrandBackgroundPressed: ink[70],
  colorBrandBackgroundSelected: ink[80],
  colorDesk: '#171717',
  colorPage: '#2b2b2b',
  colorPane: '#242424',
  colorFrame: '#1f1f1f',
  colorCurrent: '#263849',
  colorSearchHit: '#5a4f1d',
  colorMissing: '#f0bd6c',
  colorSituation: '#9fbfe6',
  colorSituationBackground: '#26364a',
  colorActors: '#8fd0a6',
  colorActorsBackground: '#21382a',
  colorClaims: '#f0bd6c',
  colorClaimsBackground: '#3d3018',
  colorOpenQuestions: '#c9a6f0',
  colorOpenQuestionsBackground: '#352747',
  colorFree: '#c8c6c4',
  colorFreeBackground: '#3a3938',
}
