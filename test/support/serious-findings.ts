import { AxeBuilder } from '@axe-core/playwright'
import type { Page, TestInfo } from '@playwright/test'

interface Finding {
  readonly id: string
  readonly at: readonly string[]
}

/** Everything axe calls serious or critical, by rule and place; `rules` names those asked of it, by default all. */
export async function seriousFindings(page: Page, rules: readonly string[] = []): Promise<readonly Finding[]> {
  await motionOver(page)
  // What comes or goes while axe looks does so without fading: a message that leaves by itself has too little contrast for a moment.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // Legacy mode, because Electron refuses the new target that axe’s default mode opens; tabster’s dummies are focus guards without content.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]')
  const { violations } = await (rules.length === 0 ? builder : builder.withRules([...rules])).analyze()
  await page.emulateMedia({ reducedMotion: null })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))
}

/** Looks at the window in light and in dark colours, as a system that is set to them shows it, and keeps a picture of each. Only colours differ between the two. */
export async function findingsInBothThemes(page: Page, info: TestInfo, name: string): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await motionOver(page)
    await info.attach(`${name}, ${colorScheme}`, { body: await page.screenshot(), contentType: 'image/png' })
    findings.push(...(await seriousFindings(page, colorScheme === 'light' ? [] : ['color-contrast'])))
  }
  return findings
}

/** What still fades in has too little contrast for a moment. */
async function motionOver(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(ending.map(async (animation) => await animation.finished.catch(() => null)))
  })
}
