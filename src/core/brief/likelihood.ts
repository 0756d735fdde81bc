/** The two scales of likelihood a brief may use: ICD 203 (2022), D.6.e.2.a, and the yardstick of the UK’s Professional Head of Intelligence Assessment (24 March 2025). */
export const likelihoodScales = ['icd-203', 'phia'] as const
export type LikelihoodScale = (typeof likelihoodScales)[number]

/** One row of terms a scale, with the per cent each covers as it is printed. The yardstick’s gaps are deliberate. Terms that both have are two, for they cover other ranges. */
export const likelihoods = [
  { term: 'almost-no-chance', scale: 'icd-203', band: '1–5' },
  { term: 'very-unlikely', scale: 'icd-203', band: '5–20' },
  { term: 'unlikely', scale: 'icd-203', band: '20–45' },
  { term: 'roughly-even-chance', scale: 'icd-203', band: '45–55' },
  { term: 'likely', scale: 'icd-203', band: '55–80' },
  { term: 'very-likely', scale: 'icd-203', band: '80–95' },
  { term: 'almost-certain', scale: 'icd-203', band: '95–99' },
  { term: 'phia-remote-chance', scale: 'phia', band: '>0–5' },
  { term: 'phia-highly-unlikely', scale: 'phia', band: '10–20' },
  { term: 'phia-unlikely', scale: 'phia', band: '25–35' },
  { term: 'phia-realistic-possibility', scale: 'phia', band: '40–<50' },
  { term: 'phia-likely', scale: 'phia', band: '55–75' },
  { term: 'phia-highly-likely', scale: 'phia', band: '80–90' },
  { term: 'phia-almost-certain', scale: 'phia', band: '95–<100' },
] as const

export type Likelihood = (typeof likelihoods)[number]['term']

/** The scale a brief uses: ICD 203 unless it says otherwise. */
export function scaleOf(brief: { readonly likelihoodScale?: LikelihoodScale }): LikelihoodScale {
  return brief.likelihoodScale ?? 'icd-203'
}
