export type { CitationStyleChoice, ExportModel, ExportPhase, FontsChoice } from './export-model.ts'
export { ExportWindow } from './export-window.tsx'
