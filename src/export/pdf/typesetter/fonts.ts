import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { keepingNonJoiner } from './kept-non-joiner.ts'
import { asOwnFamily } from './own-family.ts'

const from = createRequire(import.meta.url)

const arabic = ['400Regular/Amiri_400Regular', '700Bold/Amiri_700Bold', '400Regular_Italic/Amiri_400Regular_Italic']
const others = [
  ...['400Regular/SourceSerif4_400Regular', '400Regular_Italic/SourceSerif4_400Regular_Italic'].map(serif),
  ...['700Bold/SourceSerif4_700Bold', '700Bold_Italic/SourceSerif4_700Bold_Italic'].map(serif),
  ...['400Regular/SourceSans3_400Regular', '400Regular_Italic/SourceSans3_400Regular_Italic'].map(sans),
  ...['700Bold/SourceSans3_700Bold', '700Bold_Italic/SourceSans3_700Bold_Italic'].map(sans),
  '@expo-google-fonts/noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
  '@expo-google-fonts/noto-serif-hebrew/700Bold/NotoSerifHebrew_700Bold.ttf',
]

let read: readonly Uint8Array[] | null = null

/** The fonts that a PDF is set in: those of their packages alone, as families of our own (`ownFamily`) and with its non-joiner kept (`keepingNonJoiner`), never the system’s, so that it is the same everywhere. */
export function bundledFonts(): readonly Uint8Array[] {
  read ??= [
    ...others.map((file) => asOwnFamily(readFileSync(from.resolve(file)))),
    ...arabic.map((name) => asOwnFamily(keepingNonJoiner(readFileSync(from.resolve(`@expo-google-fonts/amiri/${name}.ttf`))))),
  ]
  return read
}

function serif(name: string): string {
  return `@expo-google-fonts/source-serif-4/${name}.ttf`
}

function sans(name: string): string {
  return `@expo-google-fonts/source-sans-3/${name}.ttf`
}
