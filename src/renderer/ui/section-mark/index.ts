export { type Destination, destinations, type MarkKind, sectionIcon, sectionLetter, SectionMark } from './section-mark.tsx'
