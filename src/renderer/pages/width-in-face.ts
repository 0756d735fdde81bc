import type { WidthOf } from './find-in-pages.ts'

/** How wide text is in the face of the page. */
export function widthInFace(): WidthOf {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return (text) => text.length
  context.font = `20px ${getComputedStyle(document.body).getPropertyValue('--fontFamilyPage') || 'serif'}`
  return (text) => context.measureText(text).width
}
