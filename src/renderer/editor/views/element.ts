type Attributes = Readonly<Record<string, string>>

/** Makes one element of a node view: plain DOM, since a React root for every node of a long brief costs three times as much (FACTS.md §3). */
export function element<TTag extends keyof HTMLElementTagNameMap>(
  tag: TTag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[TTag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}
