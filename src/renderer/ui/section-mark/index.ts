export { type Destination, destinations, sectionIcon, sectionLetter, SectionMark } from './section-mark.tsx'
