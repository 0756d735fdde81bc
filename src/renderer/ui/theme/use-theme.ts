import { useSyncExternalStore } from 'react'
import { type AttacheTheme, darkTheme, lightTheme } from './themes.ts'

type ThemeChoice = 'system' | 'light' | 'dark'

/** The theme to draw with: the user’s choice, or what the system asks for. */
export function useTheme(choice: ThemeChoice): AttacheTheme {
  const systemIsDark = useSyncExternalStore(onSystemChange, () => window.matchMedia('(prefers-color-scheme: dark)').matches)
  return choice === 'dark' || (choice === 'system' && systemIsDark) ? darkTheme : lightTheme
}

function onSystemChange(listener: () => void): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)')
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
