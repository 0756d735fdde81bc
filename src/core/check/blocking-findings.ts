import type { Finding } from './finding.ts'

/** Those findings that keep a brief from being sent: it would be untrue, and nobody answers for them by the name of their rule. */
export function blockingFindings(findings: readonly Finding[], despite: { readonly has: (rule: string) => boolean }): readonly Finding[] {
  return findings.filter(({ severity, rule }) => severity === 'untrue' && !despite.has(rule))
}
