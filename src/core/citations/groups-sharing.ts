/** Things in groups: those that share a mark, or share one with a third, are together. Every thing has a mark; order is kept. */
export function groupsSharing<TThing>(
  things: readonly TThing[],
  marksOf: (thing: TThing) => readonly [string, ...string[]],
): readonly (readonly TThing[])[] {
  const joinedTo = new Map<string, string>()
  const leaderOf = (mark: string): string => {
    const next = joinedTo.get(mark)
    return next === undefined ? mark : leaderOf(next)
  }
  for (const thing of things) {
    const [first, ...others] = marksOf(thing).map(leaderOf)
    for (const other of others)
      if (first !== undefined && leaderOf(other) !== leaderOf(first)) joinedTo.set(leaderOf(other), leaderOf(first))
  }
  const groups = new Map<string, TThing[]>()
  for (const thing of things) {
    const leader = leaderOf(marksOf(thing)[0])
    const group = groups.get(leader) ?? []
    group.push(thing)
    groups.set(leader, group)
  }
  return [...groups.values()]
}
