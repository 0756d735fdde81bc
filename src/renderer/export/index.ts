export type { CitationStyleChoice, ExportModel, ExportPhase } from './export-model.ts'
export { ExportWindow } from './export-window.tsx'
