import type { OpenElement } from './open-element.ts'
import type { Place } from './place.ts'
import type { PackageFiles } from './package-files.ts'

/** Says that something is wrong, and where. */
export type Report = (place: Place | string, detail: string) => void

type Handler = (element: OpenElement, place: Place) => void

/** A rule while one package is read. It is told of elements by name, `*` of all, and asked at the end, when all parts are read, for what can only be known then. */
export interface Rule {
  readonly open?: Readonly<Record<string, Handler>>
  readonly close?: Readonly<Record<string, Handler>>
  /** Told of text, but for white space between elements. */
  readonly text?: (text: string, element: OpenElement, place: Place) => void
  readonly end?: (files: PackageFiles) => void
}

/** Makes a rule for one package. */
export type MakeRule = (report: Report) => Rule
