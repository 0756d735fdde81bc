import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Everything axe calls serious or critical, by rule and place. */
export async function seriousFindings(page: Page): Promise<readonly { readonly id: string; readonly at: readonly string[] }[]> {
  // Legacy mode, because Electron refuses the new target that axe’s default mode opens; tabster’s dummies are focus guards without content.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-tabster-dummy]').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))
}
